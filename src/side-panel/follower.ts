import { recordAt } from '../crm/registry';
import { type RecordKey, sameRecord } from '../domain/record/record';
import type { Snapshot } from '../domain/record/snapshot';
import { type KeptPage, keptRecord } from '../messaging/kept-page';
import type { ReplyTo } from '../messaging/protocol';
import type { OverlayState } from '../ui/overlay-state';

/** A worker that does not answer is asked again after these pauses, then only when something changes. */
const ASK_AGAIN_MS = [500, 1500, 4000, 10_000, 30_000];
/** A page that says nothing for so long has not come, or was open before we were; the badge waits half as long. */
const PATIENCE_MS = 10_000;

/** A tab as the browser tells of it; the address only of pages that we may read. */
export interface TabInView {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/** What the side panel shows. */
export interface View {
  readonly state: OverlayState;
  /** The record in view, and what was read of it; null where there is none. */
  readonly page: { readonly tab: number; readonly record: RecordKey; readonly snapshot: Snapshot | undefined } | null;
}

/** What the follower looks at, and whom it tells. */
export interface Surroundings {
  /** The tab in view of this window. */
  readonly tabInView: () => Promise<TabInView | undefined>;
  readonly keptOf: (tab: number) => Promise<KeptPage | undefined>;
  /** Judges a page in the name of its tab. */
  readonly judge: (tab: number, snapshot: Snapshot) => Promise<ReplyTo<'consider'>>;
  readonly show: (view: View) => void;
}

type Followed = NonNullable<View['page']>;

const NOTHING: View = { state: { kind: 'hidden' }, page: null };

/** The record that a tab shows, by its address. */
function recordIn({ id, url }: TabInView): Omit<Followed, 'snapshot'> | undefined {
  const record = url !== undefined && URL.canParse(url) ? recordAt(new URL(url))?.record : undefined;
  return id !== undefined && record ? { tab: id, record } : undefined;
}

/**
 * Follows the record in view: by the tab's address which one it is, by what the worker kept of that tab what it says. Of
 * another record nothing is shown, not for the moment that an answer takes.
 */
export class Follower {
  readonly #around: Surroundings;
  #view: View = NOTHING;
  #looks = 0;
  #failures = 0;
  /** Whether the answer that stands is known to be of before something changed. */
  #isOld = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** The tab that is followed; undefined while no record is in view. */
  get tab(): number | undefined {
    return this.#view.page?.tab;
  }

  /** What is known has changed: the criteria, the rep, or what the page says. */
  async lookAnew(): Promise<void> {
    this.#isOld = true;
    this.#failures = 0;
    await this.look();
  }

  /** Looks which record is in view. Where it is the one that was answered for, nothing is asked. */
  async look(): Promise<void> {
    const number = ++this.#looks;
    const tab = await this.#around.tabInView();
    if (number !== this.#looks) return;
    const found = tab && recordIn(tab);
    if (!found) {
      this.#end();
      this.#show(NOTHING);
      return;
    }
    const { page } = this.#view;
    if (page?.tab !== found.tab || !sameRecord(page.record, found.record)) this.#begin(found);
    if (this.#isOld) await this.#read(found, number);
  }

  /** Another record than before: what stood for that one goes at once. */
  #begin(found: Omit<Followed, 'snapshot'>): void {
    this.#end();
    this.#show({ state: { kind: 'reading' }, page: { ...found, snapshot: undefined } });
    this.#timer = setTimeout(() => {
      if (this.#view.state.kind === 'reading')
        this.#show({ ...this.#view, state: { kind: 'unreadable', missing: [] } });
    }, PATIENCE_MS);
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#isOld = true;
    this.#failures = 0;
  }

  async #read(found: Omit<Followed, 'snapshot'>, number: number): Promise<void> {
    const { tab, record } = found;
    const kept = await this.#around.keptOf(tab);
    if (number !== this.#looks) return;
    if (!kept || !sameRecord(keptRecord(kept), record)) {
      // Not read yet: what is kept may be of the record before. What was read and is kept no more was erased.
      if (this.#view.page?.snapshot) this.#begin(found);
      return;
    }
    if (kept.state === 'unreadable') {
      this.#answered({ kind: 'unreadable', missing: kept.missing }, { tab, record, snapshot: undefined });
      return;
    }
    const { snapshot } = kept;
    const reply = await this.#around.judge(tab, snapshot);
    // Only the answer to the last question counts, and only while its record is in view.
    if (number !== this.#looks) return;
    if (reply.ok) this.#answered({ kind: 'answer', assessment: reply.assessment }, { tab, record, snapshot });
    else this.#failed();
  }

  #answered(state: OverlayState, page: Followed): void {
    this.#end();
    this.#isOld = false;
    this.#show({ state, page });
  }

  #failed(): void {
    if (this.#view.state.kind !== 'answer') this.#show({ ...this.#view, state: { kind: 'no-answer' } });
    const pause = ASK_AGAIN_MS[this.#failures++];
    clearTimeout(this.#timer);
    if (pause !== undefined) this.#timer = setTimeout(() => void this.look(), pause);
  }

  #show(view: View): void {
    this.#view = view;
    this.#around.show(view);
  }
}
