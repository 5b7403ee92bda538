import type { CriteriaSet } from '../criteria/criteria';
import type { FactName } from '../facts/fact';
import type { Mapping } from '../taught/mapping';
import { once } from './once';
import type { Pack } from './pack';
import { type Column, columnsOf, firstOf } from './pack-columns';
import { type FactsRead, isOfAccount, type PackPlan, packPlan, readsNumbers, signsAt } from './pack-plan';
import type { PackReaders } from './pack-readers';

/** The locales of an account's fields, in the order in which they come first. */
function ordersIn(columns: readonly Column[]): (at: number) => readonly (string | null)[] {
  const own = columns.filter(isOfAccount);
  const locales = [...new Set(own.map(({ locale }) => locale))];
  if (locales.length <= 1) return () => locales;
  return (at) => [...new Set(own.flatMap((column) => (column.text(at) === '' ? [] : [column.locale])))];
}

/**
 * Reads the facts of accounts in packs by their columns, each text once: what `factsFrom` and `withName` make of the same
 * fields, of the facts that are asked for, without what is shown of them.
 */
export class PackReader {
  readonly #set: CriteriaSet;
  readonly #names: readonly FactName[];
  readonly #needsSigns: boolean;
  readonly #nameSlot: number;
  readonly #readers: PackReaders;
  readonly #mappingsOf: (place: string) => readonly Mapping[];

  constructor(set: CriteriaSet, mappings: readonly Mapping[], names: readonly FactName[], readers: PackReaders) {
    this.#set = set;
    this.#names = names;
    this.#needsSigns = names.some((name) => readsNumbers(name, set));
    this.#nameSlot = names.indexOf('name');
    this.#readers = readers;
    this.#mappingsOf = once((place) => mappings.filter((each) => each.place === place));
  }

  /** Reads accounts of one pack; what is read of one holds until the next is. */
  open(pack: Pack): (key: string, name: string, at: number) => FactsRead {
    const columns = columnsOf(pack);
    const planOf = this.#plansFor(columns);
    const read: FactsRead = { facts: this.#names.map(() => undefined), days: this.#names.map(() => null) };
    const signs: number[] = [];
    return (key, name, at) => {
      const plan = planOf(key, at);
      if (this.#needsSigns) signsAt(plan, at, signs);
      this.#read(plan, at, signs, read);
      this.#addName(name, columns, at, read);
      return read;
    };
  }

  /** One plan for all accounts of an org whose fields came in the same locales: mostly one for the whole pack. */
  #plansFor(columns: readonly Column[]): (key: string, at: number) => PackPlan {
    const orderAt = ordersIn(columns);
    const plans = new Map<string, PackPlan>();
    let last: { order: readonly (string | null)[]; place: string; plan: PackPlan } | undefined;
    return (key, at) => {
      const order = orderAt(at);
      if (last?.order === order && key.startsWith(last.place)) return last.plan;
      const place = key.slice(0, key.lastIndexOf('/'));
      const slot = JSON.stringify([place, ...order]);
      const parts = { set: this.#set, readers: this.#readers, mappings: this.#mappingsOf(place), columns };
      const plan = plans.get(slot) ?? packPlan(this.#names, order, parts);
      plans.set(slot, plan);
      last = { order, place: `${place}/`, plan };
      return plan;
    };
  }

  #read({ sources }: PackPlan, at: number, signs: readonly number[], into: FactsRead): void {
    for (let slot = 0; slot < sources.length; slot++) {
      into.facts[slot] = undefined;
      into.days[slot] = null;
      for (const source of sources[slot] ?? []) if (source(at, signs, into, slot)) break;
    }
  }

  /** The name of the account where no field states it, as `withName`. */
  #addName(name: string, columns: readonly Column[], at: number, { facts, days }: FactsRead): void {
    if (this.#nameSlot < 0 || facts[this.#nameSlot] !== undefined || name.trim() === '') return;
    facts[this.#nameSlot] = this.#readers.text(name);
    days[this.#nameSlot] = firstOf(columns, at)?.day ?? null;
  }
}
