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
  const open = new Map<FactName, OpenField>();
  const at = (field: FactName): OpenField => {
    const known = open.get(field) ?? { field, positive: 0, negative: 0, disqualifies: false };
    open.set(field, known);
    return known;
  };
  for (const [index, judged] of outcomes.entries()) {
    const unknown = judged.degree === null ? fit.criteria[index] : undefined;
    if (!unknown) continue;
    const { weight } = unknown.criterion;
    const each = at(unknown.field);
    if (weight > 0) each.positive += weight;
    else each.negative += weight;
  }
  for (const [index, { field }] of fit.disqualifiers.entries()) {
    const judged = exclusions[index];
    if (!judged || judged.degree === null || disqualification(judged) === 'possible') at(field).disqualifies = true;
  }
  return [...open.values()].sort((a, b) => b.positive - b.negative - (a.positive - a.negative));
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

function* pairsOf(fields: readonly OpenField[]): Iterable<readonly OpenField[]> {
  for (const [at, first] of fields.entries()) for (const second of fields.slice(at + 1)) yield [first, second];
}

const weightOf = (fields: readonly OpenField[]): number =>
  fields.reduce((sum, { positive, negative }) => sum + positive - negative, 0);

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
  const changes = (groups: Iterable<readonly OpenField[]>): DecidingFact[] => {
    const found: DecidingFact[] = [];
    for (const fields of groups) {
      for (const when of ['match', 'miss'] as const) {
        const would = verdictIf(when, fields, fit, sums);
        if (would !== verdict) found.push({ fields: fields.map(({ field }) => field), when, verdict: would });
      }
    }
    return found;
  };
  const alone = changes(open.map((field) => [field]));
  if (alone.length > 0) return alone;
  const pairs = [...pairsOf(open)].sort((a, b) => weightOf(b) - weightOf(a));
  return changes(pairs);
}
