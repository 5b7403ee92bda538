import type { CrmReader, PageLook, PageRead, ShownField } from '../crm/reader';
import type { RecordKey } from '../domain/record/record';
import type { Snapshot } from '../domain/record/snapshot';
import type { TaughtField } from '../domain/taught/mapping';

/** What a session of one record page tells. */
export interface PageEvents {
  /** The page says something new; the first time as well. */
  readonly onSnapshot: (snapshot: Snapshot) => void;
  /** The page has been there long enough, and cannot be read: what is missing, empty when it never finished. */
  readonly onUnreadable: (missing: readonly string[]) => void;
  /** After every look, changed or not: the badge may have to move, and lists may have come. */
  readonly onSettled: (look: PageLook) => void;
}

/** What the page showed last of the record before. */
export interface PageBefore {
  readonly name: Element | undefined;
  readonly title: string;
}

/** One frame and a little: what arrives together is read together. */
const SETTLE_MS = 32;
/** A page that changes without end is looked at more and more rarely. */
const MAX_SETTLE_MS = 1000;
/** Looks of its own while nothing stands that could be observed; then the page counts as unreadable, and the looks end. */
const RETRIES_MS = [60, 120, 250, 500, 500, 1000, 1000, 1500, 2000, 3000, 5000];
/** A name's element that stays in the page and changes its text is a page that is rebuilt in place, part by part. */
const REBUILT_QUIET_MS = 250;
/** How long a page may take before its silence is said. */
const PATIENCE_MS = 5000;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'hidden', 'href', 'aria-selected', 'aria-busy', 'style'],
};

type ReadPage = Extract<PageRead, { state: 'read' }>;

/**
 * Watches the page of one record until its signal aborts. Mutations only set a timer; nothing is read on them. Only the
 * parts that show the record are observed.
 */
export class PageWatcher {
  readonly #root: Document;
  readonly #reader: CrmReader;
  readonly #record: RecordKey;
  readonly #signal: AbortSignal;
  readonly #events: PageEvents;
  readonly #before: PageBefore | undefined;
  readonly #observer = new MutationObserver(() => this.#schedule(this.#settleMs));
  readonly #start = performance.now();
  #observed: readonly Node[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settleMs = SETTLE_MS;
  #retry = 0;
  /** Looks in a row that said nothing new. */
  #calm = 0;
  #seen = '';
  /** What a page that is rebuilt in place showed at the look before. */
  #rebuilt = '';
  #last: PageBefore | undefined;
  #taught: readonly TaughtField[] = [];

  constructor(
    root: Document,
    reader: CrmReader,
    record: RecordKey,
    signal: AbortSignal,
    events: PageEvents,
    before: PageBefore | undefined,
  ) {
    this.#root = root;
    this.#reader = reader;
    this.#record = record;
    this.#signal = signal;
    this.#events = events;
    this.#before = before;
    this.#last = before;
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
    });
    // The address changes before the page does, so there is nothing to see yet.
    this.#schedule(SETTLE_MS);
  }

  /** What tells the next session what stood here. */
  get last(): PageBefore | undefined {
    return this.#last;
  }

  /** The fields that the page shows now. */
  shown(): readonly ShownField[] {
    return this.#reader.shown(this.#root, this.#record);
  }

  /** What the user taught of such pages: the page is looked at again where that is news. */
  teach(taught: readonly TaughtField[]): void {
    if (JSON.stringify(taught) === JSON.stringify(this.#taught)) return;
    this.#taught = taught;
    this.#schedule(0);
  }

  #schedule(delayMs: number): void {
    if (this.#signal.aborted || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => this.#look(), delayMs);
  }

  #look(): void {
    this.#timer = undefined;
    if (this.#signal.aborted) return;
    const look = this.#reader.look(this.#root, this.#record, this.#taught);
    this.#take(look.read, look.anchor);
    this.#observe(look.watch);
    this.#events.onSettled(look);
  }

  #observe(roots: PageLook['watch']): void {
    if (roots.length === this.#observed.length && roots.every((each, at) => each === this.#observed[at])) return;
    this.#observer.disconnect();
    this.#observed = roots;
    for (const each of roots) this.#observer.observe(each, OBSERVED);
  }

  #take(read: PageRead, name: Element | undefined): void {
    if (read.state === 'read' && this.#takeRead(read, name)) return;
    if (this.#seen === '' && performance.now() - this.#start > PATIENCE_MS) {
      this.#events.onUnreadable(read.state === 'layout-unknown' ? read.missing : []);
    }
    const next = RETRIES_MS[this.#retry];
    if (next === undefined) return;
    this.#retry++;
    this.#schedule(next);
  }

  /** False while what was read has to be taken for the record before. */
  #takeRead(read: ReadPage, name: Element | undefined): boolean {
    const now = JSON.stringify(read.snapshot);
    if (this.#seen === '' && this.#isBefore(name, read.snapshot.title, now)) return false;
    // Changes that say nothing new slow the next look down.
    this.#calm = now === this.#seen ? this.#calm + 1 : 0;
    this.#settleMs = Math.min(MAX_SETTLE_MS, SETTLE_MS * 2 ** Math.max(0, this.#calm - 4));
    this.#last = { name, title: read.snapshot.title };
    this.#retry = RETRIES_MS.length;
    if (now === this.#seen) return true;
    this.#seen = now;
    this.#events.onSnapshot(read.snapshot);
    return true;
  }

  /**
   * The address changes before the page does: what stands may be the record before. The same element with the same text
   * is; the same element with another text is believed once it has been quiet for a while.
   */
  #isBefore(name: Element | undefined, title: string, now: string): boolean {
    if (!this.#before?.name?.isConnected || name !== this.#before.name) return false;
    if (title === this.#before.title) return true;
    if (this.#rebuilt === now) return false;
    this.#rebuilt = now;
    this.#schedule(REBUILT_QUIET_MS);
    return true;
  }
}
