import type { JobFunction } from '../criteria/criteria';
import { BIT, HEAD_LAST } from './dictionary';
import { AND } from './lexicon';
import { FOR } from './offices.data';
import type { Saying } from './phrases';
import type { Word } from './title-words';

type Functions = readonly (JobFunction | '?')[];

/** A head noun that stays what it is whatever stands before it: "IT Buyer", "Medical Sales Representative". */
const HEADS: ReadonlySet<string> = new Set(['sales', 'procurement', 'hr', 'marketing']);
/** What those heads sell, buy, hire or speak for. */
const OBJECTS: ReadonlySet<string> = new Set([
  'it',
  'engineering',
  'medical',
  'data',
  'product',
  'security',
  'hospitality',
]);

const BOARDS: ReadonlySet<string> = new Set([
  'vorstand',
  'vorstandin',
  'vorstaendin',
  'vorstandsmitglied',
  'vorstands',
]);

/** What parts a saying from the one before it. */
type Gap = 'break' | 'and' | 'close' | 'loose';

interface Part {
  readonly saying: Saying;
  readonly gap: Gap;
}

function gapBefore(saying: Saying, before: Saying | undefined, words: readonly Word[]): Gap {
  if (!before) return 'break';
  const between = words.slice(before.end, saying.at);
  const parted = [...between, words[saying.at]].map((word) => word?.parted);
  if (parted.includes('break') || between.some(({ word }) => FOR.has(word))) return 'break';
  const isDutch = ((saying.languages | before.languages) & BIT.dutch) !== 0;
  const joins = between.some(({ word }) => word === AND || (isDutch && word === 'en'));
  if (parted.includes('slash') || joins) return 'and';
  return between.length === 0 ? 'close' : 'loose';
}

/** The sayings between two breaks. */
function units(said: readonly Saying[], words: readonly Word[]): Part[][] {
  const found: Part[][] = [];
  said.forEach((saying, at) => {
    const gap = gapBefore(saying, said[at - 1], words);
    if (gap === 'break') found.push([]);
    found.at(-1)?.push({ saying, gap });
  });
  return found;
}

const same = (a: Functions, b: Functions): boolean => a.length === b.length && a.every((each) => b.includes(each));

/** Two functions in one breath: the same, a head with its object, or nobody knows which. */
function joined(before: Part, after: Part): Functions {
  const [a, b] = [before.saying.functions, after.saying.functions];
  if (same(a, b)) return a;
  const headLast = (before.saying.languages & after.saying.languages & HEAD_LAST) !== 0;
  const [head, object] = headLast ? [b, a] : [a, b];
  const isObject = head.every((each) => HEADS.has(each)) && object.every((each) => OBJECTS.has(each));
  return isObject && (after.gap === 'close' || !headLast) ? head : ['?'];
}

const isHouse = ({ saying }: Part): boolean => saying.functions.includes('executive');

/** "Vorstand Finanzen": a member of a German board is named by what it answers for. */
function withoutBoard(unit: readonly Part[], words: readonly Word[]): readonly Part[] {
  const answersFor = unit.some((part) => !isHouse(part) && part.saying.functions.length > 0);
  if (!answersFor) return unit;
  return unit.map((part) => {
    const isBoard = words.slice(part.saying.at, part.saying.end).some(({ word }) => BOARDS.has(word));
    return isBoard ? { ...part, saying: { ...part.saying, functions: [] } } : part;
  });
}

/** What "and" joins in a unit. */
function joinedByAnd(unit: readonly Part[]): Part[][] {
  const found: Part[][] = [];
  for (const part of unit) {
    if (part.gap === 'and' || found.length === 0) found.push([]);
    found.at(-1)?.push(part);
  }
  return found;
}

/** "Founder and Head of Product" is both; "CEO Sales" may run a division. */
function houseAndMore(unit: readonly Part[]): boolean {
  const members = joinedByAnd(unit);
  const names = (each: Part): boolean => !isHouse(each) && each.saying.functions.length > 0;
  return members.some((member) => {
    if (!member.some(names)) return false;
    return member.some(isHouse)
      ? !member.every(({ saying }) => saying.seniority !== '')
      : unit.some(isHouse) && !hasSeniority(member);
  });
}

/** The functions of one unit, each once: joined by "and" they add up. */
function unitFunctions(unit: readonly Part[]): Functions {
  const parts = unit.filter(({ saying }) => saying.functions.length > 0);
  if (houseAndMore(unit)) return ['?'];
  const all: Functions[] = [];
  parts.forEach((part, at) => {
    const before = parts[at - 1];
    const follows = unit.slice(before ? unit.indexOf(before) + 1 : 0, unit.indexOf(part) + 1);
    if (!before || follows.some(({ gap }) => gap === 'and')) all.push(part.saying.functions);
    else all.push(joined({ ...before, saying: { ...before.saying, functions: all.pop() ?? [] } }, part));
  });
  return [...new Set(all.flat())];
}

const hasSeniority = (unit: readonly Part[]): boolean => unit.some(({ saying }) => saying.seniority !== '');

/** "VP Sales, Marketing and HR": units that only name functions, the last of them by an "and". */
function isList(later: readonly (readonly Part[])[]): boolean {
  return !later.some(hasSeniority) && (later.at(-1)?.some(({ gap }) => gap === 'and') ?? false);
}

/** What stands behind a break adds up when it is an office of its own or ends a list; else it may be a market or a team. */
function acrossUnits(found: readonly (readonly Part[])[]): Functions {
  const named = found
    .map((unit) => ({ unit, functions: unitFunctions(unit) }))
    .filter(({ functions }) => functions.length > 0);
  const [first, ...later] = named;
  if (!first) return [];
  if (later.every(({ functions }) => same(functions, first.functions))) return first.functions;
  const all = [...new Set(named.flatMap(({ functions }) => functions))];
  const offices = named.every(({ unit }) => hasSeniority(unit));
  const list = !first.functions.includes('executive') && isList(later.map(({ unit }) => unit));
  return offices || list ? all : ['?'];
}

/** The functions that a title names; null where it names none, or where it does not say which of several is meant. */
export function functionsOf(said: readonly Saying[], words: readonly Word[]): readonly JobFunction[] | null {
  const all = acrossUnits(units(said, words).map((unit) => withoutBoard(unit, words)));
  const known = all.flatMap((each) => (each === '?' ? [] : [each]));
  // "Other" is what no function names: beside one that does it says too little.
  const vague = known.length > 1 && known.includes('other');
  return known.length === 0 || known.length < all.length || vague ? null : known;
}
