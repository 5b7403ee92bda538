/**
 * Cuts entries that stand in the order of their terms into parts of about `size`; those of one term stay in one part, so
 * that whoever looks for a term reads one part.
 */
export function inParts<Entry extends readonly [term: string, ...unknown[]]>(
  entries: readonly Entry[],
  size: number,
): (readonly Entry[])[] {
  const parts: (readonly Entry[])[] = [];
  for (let at = 0; at < entries.length; ) {
    let end = Math.min(entries.length, at + size);
    while (end < entries.length && entries[end]?.[0] === entries[end - 1]?.[0]) end++;
    parts.push(entries.slice(at, end));
    at = end;
  }
  return parts;
}
