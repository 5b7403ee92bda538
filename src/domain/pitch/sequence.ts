import type { FilledPart } from './pitch';
import { SEQUENCE_TOOLS, type SequenceTool } from './sequence-tools.data';

/** A text for a sending tool, or the names that neither this page nor the tool has, each once, in order. */
export type SequenceText =
  | {
      readonly ok: true;
      readonly text: string;
      /** Names that stay as this page's text, each once: in a sequence to several people they say the same to all. */
      readonly kept: readonly string[];
    }
  | { readonly ok: false; readonly missing: readonly string[] };

/**
 * Writes a filled text with the tool's own tokens for the names that it knows, whether or not this page has their values:
 * a fallback is left out with them. Undefined for a tool that is not in the table.
 *
 * What looks like a token in what was typed or read is broken up by a space, `{ {`: it stays readable, and everybody sees
 * that something was done. (A character without width would do the same unseen, and make mail filters suspicious.)
 */
export function forSequence(parts: readonly FilledPart[], toolId: string): SequenceText | undefined {
  const tool = SEQUENCE_TOOLS.find(({ id }) => id === toolId);
  if (tool === undefined) return undefined;
  const missing = new Set<string>();
  const kept = new Set<string>();
  // Neighbours that are no tokens are one run: `{` and `{` from two values make a token as well.
  const runs: { readonly token: boolean; text: string }[] = [];
  const add = (text: string, token: boolean): void => {
    const last = runs.at(-1);
    if (last !== undefined && !token && !last.token) last.text += text;
    else runs.push({ token, text });
  };
  for (const part of parts) {
    const token = part.type === 'text' ? undefined : tokenOf(tool, part.name);
    if (token !== undefined) add(token, true);
    else if (part.type === 'missing') missing.add(part.name);
    else add(part.text, false);
    if (token === undefined && part.type === 'value') kept.add(part.name);
  }
  if (missing.size > 0) return { ok: false, missing: [...missing] };
  return { ok: true, text: joined(runs, tool.delimiters), kept: [...kept] };
}

function tokenOf({ tokens }: SequenceTool, name: string): string | undefined {
  return Object.hasOwn(tokens, name) ? tokens[name] : undefined;
}

function joined(
  runs: readonly { readonly token: boolean; readonly text: string }[],
  delimiters: readonly string[],
): string {
  let text = '';
  for (const run of runs) {
    const piece = run.token ? run.text : broken(run.text, delimiters);
    const meets = delimiters.some(
      (each) => `${text.slice(1 - each.length)}${piece.slice(0, each.length - 1)}` === each,
    );
    text += text !== '' && meets ? ` ${piece}` : piece;
  }
  return text;
}

/** Twice, because of three in a row: `{{{` is `{ {{` after the first time. */
function broken(text: string, delimiters: readonly string[]): string {
  const once = (from: string): string =>
    delimiters.reduce((each, delimiter) => each.split(delimiter).join([...delimiter].join(' ')), from);
  return once(once(text));
}
