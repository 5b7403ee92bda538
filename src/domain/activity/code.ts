import type { ActivityRules, CodeRule } from '../criteria/criteria';
import { fold } from '../text/fold';

/** What may follow a code: nothing, a space, a hyphen, an en dash, a colon, a digit (criteria file, section 5). */
const AFTER_CODE = /^(?:$|[ \-–:]|\p{Nd})/u;

/**
 * The folded subject without the prefixes that mail programs and sales tools put before it, taken off repeatedly in
 * any order. For comparison only: what is shown is the subject itself.
 */
export function stripPrefixes(subject: string, prefixes: readonly string[]): string {
  const longestFirst = prefixes
    .map(fold)
    .filter((prefix) => prefix !== '')
    .sort((a, b) => b.length - a.length);
  let rest = fold(subject);
  for (;;) {
    const prefix = longestFirst.find((candidate) => rest.startsWith(candidate));
    if (prefix === undefined) return rest;
    rest = rest.slice(prefix.length).trimStart();
  }
}

/** The code that a subject carries; the longest wins, then the first of the file. Null: uncoded. `Callback` is not `Call`. */
export function readCode(subject: string, rules: ActivityRules | undefined): CodeRule | null {
  const rest = stripPrefixes(subject, rules?.stripPrefixes ?? []);
  let found: CodeRule | null = null;
  let length = 0;
  for (const rule of rules?.codes ?? []) {
    const code = fold(rule.code);
    if (code.length > length && rest.startsWith(code) && AFTER_CODE.test(rest.slice(code.length))) {
      found = rule;
      length = code.length;
    }
  }
  return found;
}
