/** Asks once for each key; for what is asked thousands of times in a row. */
export function once<K, V>(ask: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as V;
    const answer = ask(key);
    known.set(key, answer);
    return answer;
  };
}
