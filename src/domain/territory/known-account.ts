import type { Touch } from '../activity/touch';
import type { DealsPart, Owner } from '../assessment/assessment';
import { asDeals, type DealRecord, withOpenOpportunity } from '../assessment/deals';
import { accountOwner } from '../assessment/relation';
import type { CriteriaSet } from '../criteria/criteria';
import type { FactMap, FactSource } from '../facts/fact';
import { asImported, withImported } from '../facts/imported-facts';
import type { Note } from '../facts/note';
import { withNotes } from '../facts/noted';
import { asRemembered, factsFrom, withName } from '../facts/page-facts';
import type { PersonRecord } from '../people/person-record';
import { recordKeyOf } from '../record/record';
import type { KeptField } from '../record/remember';
import { type Mapping, placeText } from '../taught/mapping';

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

/** What an account's facts are read from. */
export type KnownFacts = Omit<KnownAccount, 'people' | 'touches'>;

/** Where the name of an account was seen that only tables know: in the first of them. */
const nameOfTable = ({ imported }: KnownFacts): FactSource => {
  return { kind: 'imported', day: imported.flat()[0]?.day ?? null };
};

/** The facts of what pages showed, over those of tables; its name is the page's where one was seen. */
function readFields(account: KnownFacts, { set, mappings }: JudgedBy): FactMap {
  const { name: text, seenDay } = account;
  const place = placeText(recordKeyOf(account.key));
  const own = mappings.filter((each) => each.place === place);
  let facts = factsFrom(asRemembered(account.fields), set, own);
  if (seenDay !== null) facts = withName(facts, { text, source: { kind: 'remembered', day: seenDay } });
  for (const fields of account.imported) facts = withImported(facts, factsFrom(asImported(fields), set, own));
  return seenDay === null ? withName(facts, { text, source: nameOfTable(account) }) : facts;
}

/** What is known of an account, the notes among it, and its deals. */
export interface KnownReading {
  readonly facts: FactMap;
  readonly owner: Owner | null;
  readonly deals: DealsPart;
}

/** Reads what is kept of one account as facts. */
export function readKnown(account: KnownFacts, by: JudgedBy): KnownReading {
  const { set, crmNames } = by;
  const read = readFields(account, by);
  const noted = account.notes.length === 0 ? read : withNotes(read, account.notes, set.fields ?? {}).facts;
  const owner = accountOwner(noted, crmNames);
  const deals: DealsPart = { deals: asDeals(account.deals, owner, crmNames, NO_PAGE), complete: false };
  return { facts: withOpenOpportunity(noted, deals), owner, deals };
}
