import type { PitchSource } from './pitch';
import type { TemplatePart } from './template';

/** A filled text is cut here, on a whole character, and ends in `…`: no message is this long, a pasted description can be. */
export const MAX_FILLED_CHARS = 20_000;

/** A filled template with what each value rests on (each once), or every name that has no value, each once, in order. */
export type FilledTemplate =
  | { readonly ok: true; readonly text: string; readonly sources: readonly PitchSource[] }
  | { readonly ok: false; readonly missing: readonly string[] };

/**
 * Inserts each value once, as plain text: what looks like a placeholder inside a value stays as it is.
 * Blank is no value; `0` and `false` are. The result has at most `MAX_FILLED_CHARS` UTF-16 units.
 */
export function fillTemplate(parts: readonly TemplatePart[], values: ReadonlyMap<string, string>): FilledTemplate {
  const missing = missingNames(parts, values);
  if (missing.length > 0) return { ok: false, missing };
  const pieces: string[] = [];
  const sources = new Map<string, PitchSource>();
  let length = 0;
  for (const part of parts) {
    if (length > MAX_FILLED_CHARS) break;
    const piece = part.type === 'text' ? part.text : insert(part, values, sources);
    pieces.push(piece);
    length += piece.length;
  }
  return { ok: true, text: cut(pieces.join('')), sources: [...sources.values()] };
}

function missingNames(parts: readonly TemplatePart[], values: ReadonlyMap<string, string>): readonly string[] {
  const missing = new Set<string>();
  for (const part of parts) {
    if (part.type === 'name' && part.fallback === null && filledValue(part.name, values) === null)
      missing.add(part.name);
  }
  return [...missing];
}

function insert(
  part: Extract<TemplatePart, { type: 'name' }>,
  values: ReadonlyMap<string, string>,
  sources: Map<string, PitchSource>,
): string {
  const value = filledValue(part.name, values);
  const text = value ?? part.fallback ?? '';
  const source = { name: part.name, text, fallback: value === null };
  // One row per value: a name has one value in a pitch, but may carry several fallbacks.
  sources.set(source.fallback ? `${part.name}|${text}` : part.name, source);
  return text;
}

function filledValue(name: string, values: ReadonlyMap<string, string>): string | null {
  const value = values.get(name)?.trim();
  return value === undefined || value === '' ? null : value;
}

function cut(text: string): string {
  if (text.length <= MAX_FILLED_CHARS) return text;
  const kept = text.slice(0, MAX_FILLED_CHARS - 1);
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
