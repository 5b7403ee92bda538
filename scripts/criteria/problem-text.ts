import type { FileProblem } from '../../src/domain/criteria/problem';
import messages from '../../src/static/_locales/en/messages.json';

/** One problem of a criteria file in one line: where, what, what was found, what is allowed. */
export function problemText({ path, code, found, allowed }: FileProblem): string {
  const known: Readonly<Record<string, { readonly message: string }>> = messages;
  const sentence = known[`problem_${code}`]?.message ?? code;
  const details = [found === '' ? [] : [`found ${found}`], allowed === '' ? [] : [`allowed: ${allowed}`]].flat();
  return `${path === '' ? 'the file' : path} ${sentence}${details.length > 0 ? ` (${details.join('; ')})` : ''}`;
}
