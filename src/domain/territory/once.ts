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

/** So many answers are remembered whatever was asked (tens of megabytes); more only where the same is asked again. */
const ALWAYS = 120_000;

/** As `once`, for texts of which there may be as many as accounts: where hardly any comes again, remembering is not worth it. */
export function mostlyOnce<V extends object | string | null>(ask: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  let again = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) {
      again++;
      return before;
    }
    const answer = ask(text);
    if (known.size < ALWAYS || again > known.size) known.set(text, answer);
    return answer;
  };
}
