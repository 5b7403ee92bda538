import type { CriteriaSet } from '../domain/criteria/criteria';
import { PackIndex } from '../domain/territory/pack-index';
import { type PackReaders, packReaders } from '../domain/territory/pack-readers';
import type { RightfitDatabase } from '../storage/database';
import { readImportedState } from '../storage/imported';
import { readAllPacks } from '../storage/territory-reading';

/** What the job keeps from one judging to the next. */
export interface KeptReading {
  readonly packs: KeptPacks;
  readonly readers: KeptReaders;
}

/** The accounts of tables, read once for each import: what was imported never changes, another import is another state. */
export class KeptPacks {
  #of: string | undefined;
  #index = new PackIndex([]);

  async read(db: RightfitDatabase): Promise<PackIndex> {
    const { generation, tables, accounts } = await readImportedState(db);
    // Numbers of generations begin anew once all is erased: the tables tell those apart.
    const state = JSON.stringify({ generation, tables, accounts });
    if (state === this.#of) return this.#index;
    const index = new PackIndex(await readAllPacks(db));
    this.#of = state;
    this.#index = index;
    return index;
  }
}

/** What was read of texts, kept while the sets that come declare the same fields: a change of criteria reads little anew. */
export class KeptReaders {
  #of: string | undefined;
  #readers: PackReaders = packReaders({});

  readersFor({ fields = {} }: Pick<CriteriaSet, 'fields'>): PackReaders {
    const declared = JSON.stringify(fields);
    if (declared !== this.#of) this.#readers = packReaders({ fields });
    this.#of = declared;
    return this.#readers;
  }
}
