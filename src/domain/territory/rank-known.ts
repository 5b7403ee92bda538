import { isNeglected } from '../activity/neglected';
import type { Deal } from '../assessment/assessment';
import { ownerOf } from '../assessment/relation';
import { type CriteriaSet, STANDINGS, type Standing } from '../criteria/criteria';
import { usedFacts } from '../criteria/used-facts';
import type { FactMap, FactName } from '../facts/fact';
import { compileFit } from '../fit/compile';
import { type QuickFacts, type QuickFit, quickFact, quickJudge } from '../fit/quick';
import type { LastTouch } from '../people/people';
import { type JudgedBy, type KnownFacts, readKnown } from './known-account';
import { once } from './once';
import type { Pack } from './pack';
import type { FactsRead } from './pack-plan';
import { PackReader } from './pack-reader';
import { packReaders } from './pack-readers';
import type { RankedAccount } from './row';
import { type BandReader, bandReader, mineReader, rowDeal, rowGroups } from './row-parts';

/** What a row shows beside what its set asks for. */
const SHOWN: readonly FactName[] = ['standing', 'owner', 'industry', 'country'];

/** Who touched an account last, and on which local day. */
export type Touched = Pick<LastTouch, 'day' | 'who'>;

const NO_DEALS: readonly Deal[] = [];

/** Undefined for a fact that is not known as a text. */
function textAt(facts: QuickFacts, slot: number): string | undefined {
  const value = facts[slot]?.value;
  return value?.type === 'text' ? value.text : undefined;
}

/** As `factsOf`. */
function oldestDay({ judgedBy }: QuickFit, { facts, days }: FactsRead): string | null {
  let oldest: string | null = null;
  for (const slot of judgedBy) {
    const day = days[slot] ?? null;
    if (day !== null && facts[slot]?.value && (oldest === null || day < oldest)) oldest = day;
  }
  return oldest;
}

/** Reads accounts by what is kept of them, tens of thousands in a row. */
export interface AccountReader<Read> {
  /** An account of which more is kept than one table stated. */
  readonly read: (account: KnownFacts, touched: Touched | undefined) => Read;
  /** Accounts of a pack of which nothing else is kept but touches. */
  readonly open: (pack: Pack) => (key: string, name: string, at: number, touched: Touched | undefined) => Read;
}

/** The facts that accounts of a territory are read for, each at its place. */
export const factsRead = (set: CriteriaSet): readonly FactName[] => [...new Set([...usedFacts(set), ...SHOWN])];

/**
 * Ranks accounts by what is kept of them, tens of thousands in a row: what their rows say is the same as by `knownJudge`,
 * but for what follows from their people.
 */
export class Ranker implements AccountReader<RankedAccount> {
  readonly #by: JudgedBy;
  readonly #names: readonly FactName[];
  readonly #slots: Readonly<Record<'standing' | 'owner' | 'industry' | 'country', number>>;
  readonly #judge: (facts: QuickFacts) => QuickFit;
  readonly #packs: PackReader;
  readonly #bands: BandReader;
  readonly #mine: (who: string | null) => boolean | null;
  readonly #ownerOf = once((name: string) => ownerOf(name, this.#by.crmNames));
  readonly #segmentOf = once((profile: QuickFit['profile']) => profile && { id: profile.id, label: profile.label });

  /** `readers` may have read before, for a set that declares the same fields. */
  constructor(by: JudgedBy, readers = packReaders(by.set)) {
    this.#by = by;
    this.#names = factsRead(by.set);
    const slotOf = (name: FactName): number => this.#names.indexOf(name);
    this.#slots = {
      standing: slotOf('standing'),
      owner: slotOf('owner'),
      industry: slotOf('industry'),
      country: slotOf('country'),
    };
    this.#judge = quickJudge(compileFit(by.set), this.#names);
    this.#packs = new PackReader(by.set, by.mappings, this.#names, readers);
    this.#bands = bandReader(by);
    this.#mine = mineReader(by);
  }

  read(account: KnownFacts, touched: Touched | undefined): RankedAccount {
    const { facts, deals } = readKnown(account, this.#by);
    return this.#row(account, this.#quick(facts), deals.deals, touched);
  }

  open(pack: Pack): (key: string, name: string, at: number, touched: Touched | undefined) => RankedAccount {
    const read = this.#packs.open(pack);
    return (key, name, at, touched) => this.#row({ key, name }, read(key, name, at), NO_DEALS, touched);
  }

  #quick(facts: FactMap): FactsRead {
    const found = this.#names.map((name) => facts.get(name));
    return {
      facts: found.map((fact) => fact && quickFact(fact)),
      days: found.map((fact) => fact?.source.day ?? null),
    };
  }

  #row(
    { key, name }: Pick<KnownFacts, 'key' | 'name'>,
    read: FactsRead,
    deals: readonly Deal[],
    touched: Touched | undefined,
  ): RankedAccount {
    const { facts } = read;
    const slots = this.#slots;
    const fit = this.#judge(facts);
    const band = this.#bands.bandOf(fit);
    const { set, today } = this.#by;
    const lastTouch = touched ? { day: touched.day, who: touched.who, mine: this.#mine(touched.who) } : null;
    const known = { strong: band?.strong ?? null, lastTouch: lastTouch?.day ?? null };
    const ownerName = textAt(facts, slots.owner);
    const { industry, country } = rowGroups(facts[slots.industry]?.value, facts[slots.country]?.value);
    return {
      key,
      name,
      verdict: fit.verdict,
      band,
      score: band ? fit.score : null,
      known: fit.known,
      value: fit.value,
      standing: standingNamed(textAt(facts, slots.standing)),
      owner: ownerName === undefined ? null : this.#ownerOf(ownerName),
      deal: rowDeal(deals),
      lastTouch,
      neglected: isNeglected(known, today, set.activity?.staleAfterDays),
      factsOf: oldestDay(fit, read),
      industry,
      country,
      segment: this.#segmentOf(fit.profile),
      dealOfOthers: deals.some(({ state, mine }) => state === 'open' && mine === false),
      isWhole: fit.isWhole,
    };
  }
}

const standingNamed = (text: string | undefined): Standing | null =>
  text === undefined ? null : (STANDINGS.find((standing) => standing === text) ?? null);
