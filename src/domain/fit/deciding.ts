import type { FactName } from '../facts/fact';
import { scoreOf, verdictOf } from './arithmetic';
import type { CompiledFit } from './compile';
import { type DecidingFact, DISQUALIFIED, type Verdict } from './fit';
import { disqualification, type Judged, type Sums } from './judged';

/** What is open about one field: the weights of its unknown criteria, and whether it may disqualify. */
interface OpenField {
  readonly field: FactName;
  positive: number;
  negative: number;
  disqualifies: boolean;
}

/** Fields with unknown criteria or disqualifiers that are not settled, in the order of the file. */
function openFields(fit: CompiledFit, outcomes: readonly Judged[], exclusions: readonly Judged[]): OpenField[] {
  // Few fields are open: an array of them is searched faster than a map is made, and this runs for every account.
  const open: OpenField[] = [];
  const at = (field: FactName): OpenField => {
    for (const each of open) if (each.field === field) return each;
    const made = { field, positive: 0, negative: 0, disqualifies: false };
    open.push(made);
    return made;
  };
  for (let index = 0; index < outcomes.length; index++) {
    const unknown = outcomes[index]?.degree === null ? fit.criteria[index] : undefined;
    if (!unknown) continue;
    const { weight } = unknown.criterion;
    const each = at(unknown.field);
    if (weight > 0) each.positive += weight;
    else each.negative += weight;
  }
  for (let index = 0; index < fit.disqualifiers.length; index++) {
    const judged = exclusions[index];
    const field = fit.disqualifiers[index]?.field;
    if (field === undefined) continue;
    if (!judged || judged.degree === null || disqualification(judged) === 'possible') at(field).disqualifies = true;
  }
  return open.sort((a, b) => b.positive - b.negative - (a.positive - a.negative));
}

/** The verdict if all that is open about these fields matched, or all of it missed, everything else as it is. */
function verdictIf(
  when: DecidingFact['when'],
  fields: readonly OpenField[],
  fit: CompiledFit,
  { sum, knownPositive }: Sums,
): Verdict {
  if (when === 'match' && fields.some(({ disqualifies }) => disqualifies)) return DISQUALIFIED;
  let total = sum;
  let known = knownPositive;
  for (const { positive, negative } of fields) {
    known += positive;
    if (when === 'match') total += positive + negative;
  }
  return verdictOf(scoreOf(total, known), known / fit.positive, fit);
}

type Pair = readonly [OpenField, OpenField];

const weightOf = ([{ positive, negative }, second]: Pair): number =>
  positive - negative + second.positive - second.negative;

/** Every two of the fields, the heaviest pair first. */
function pairsOf(fields: readonly OpenField[]): Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < fields.length; at++) {
    for (let next = at + 1; next < fields.length; next++) {
      const [first, second] = [fields[at], fields[next]];
      if (first && second) pairs.push([first, second]);
    }
  }
  return pairs.sort((a, b) => weightOf(b) - weightOf(a));
}

const WHEN = ['match', 'miss'] as const;

/**
 * The answers that would change the verdict: each field by itself, heaviest first; when no field decides alone, pairs.
 * An account that is disqualified stays so, whatever else is learned.
 */
export function decidingFacts(
  fit: CompiledFit,
  verdict: Verdict,
  outcomes: readonly Judged[],
  exclusions: readonly Judged[],
  sums: Sums,
): DecidingFact[] {
  if (verdict === DISQUALIFIED) return [];
  const open = openFields(fit, outcomes, exclusions);
  const changes = (groups: readonly (readonly OpenField[])[]): DecidingFact[] => {
    const found: DecidingFact[] = [];
    for (const fields of groups) {
      for (const when of WHEN) {
        const would = verdictIf(when, fields, fit, sums);
        if (would !== verdict) found.push({ fields: fields.map(({ field }) => field), when, verdict: would });
      }
    }
    return found;
  };
  const alone = changes(open.map((field) => [field]));
  if (alone.length > 0) return alone;
  return changes(pairsOf(open));
}
