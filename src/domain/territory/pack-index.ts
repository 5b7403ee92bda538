import type { KeptField } from '../record/remember';
import { type Pack, textsOf } from './pack';

/** What tables stated of one account. */
export interface Stated {
  readonly name: string;
  readonly fields: readonly KeptField[];
}

/** One account's fields of a pack, as `unpacked` has them. */
function fieldsAt({ columns }: Pack, at: number): KeptField[] {
  return columns.flatMap(({ field, internal, locale, day, texts }) => {
    const text = textsOf(texts)[at] ?? '';
    return text === '' ? [] : [{ field, internal, text, locale, day }];
  });
}

/** The place of the last text that is not after the wanted one, in texts that stand in order; -1 for none. */
function lastUpTo(count: number, textAt: (at: number) => string, wanted: string): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (textAt(middle) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Finds accounts in packs by their keys. The packs stand in the order of their keys. */
export class PackIndex {
  readonly packs: readonly Pack[];
  readonly #keys = new Map<Pack, readonly string[]>();

  constructor(packs: readonly Pack[]) {
    this.packs = packs;
  }

  /** Undefined where no table stated it. */
  find(key: string): Stated | undefined {
    const { packs } = this;
    const pack = packs[lastUpTo(packs.length, (at) => packs[at]?.from ?? '', key)];
    if (!pack) return undefined;
    const keys = this.keysOf(pack);
    const at = lastUpTo(keys.length, (each) => keys[each] ?? '', key);
    return keys[at] === key ? { name: textsOf(pack.names)[at] ?? '', fields: fieldsAt(pack, at) } : undefined;
  }

  /** The fields that tables stated of each of these, without those of which none did. */
  statedOf(keys: readonly string[]): readonly (readonly KeptField[])[] {
    return keys.flatMap((key) => {
      const stated = this.find(key);
      return stated ? [stated.fields] : [];
    });
  }

  /** The keys of one pack, taken apart once. */
  keysOf(pack: Pack): readonly string[] {
    const known = this.#keys.get(pack);
    if (known) return known;
    const keys = textsOf(pack.keys);
    this.#keys.set(pack, keys);
    return keys;
  }
}
