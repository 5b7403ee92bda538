import type { FactMap } from '../facts/fact';
import { bandOf, round, scoreOf, verdictOf } from './arithmetic';
import type { CompiledFit, CompiledSet } from './compile';
import { decidingFacts } from './deciding';
import { DISQUALIFIED, type FitDisqualifier, type FitResult } from './fit';
import { allHold, disqualification, hold, type Judged, type Sums, sumsOf } from './judged';
import { ledgerOf } from './ledger';

function disqualifiers(
  { disqualifiers }: CompiledFit,
  exclusions: readonly Judged[],
  wanted: 'certain' | 'possible',
): FitDisqualifier[] {
  return disqualifiers.flatMap(({ disqualifier: { id, label, reason, field } }, at) => {
    const judged = exclusions[at];
    if (!judged || disqualification(judged) !== wanted) return [];
    return [{ id, label, reason, field, fact: judged.fact }];
  });
}

const percent = (sum: number, positive: number): number => round(Math.min(100, Math.max(0, (100 * sum) / positive)));

/** The row that carries what the clamp took or gave; null when it does not act. */
function limitOf(score: number | null, { sum, knownPositive }: Sums): FitResult['limit'] {
  if (score === null) return null;
  const points = score - round((100 * sum) / knownPositive);
  return points === 0 ? null : { id: 'limit', points };
}

/**
 * Judges one account by the arithmetic of the criteria file, section 2, and explains it completely: the points of the
 * ledger and of the row `limit` sum to the score. An unknown fact is never a match, never a miss, and never disqualifies;
 * one of weaker evidence counts, and disqualifies only possibly.
 */
export function judge(set: CompiledSet, facts: FactMap): FitResult {
  const fit = set.profiles.find(({ when }) => allHold(when, facts))?.fit ?? set.fit;
  const outcomes = fit.criteria.map((criterion) => hold(criterion, facts));
  const exclusions = fit.disqualifiers.map((disqualifier) => hold(disqualifier, facts));
  const sums = sumsOf(fit, outcomes);
  const score = scoreOf(sums.sum, sums.knownPositive);
  const known = sums.knownPositive / fit.positive;
  const disqualifiedBy = disqualifiers(fit, exclusions, 'certain');
  const verdict = disqualifiedBy.length > 0 ? DISQUALIFIED : verdictOf(score, known, fit);
  const value = set.values.find(({ when }) => allHold(when, facts))?.rule;
  return {
    verdict,
    band: score === null ? null : bandOf(score, fit.bands),
    score,
    known,
    worst: percent(sums.sum + sums.unknownNegative, fit.positive),
    best: percent(sums.sum + sums.unknownPositive, fit.positive),
    ledger: ledgerOf(fit, outcomes, sums),
    limit: limitOf(score, sums),
    deciding: decidingFacts(fit, verdict, outcomes, exclusions, sums),
    disqualifiedBy,
    possiblyDisqualifiedBy: disqualifiers(fit, exclusions, 'possible'),
    profile: fit.profile && { id: fit.profile.id, label: fit.profile.label },
    value: value ? { id: value.id, play: value.play ?? null } : null,
  };
}
