import { mineOf } from '../activity/is-mine';
import { isNeglected } from '../activity/neglected';
import type { Touch } from '../activity/touch';
import type { AccountPart, Deal, DealsPart, NextStep, SetSummary } from '../assessment/assessment';
import { asDeals, type DealRecord, isGoingOn, withOpenOpportunity } from '../assessment/deals';
import { factsOf } from '../assessment/facts-day';
import { nextStep } from '../assessment/next-step';
import { accountOwner, standingOf } from '../assessment/relation';
import { summaryOf } from '../assessment/set-summary';
import type { CriteriaSet } from '../criteria/criteria';
import type { FactMap, FactSource } from '../facts/fact';
import { asImported, withImported } from '../facts/imported-facts';
import type { Note } from '../facts/note';
import { withNotes } from '../facts/noted';
import { asRemembered, factsFrom, withName } from '../facts/page-facts';
import { shownValue } from '../facts/shown-value';
import { type CompiledSet, compileFit } from '../fit/compile';
import type { FitResult } from '../fit/fit';
import { judge } from '../fit/judge';
import { peopleAt } from '../people/coverage';
import type { KnownPerson, LastTouch, NextPerson, PersonaReading } from '../people/people';
import type { PersonRecord } from '../people/person-record';
import { readPersona } from '../people/persona';
import { recordKeyOf } from '../record/record';
import type { KeptField } from '../record/remember';
import { type Mapping, placeText } from '../taught/mapping';
import type { RowBand, RowDeal, TerritoryRow } from './row';

/** Nothing of it stands on a page now. */
const NO_PAGE: ReadonlySet<string> = new Set();

/** All that is kept of one account. */
export interface KnownAccount {
  /** `recordKeyText`. */
  readonly key: string;
  readonly name: string;
  /** What its page showed. */
  readonly fields: readonly KeptField[];
  /** What tables stated: of the account itself first, then of local rows that are merged into it. */
  readonly imported: readonly (readonly KeptField[])[];
  /** Local day of the last visit; null where no page of it was seen. */
  readonly seenDay: string | null;
  readonly people: readonly PersonRecord[];
  readonly deals: readonly DealRecord[];
  readonly touches: readonly Pick<Touch, 'day' | 'who' | 'person'>[];
  readonly notes: readonly Note[];
}

/** What accounts are judged by, and whose territory it is. */
export interface JudgedBy {
  readonly set: CriteriaSet;
  readonly sample: boolean;
  /** Every mapping; each place takes its own. */
  readonly mappings: readonly Mapping[];
  /** The names under which the CRM shows the rep. */
  readonly crmNames: readonly string[];
  /** Local day. */
  readonly today: string;
}

/** The last touch of everybody at an account, and with each person: person key → touch. */
function lastTouches({ touches }: KnownAccount, crmNames: readonly string[]) {
  const byPerson = new Map<string, LastTouch>();
  let last: LastTouch | null = null;
  for (const { day, who, person } of touches) {
    const before = person === null ? undefined : byPerson.get(person);
    if (person !== null && (before === undefined || before.day <= day))
      byPerson.set(person, { day, who, mine: mineOf(who, crmNames) });
    if (last === null || last.day <= day) last = { day, who, mine: mineOf(who, crmNames) };
  }
  return { last, byPerson };
}

function bandOf({ verdict }: FitResult, bands: SetSummary['bands']): RowBand | null {
  const at = bands.findIndex(({ id }) => id === verdict);
  const band = bands[at];
  return band ? { label: band.label, strong: band.strong, weak: at === bands.length - 1 && !band.strong } : null;
}

function dealOf(deals: readonly Deal[]): RowDeal | null {
  const going = deals.find(isGoingOn);
  if (!going) return null;
  return { name: going.name, isOpen: going.state === 'open', ownerName: going.ownerName, mine: going.mine };
}

/** What can be grouped by: known, and of one reading. */
function groupsOf(facts: FactMap): Pick<TerritoryRow, 'industry' | 'country'> {
  const [industry, country] = [facts.get('industry'), facts.get('country')];
  const shown = industry?.state === 'known' ? shownValue(industry.value) : null;
  return {
    industry: shown?.type === 'industry' ? shown.name : null,
    country: country?.state === 'known' && country.value.type === 'country' ? country.value.code : null,
  };
}

const personOf = (next: NextPerson): string | null => (next.state === 'talk-to' ? next.person.id : null);

/** What a judge keeps from one account to the next. */
interface Judge extends JudgedBy {
  readonly compiled: CompiledSet;
  readonly summaryFor: (fit: FitResult) => SetSummary;
  readonly readTitle: (title: string | null) => PersonaReading;
}

type Judged = Extract<AccountPart, { readonly state: 'judged' }>;

/** Where the name of an account was seen that only tables know: in the first of them. */
const nameOfTable = ({ imported }: KnownAccount): FactSource => {
  return { kind: 'imported', day: imported.flat()[0]?.day ?? null };
};

/** The facts of what pages showed, over those of tables; its name is the page's where one was seen. */
function readFields(account: KnownAccount, { set, mappings }: JudgedBy): FactMap {
  const { name: text, seenDay } = account;
  const place = placeText(recordKeyOf(account.key));
  const own = mappings.filter((each) => each.place === place);
  let facts = factsFrom(asRemembered(account.fields), set, own);
  if (seenDay !== null) facts = withName(facts, { text, source: { kind: 'remembered', day: seenDay } });
  for (const fields of account.imported) facts = withImported(facts, factsFrom(asImported(fields), set, own));
  return seenDay === null ? withName(facts, { text, source: nameOfTable(account) }) : facts;
}

/** What is known of the account, the notes among it, and its deals. */
function readKnown(account: KnownAccount, by: Judge) {
  const { set, crmNames } = by;
  const read = readFields(account, by);
  const noted = account.notes.length === 0 ? read : withNotes(read, account.notes, set.fields ?? {}).facts;
  const owner = accountOwner(noted, crmNames);
  const deals: DealsPart = { deals: asDeals(account.deals, owner, crmNames, NO_PAGE), complete: false };
  return { facts: withOpenOpportunity(noted, deals), owner, deals };
}

function peopleOf({ people }: KnownAccount, byPerson: ReadonlyMap<string, LastTouch>): KnownPerson[] {
  return people.map(({ key, name, title }) => {
    return { id: key, name, title, lastTouch: byPerson.get(key) ?? null, role: null, changes: [] };
  });
}

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
    ...peopleAt(set.personas ?? [], peopleOf(account, byPerson), false, readTitle),
    listComplete: false,
  };
  return { part, facts };
}

function stepOf(account: Judged, bands: SetSummary['bands'], { set, today }: Judge): NextStep {
  return nextStep({
    set,
    bands,
    page: account.record,
    account,
    person: null,
    suggested: null,
    fieldsShown: true,
    pitches: [],
    today,
  });
}

function rowOf(account: KnownAccount, by: Judge): TerritoryRow {
  const { last, byPerson } = lastTouches(account, by.crmNames);
  const { part, facts } = partOf(account, by, byPerson);
  const { fit, nextPerson } = part;
  const { bands } = by.summaryFor(fit);
  const band = bandOf(fit, bands);
  const step = stepOf(part, bands, by);
  const required = part.coverage.filter((role) => role.required);
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
    deal: dealOf(part.deals.deals),
    lastTouch: last,
    neglected: isNeglected(touched, by.today, by.set.activity?.staleAfterDays),
    covered: required.filter(({ state }) => state === 'covered').length,
    required: required.length,
    step,
    person: step.code === 'talk-to' ? personOf(nextPerson) : null,
    factsOf: part.factsOf,
    ...groupsOf(facts),
  };
}

/** Asks once for each key. */
function once<K, V>(ask: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, ask(key));
    return known.get(key) as V;
  };
}

/**
 * A judge of accounts by what is kept of them, for thousands in a row: each title is read once. Each record stands for
 * itself: people and touches of other records that are the same company do not count here.
 */
export function knownJudge(by: JudgedBy): (account: KnownAccount) => TerritoryRow {
  const summaries = new Map<string | null, SetSummary>();
  const summaryFor = (fit: FitResult): SetSummary => {
    const id = fit.profile?.id ?? null;
    const summary = summaries.get(id) ?? summaryOf(by, fit, by.today);
    summaries.set(id, summary);
    return summary;
  };
  const readTitle = once((title: string | null) => readPersona(by.set.personas ?? [], title));
  const judging: Judge = { ...by, compiled: compileFit(by.set), summaryFor, readTitle };
  return (account) => rowOf(account, judging);
}
