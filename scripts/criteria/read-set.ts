import { readFileSync } from 'node:fs';
import type { CriteriaSet } from '../../src/domain/criteria/criteria';
import { parseCriteria } from '../../src/domain/criteria/parse';
import { problemText } from './problem-text';
import { Refused, Unusable } from './stop';

/** The set of a file that is fit for use, warnings said on standard error; else the reasons, all of them. */
export function readSet(path: string): CriteriaSet {
  const parsed = parseCriteria(textOf(path));
  for (const warning of parsed.warnings) process.stderr.write(`warning: ${problemText(warning)}\n`);
  if (!parsed.ok) throw new Refused(parsed.errors.map(problemText));
  return parsed.set;
}

function textOf(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (problem) {
    const why = problem instanceof TypeError ? 'it is not UTF-8' : problem instanceof Error ? problem.message : '';
    throw new Unusable(`${path} cannot be read: ${why}`);
  }
}
