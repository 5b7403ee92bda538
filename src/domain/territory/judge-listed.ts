import { asDeals, type DealRecord, withOpenOpportunity } from '../assessment/deals';
import { factsOf } from '../assessment/facts-day';
import { accountOwner } from '../assessment/relation';
import { summaryOf } from '../assessment/set-summary';
import type { CriteriaSet } from '../criteria/criteria';
import type { FactMap, FactSource } from '../facts/fact';
import { asImported, withImported } from '../facts/imported-facts';
import type { Note } from '../facts/note';
import { withNotes } from '../facts/noted';
import { factsFrom, withName } from '../facts/page-facts';
import type { CompiledSet } from '../fit/compile';
import type { FitResult } from '../fit/fit';
import { judge } from '../fit/judge';
import { type KeptField, remember } from '../record/remember';
import type { Mapping } from '../taught/mapping';
import type { ListedAccount, ListedVerdict } from './listed';
import { rowBand } from './row-parts';

/** Sums of weights are not exact. */
const EPSILON = 1e-9;
/** Nothing of the deals stands on a page now. */
const NO_PAGE: ReadonlySet<string> = new Set();

/** All that is kept of an account that a row leads to. */
export interface KnownOfListed {
  /** What its page showed last; none where it was never read. */
  readonly fields: readonly KeptField[];
  /** What tables stated of it. */
  readonly imported: readonly KeptField[];
  readonly notes: readonly Note[];
  readonly deals: readonly DealRecord[];
}

/** What rows are judged by. */
export interface ListedBy {
  readonly set: CriteriaSet;
  readonly compiled: CompiledSet;
  readonly sample: boolean;
  /** Those of accounts in this org. */
  readonly mappings: readonly Mapping[];
  readonly crmNames: readonly string[];
  /** Local day. */
  readonly today: string;
  /** The language of the list. */
  readonly locale: string | null;
}

function factsOfRow({ name, fields }: ListedAccount, kept: KnownOfListed, by: ListedBy): FactMap {
  const { set, mappings, crmNames, today, locale } = by;
  const { current } = remember(fields, kept.fields, { today, locale }, () => false);
  const shown = withName(factsFrom(current, set, mappings), { text: name, source: { kind: 'page', day: null } });
  const read = withImported(shown, factsFrom(asImported(kept.imported), set, mappings));
  const { facts } = withNotes(read, kept.notes, set.fields ?? {});
  const deals = asDeals(kept.deals, accountOwner(facts, crmNames), crmNames, NO_PAGE);
  return withOpenOpportunity(facts, { deals, complete: false });
}

function sourcesOf({ ledger, disqualifiedBy }: FitResult): FactSource['kind'][] {
  const judged = ledger.filter(({ outcome }) => outcome !== 'unknown');
  return [...new Set([...judged, ...disqualifiedBy].flatMap(({ fact }) => (fact ? [fact.source.kind] : [])))];
}

/**
 * Judges the account of one row, by what the row shows now and, where it does not, by what is kept. Null where that is
 * nothing that any criterion asks for. Nobody is read as another: each row is its record alone, not its company.
 */
export function judgeListed(account: ListedAccount, kept: KnownOfListed, by: ListedBy): ListedVerdict | null {
  const facts = factsOfRow(account, kept, by);
  const fit = judge(by.compiled, facts);
  const from = sourcesOf(fit);
  if (from.length === 0) return null;
  const band = rowBand(fit.verdict, summaryOf(by, fit, by.today).bands);
  return {
    id: account.id,
    verdict: fit.verdict,
    band,
    score: band ? fit.score : null,
    known: fit.known,
    partial: fit.known < 1 - EPSILON,
    possiblyDisqualified: fit.possiblyDisqualifiedBy.length > 0,
    factsOf: factsOf(facts, by.set, fit),
    from,
  };
}
