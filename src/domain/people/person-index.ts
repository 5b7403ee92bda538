import { inParts } from '../territory/index-parts';
import { clean } from '../territory/pack';
import { inOrder } from '../territory/rank';
import type { TablePerson } from './table-person';

/** Entries of one part of the index. */
const PART_ENTRIES = 500;

const UNIT = '\u001f';

/** What people of packs are found by. */
export type FoundBy = 'key' | 'email' | 'nameKey';

/** A stretch of the index, in the order of its terms: in which packs people are found under what. */
export interface PersonIndexPart {
  /** The first term. */
  readonly from: string;
  /** Joined, as the texts of packs are; the pack at one place has somebody under the term at that place. */
  readonly terms: string;
  /** Numbers of packs in the order of their places, from 0. */
  readonly packs: string;
}

/** What stands in the index for somebody's key, address or name. */
export function termOf(by: FoundBy, text: string): string {
  return `${by}/${clean(text)}`;
}

type Entry = readonly [term: string, pack: number];

function termsOf({ key, email, nameKey }: TablePerson): string[] {
  return [
    termOf('key', key),
    ...(email === undefined ? [] : [termOf('email', email)]),
    ...(nameKey === undefined ? [] : [termOf('nameKey', nameKey)]),
  ];
}

function entriesOf(packs: readonly (readonly TablePerson[])[]): Entry[] {
  const entries: Entry[] = [];
  for (const [at, people] of packs.entries()) {
    for (const term of new Set(people.flatMap(termsOf))) entries.push([term, at]);
  }
  return entries.sort(([a, x], [b, y]) => inOrder(a, b) || x - y);
}

function partOf(entries: readonly Entry[]): PersonIndexPart {
  return {
    from: entries[0]?.[0] ?? '',
    terms: entries.map(([term]) => term).join(UNIT),
    packs: entries.map(([, pack]) => pack).join(UNIT),
  };
}

/** The index of people by what they can be found by; `packs` are all of them. Entries of one term stand in one part. */
export function personIndex(packs: readonly (readonly TablePerson[])[]): PersonIndexPart[] {
  return inParts(entriesOf(packs), PART_ENTRIES).map(partOf);
}

/** The packs in which somebody is found under these terms, at most so many of each, of one part. */
export function packsUnder(terms: ReadonlySet<string>, part: PersonIndexPart, most: number): number[] {
  const packs = part.packs.split(UNIT);
  const found: number[] = [];
  let [last, count] = ['', 0];
  for (const [at, term] of part.terms.split(UNIT).entries()) {
    if (!terms.has(term)) continue;
    count = term === last ? count + 1 : 1;
    last = term;
    if (count <= most) found.push(Number(packs[at]));
  }
  return found;
}
