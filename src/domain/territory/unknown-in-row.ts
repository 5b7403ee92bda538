import type { FactMap, FactName } from '../facts/fact';
import { bandOf, verdictOf } from '../fit/arithmetic';
import type { CompiledCondition, CompiledFit, CompiledSet } from '../fit/compile';
import { DISQUALIFIED, type FitResult, NOT_ENOUGH_KNOWN } from '../fit/fit';
import { hold } from '../fit/judged';
import type { RowUnknown } from './row';

/** The facts that one set of rules asks for, the profiles' and the value segment's among them, each once. */
function factsAskedFor({ profiles, values }: CompiledSet, fit: CompiledFit): readonly FactName[] {
  const when = [...profiles, ...values].flatMap((each) => each.when);
  return [...new Set([...fit.criteria, ...fit.disqualifiers, ...when].map(({ field }) => field))];
}

/** Facts whose answer could still give the account to another profile than the one that judged it. */
function switching({ profiles }: CompiledSet, fit: CompiledFit, facts: FactMap): ReadonlySet<FactName> {
  const open = new Set<FactName>();
  for (const { when, fit: own } of profiles) {
    if (own === fit) break;
    const held = when.map((condition: CompiledCondition) => hold(condition, facts).degree);
    if (!held.every((degree) => degree === null || degree === 1)) continue;
    for (const [at, { field }] of when.entries()) if (held[at] === null) open.add(field);
  }
  return open;
}

/** The facts by which alone the account may be ruled out: each is in `deciding`, since that always changes a verdict. */
function excluding({ deciding }: FitResult): ReadonlySet<FactName> {
  const found = deciding.flatMap(({ fields, verdict }) => (verdict === DISQUALIFIED ? fields : []));
  return new Set(found);
}

/** Facts of which one alone brings the account over the bar of `minKnown`. */
function enoughWith(
  { ledger, known }: FitResult,
  rules: CompiledFit,
  unknown: readonly FactName[],
): readonly FactName[] {
  return unknown.filter((fact) => {
    let weight = 0;
    for (const row of ledger) if (row.field === fact && row.outcome === 'unknown') weight += Math.max(0, row.weight);
    return weight > 0 && verdictOf(0, known + weight / rules.positive, rules) !== NOT_ENOUGH_KNOWN;
  });
}

/** Facts of which one alone leaves nothing open that could change the band. */
function certainWith(fit: FitResult, rules: CompiledFit, unknown: readonly FactName[]): readonly FactName[] {
  const isWide = bandOf(fit.worst, rules.bands) !== bandOf(fit.best, rules.bands);
  const weighing = isWide ? fit.ledger.filter(({ outcome }) => outcome === 'unknown').map(({ field }) => field) : [];
  const [only, ...others] = new Set([...weighing, ...excluding(fit)]);
  return only !== undefined && others.length === 0 && unknown.includes(only) ? [only] : [];
}

/**
 * The facts of which each, once known for certain, would settle the account, whatever its answer: also one that matches in
 * part. An account that is disqualified needs nothing. One that is *not enough known* is settled when the share that is
 * known reaches `minKnown`. One with a band is open while the score could end in another band (`worst`, `best`) or a
 * disqualifier may hold, and is settled when nothing of both is left: so by the last open fact alone. While a fact could
 * give the account to another profile, no band is certain, and that fact settles nothing.
 */
function settlingFacts(
  fit: FitResult,
  rules: CompiledFit,
  unknown: readonly FactName[],
  switches: ReadonlySet<FactName>,
): readonly FactName[] {
  if (fit.verdict === DISQUALIFIED) return [];
  if (fit.verdict === NOT_ENOUGH_KNOWN) {
    return enoughWith(
      fit,
      rules,
      unknown.filter((fact) => !switches.has(fact)),
    );
  }
  return switches.size > 0 ? [] : certainWith(fit, rules, unknown);
}

/** The same for equal parts, so that thousands of rows share one. */
function interned(): (found: RowUnknown) => RowUnknown {
  const kept = new Map<string, RowUnknown>();
  return (found) => {
    // Names of facts have no blanks.
    const key = [found.missing, found.unreadable, found.decides, found.settles].map((each) => each.join(' ')).join('|');
    const same = kept.get(key);
    if (same) return same;
    kept.set(key, found);
    return found;
  };
}

/** What is not known of accounts; for thousands in a row. */
export function unknownReader(set: CompiledSet): (fit: FitResult, facts: FactMap) => RowUnknown {
  const ownRules = { rules: set.fit, asked: factsAskedFor(set, set.fit) };
  const byProfile = new Map(
    set.profiles.map(({ fit }) => [fit.profile?.id, { rules: fit, asked: factsAskedFor(set, fit) }] as const),
  );
  const intern = interned();
  return (fit, facts) => {
    const { rules, asked } = byProfile.get(fit.profile?.id) ?? ownRules;
    const unheld = new Set(fit.ledger.filter(({ outcome }) => outcome === 'unknown').map(({ field }) => field));
    const missing = asked.filter((fact) => !facts.has(fact));
    const unreadable = asked.filter((fact) => {
      const read = facts.get(fact);
      return read !== undefined && (read.state === 'unknown' || unheld.has(fact));
    });
    const unknown = [...missing, ...unreadable];
    const alone = new Set(fit.deciding.flatMap(({ fields }) => (fields.length === 1 ? fields : [])));
    const decides = unknown.filter((fact) => alone.has(fact));
    const settles = settlingFacts(fit, rules, unknown, switching(set, rules, facts));
    return intern({ missing, unreadable, decides, settles });
  };
}
