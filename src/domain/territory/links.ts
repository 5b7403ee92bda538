/** Rows of tables without a record's id that are merged into another account: local key → the key of what it counts at. */
export type Links = ReadonlyMap<string, string>;

/** The other way round: key → the local keys that count at it. */
export function mergedBy(links: Links): ReadonlyMap<string, readonly string[]> {
  const merged = new Map<string, string[]>();
  for (const [local, target] of links) {
    const own = merged.get(target);
    if (own) own.push(local);
    else merged.set(target, [local]);
  }
  return merged;
}
