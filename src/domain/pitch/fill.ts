import type { FactSource } from '../facts/fact';
import type { FilledPart } from './pitch';
import { plainValue } from './plain-value';
import type { TemplatePart } from './template';

/** A filled text is cut here, on a whole character, and ends in `…`: no message is this long, a pasted description can be. */
export const MAX_FILLED_CHARS = 20_000;

/** What a name stands for; `source` is null for what is no fact of the account. */
export interface PitchValue {
  readonly text: string;
  readonly source: FactSource | null;
}

/**
 * Inserts each value once, as plain text: what looks like a placeholder inside a value stays as it is. Blank is no value,
 * nor a fallback; `0` and `false` are values. All pieces together have at most `MAX_FILLED_CHARS` UTF-16 units.
 */
export function fillTemplate(
  parts: readonly TemplatePart[],
  values: ReadonlyMap<string, PitchValue>,
): readonly FilledPart[] {
  const filled: FilledPart[] = [];
  // One unit is kept for the sign that says where it was cut.
  let left = MAX_FILLED_CHARS - 1;
  for (const part of parts) {
    const piece = pieceOf(part, values);
    if (piece.type === 'missing') filled.push(piece);
    else if (piece.text.length <= left) {
      filled.push(piece);
      left -= piece.text.length;
    } else if (left >= 0) {
      filled.push({ ...piece, text: cut(piece.text, left) });
      left = -1;
    }
  }
  return filled;
}

function pieceOf(part: TemplatePart, values: ReadonlyMap<string, PitchValue>): FilledPart {
  if (part.type === 'text') return part;
  const { name, fallback } = part;
  const value = values.get(name);
  const text = plainValue(value?.text ?? '');
  if (value && text !== '') return { type: 'value', name, text, fallback: false, source: value.source };
  if (fallback === null || fallback.trim() === '') return { type: 'missing', name };
  return { type: 'value', name, text: fallback, fallback: true, source: null };
}

function cut(text: string, length: number): string {
  return `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The names that have no value and no fallback, each once, in order. */
export function missingIn(parts: readonly FilledPart[]): readonly string[] {
  return [...new Set(parts.flatMap((part) => (part.type === 'missing' ? [part.name] : [])))];
}

/** The text of all pieces; null while a name is missing. */
export function filledText(parts: readonly FilledPart[]): string | null {
  const texts: string[] = [];
  for (const part of parts) {
    if (part.type === 'missing') return null;
    texts.push(part.text);
  }
  return texts.join('');
}

/** The same pieces with what somebody typed for missing names, for this once; blank is no value here either. */
export function withTyped(parts: readonly FilledPart[], typed: ReadonlyMap<string, string>): readonly FilledPart[] {
  return parts.map((part) => {
    const text = part.type === 'missing' ? plainValue(typed.get(part.name) ?? '') : '';
    return part.type === 'missing' && text !== ''
      ? { type: 'value', name: part.name, text, fallback: false, source: null }
      : part;
  });
}
