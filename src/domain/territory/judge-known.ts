import { isNeglected } from '../activity/neglected';
import type { AccountPart } from '../assessment/assessment';
import { factsOf } from '../assessment/facts-day';
import { standingOf } from '../assessment/relation';
import type { FactMap, FactName, FactValue } from '../facts/fact';
import { type CompiledSet, compileFit } from '../fit/compile';
import { judge } from '../fit/judge';
import { peopleAt } from '../people/coverage';
import type { LastTouch, PersonaReading } from '../people/people';
import { readPersona } from '../people/persona';
import { recordKeyOf } from '../record/record';
import { type JudgedBy, type KnownAccount, readKnown } from './known-account';
import { once } from './once';
import { peopleOf, rowNext, stepAt } from './ranked-next';
import type { TerritoryRow } from './row';
import { type BandReader, bandReader, mineReader, rowDeal, rowGroups } from './row-parts';

type MineReader = (who: string | null) => boolean | null;

/** The last touch of everybody at an account, and with each person: person key → touch. */
export function lastTouches({ touches }: Pick<KnownAccount, 'touches'>, mineOf: MineReader) {
  const byPerson = new Map<string, LastTouch>();
  let last: LastTouch | null = null;
  for (const { day, who, person } of touches) {
    const before = person === null ? undefined : byPerson.get(person);
    if (person !== null && (before === undefined || before.day <= day))
      byPerson.set(person, { day, who, mine: mineOf(who) });
    if (last === null || last.day <= day) last = { day, who, mine: mineOf(who) };
  }
  return { last, byPerson };
}

/** What a judge keeps from one account to the next. */
interface Judge extends JudgedBy {
  readonly compiled: CompiledSet;
  readonly bands: BandReader;
  readonly mineOf: MineReader;
  readonly readTitle: (title: string | null) => PersonaReading;
}

type Judged = Extract<AccountPart, { readonly state: 'judged' }>;

/** The account as its own page would show it, but for other records of its company and for lists that are whole. */
function partOf(account: KnownAccount, by: Judge, byPerson: ReadonlyMap<string, LastTouch>) {
  const { set, compiled, readTitle } = by;
  const { facts, owner, deals } = readKnown(account, by);
  const fit = judge(compiled, facts);
  const part: Judged = {
    state: 'judged',
    record: recordKeyOf(account.key),
    name: account.name,
    fit,
    factsOf: factsOf(facts, set, fit),
    noted: [],
    standing: standingOf(facts),
    owner,
    deals,
    company: { also: [], more: 0, ask: [], said: [] },
    ...peopleAt(set.personas ?? [], peopleOf(account.people, byPerson), false, readTitle),
    listComplete: false,
  };
  return { part, facts };
}

function knownValue(facts: FactMap, name: FactName): FactValue | null {
  const fact = facts.get(name);
  return fact?.state === 'known' ? fact.value : null;
}

function rowOf(account: KnownAccount, by: Judge): TerritoryRow {
  const { last, byPerson } = lastTouches(account, by.mineOf);
  const { part, facts } = partOf(account, by, byPerson);
  const { fit } = part;
  const band = by.bands.bandOf(fit);
  const step = stepAt(part, by, by.bands);
  const touched = { strong: band?.strong ?? null, lastTouch: last?.day ?? null };
  return {
    key: account.key,
    name: account.name,
    verdict: fit.verdict,
    band,
    score: band ? fit.score : null,
    known: fit.known,
    value: fit.value?.id ?? null,
    standing: part.standing,
    owner: part.owner,
    deal: rowDeal(part.deals.deals),
    lastTouch: last,
    neglected: isNeglected(touched, by.today, by.set.activity?.staleAfterDays),
    factsOf: part.factsOf,
    ...rowGroups(knownValue(facts, 'industry'), knownValue(facts, 'country')),
    segment: fit.profile,
    ...rowNext(step, part),
  };
}

/**
 * A judge of accounts by what is kept of them, for thousands in a row: each title is read once. Each record stands for
 * itself: people and touches of other records that are the same company do not count here.
 */
export function knownJudge(by: JudgedBy): (account: KnownAccount) => TerritoryRow {
  const readTitle = once((title: string | null) => readPersona(by.set.personas ?? [], title));
  const compiled = compileFit(by.set);
  const judging: Judge = {
    ...by,
    compiled,
    bands: bandReader(by),
    mineOf: mineReader(by),
    readTitle,
  };
  return (account) => rowOf(account, judging);
}
