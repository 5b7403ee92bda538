import { editDistance } from '../text/edit-distance';
import { countryKeys } from './country-names';

const MIN_LENGTH = 6;
const MAX_LENGTH = 40;
/** How unlike a name may be that counts as mistyped, and how unlike every other country's name must be. */
const TYPO_DISTANCE = 1;
const CLEAR_DISTANCE = 2;

/** A country, or null for a name that does not say which. */
type Code = string | null;

interface Index {
  /** Names by first letter and length. */
  readonly buckets: ReadonlyMap<string, readonly (readonly [key: string, code: Code])[]>;
  /** Whole names, and names without their first letter. */
  readonly tails: ReadonlyMap<string, ReadonlySet<Code>>;
}

function buildIndex(): Index {
  const buckets = new Map<string, [string, Code][]>();
  const tails = new Map<string, Set<Code>>();
  const addTail = (tail: string, code: Code): void => void tails.set(tail, (tails.get(tail) ?? new Set()).add(code));
  for (const [key, code] of countryKeys()) {
    const slot = `${key.charAt(0)}${key.length}`;
    const bucket = buckets.get(slot) ?? [];
    bucket.push([key, code]);
    buckets.set(slot, bucket);
    addTail(key, code);
    addTail(key.slice(1), code);
  }
  return { buckets, tails };
}

let built: Index | undefined;
/** Built when the first unknown name comes: most texts are exact. */
function index(): Index {
  built ??= buildIndex();
  return built;
}

/** The countries whose name differs from this one at its first letter: another one, one too many, none, or swapped. */
function differingInFirst(key: string, { tails }: Index): Code[] {
  const swapped = key.charAt(1) + key.charAt(0) + key.slice(2);
  return [key, key.slice(1), swapped].flatMap((each) => [...(tails.get(each) ?? [])]);
}

/**
 * The country whose name was mistyped by one letter or one swap of neighbours. `key` is a `placeKey`. Only six letters
 * or more, the first one right, and never where another country's name (or a name that two share) is within two, or
 * differs at its first letter alone.
 */
export function countryMistyped(key: string): string | undefined {
  if (key.length < MIN_LENGTH || key.length > MAX_LENGTH || !/^[\p{L} ]+$/u.test(key)) return undefined;
  const names = index();
  const like = new Set<Code>();
  const near = new Set<Code>(differingInFirst(key, names));
  for (let length = key.length - CLEAR_DISTANCE; length <= key.length + CLEAR_DISTANCE; length++) {
    for (const [name, code] of names.buckets.get(`${key.charAt(0)}${length}`) ?? []) {
      const distance = editDistance(key, name, CLEAR_DISTANCE);
      if (distance <= CLEAR_DISTANCE) near.add(code);
      if (distance <= TYPO_DISTANCE && name.length >= MIN_LENGTH) like.add(code);
    }
  }
  const [code] = like;
  return like.size === 1 && near.size === 1 && code !== null ? code : undefined;
}
