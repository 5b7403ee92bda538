import type { Fact, FactMap, FactName } from '../facts/fact';
import { type CompiledSet, compileFit } from '../fit/compile';
import { judge } from '../fit/judge';
import type { QuickFact } from '../fit/quick';
import { type JudgedBy, type KnownFacts, readKnown } from './known-account';
import { once } from './once';
import type { Pack } from './pack';
import { PackReader } from './pack-reader';
import { packReaders } from './pack-readers';
import { type AccountReader, factsRead } from './rank-known';
import type { RowUnknown } from './row';
import { unknownReader } from './unknown-in-row';

/** With a day: without one, `shownFact` takes it for a cell, and drops its note. */
const EVIDENCE = { text: '', source: { kind: 'imported', day: '' } } as const;

/** A fact as it can be judged again, without what is shown of it. */
function factAgain({ value, weak }: QuickFact): Fact {
  if (value === null) return { state: 'unknown', why: 'unreadable', ...EVIDENCE };
  return { state: 'known', value, ...EVIDENCE, ...(weak && { note: 'country-from-phone' as const }) };
}

/**
 * Says what is not known of accounts, each judged and explained by itself: as much work as the ranking of all, so that it
 * is done when somebody asks for it.
 */
export class UnknownReader implements AccountReader<RowUnknown> {
  readonly #by: JudgedBy;
  readonly #set: CompiledSet;
  readonly #names: readonly FactName[];
  readonly #packs: PackReader;
  readonly #unknownIn: ReturnType<typeof unknownReader>;
  /** Texts that are read as one share their fact. */
  readonly #again = once(factAgain);

  /** `readers` may have read before, for a set that declares the same fields. */
  constructor(by: JudgedBy, readers = packReaders(by.set)) {
    this.#by = by;
    this.#set = compileFit(by.set);
    this.#names = factsRead(by.set);
    this.#packs = new PackReader(by.set, by.mappings, this.#names, readers);
    this.#unknownIn = unknownReader(this.#set);
  }

  read(account: KnownFacts): RowUnknown {
    return this.#unknown(readKnown(account, this.#by).facts);
  }

  open(pack: Pack): (key: string, name: string, at: number) => RowUnknown {
    const read = this.#packs.open(pack);
    return (key, name, at) => {
      const { facts } = read(key, name, at);
      const known = new Map<FactName, Fact>();
      for (const [slot, fact] of facts.entries()) {
        const factName = this.#names[slot];
        if (fact && factName !== undefined) known.set(factName, this.#again(fact));
      }
      return this.#unknown(known);
    };
  }

  #unknown(facts: FactMap): RowUnknown {
    return this.#unknownIn(judge(this.#set, facts), facts);
  }
}
