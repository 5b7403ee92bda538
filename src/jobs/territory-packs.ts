import { PackIndex } from '../domain/territory/pack-index';
import type { RightfitDatabase } from '../storage/database';
import { readImportedState } from '../storage/imported';
import { readAllPacks } from '../storage/territory-reading';

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
