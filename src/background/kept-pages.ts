import { type KeptArea, type KeptPage, keptPageKey, readKeptPage } from '../messaging/kept-page';

/** More tabs than anybody works in; the one that was read longest ago goes first. */
const MAX_TABS = 20;

/** The tabs of which a page is kept, the one that was read last at the end. */
const ORDER = 'pages';

/**
 * The page last read in each tab, for the side panel: in memory, gone with its tab, with the browser and when everything is
 * erased. Only the worker writes here, one change after the other.
 */
export class KeptPages {
  readonly #area: KeptArea;
  #last: Promise<void> = Promise.resolve();

  constructor(area: KeptArea) {
    this.#area = area;
  }

  of(tabId: number): Promise<KeptPage | undefined> {
    return readKeptPage(this.#area, tabId);
  }

  /** Never fails: a page that cannot be kept is missing in the side panel, and nowhere else. */
  keep(tabId: number, page: KeptPage): Promise<void> {
    return this.#next(async () => {
      const order = [...(await this.#order()).filter((each) => each !== tabId), tabId];
      const gone = order.splice(0, Math.max(0, order.length - MAX_TABS));
      const kept = { [keptPageKey(tabId)]: page };
      try {
        await this.#area.set({ ...kept, [ORDER]: order });
      } catch {
        // The area is full: of all pages the one in view is the one to have.
        await this.#forget(order);
        await this.#area.set({ ...kept, [ORDER]: [tabId] });
      }
      await this.#forget(gone);
    });
  }

  forget(tabId: number): Promise<void> {
    return this.#next(async () => {
      const order = await this.#order();
      if (!order.includes(tabId)) return;
      await this.#forget([tabId]);
      await this.#area.set({ [ORDER]: order.filter((each) => each !== tabId) });
    });
  }

  forgetAll(): Promise<void> {
    return this.#next(async () => {
      await this.#forget(await this.#order());
      await this.#area.remove(ORDER);
    });
  }

  async #order(): Promise<readonly number[]> {
    return ((await this.#area.get(ORDER))[ORDER] as readonly number[] | undefined) ?? [];
  }

  async #forget(tabs: readonly number[]): Promise<void> {
    if (tabs.length > 0) await this.#area.remove(tabs.map(keptPageKey));
  }

  #next(change: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(change).catch(() => undefined);
    return this.#last;
  }
}
