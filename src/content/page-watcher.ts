import type { CrmReader, PageRead } from '../crm/reader';
import type { RecordKey } from '../domain/record/record';
import type { Snapshot } from '../domain/record/snapshot';

/** What a session of one record page tells. */
export interface PageEvents {
  /** The page says something new; the first time as well. */
  readonly onSnapshot: (snapshot: Snapshot) => void;
  /** The page has been there long enough, and cannot be read: what is missing, empty when it never finished. */
  readonly onUnreadable: (missing: readonly string[]) => void;
  /** After every look, changed or not: the badge may have to move. */
  readonly onSettled: () => void;
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

/**
 * Watches the page of one record until the signal aborts. Mutations only set a timer; nothing is read on them. Only the
 * parts that show the record are observed. Returns what tells the next session what stood here.
 */
export function watchPage(
  root: Document,
  reader: CrmReader,
  record: RecordKey,
  signal: AbortSignal,
  events: PageEvents,
  before: PageBefore | undefined,
): () => PageBefore | undefined {
  const start = performance.now();
  let last = before;
  let seen = '';
  let waiting = '';
  let calm = 0;
  let retry = 0;
  let settleMs = SETTLE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let observed: readonly Node[] = [];

  const observer = new MutationObserver(() => schedule(settleMs));
  const schedule = (delayMs: number): void => {
    if (signal.aborted || timer !== undefined) return;
    timer = setTimeout(look, delayMs);
  };

  const observe = (): void => {
    const { roots } = reader.watch(root, record);
    if (roots.length === observed.length && roots.every((each, at) => each === observed[at])) return;
    observer.disconnect();
    observed = roots;
    for (const each of roots) {
      observer.observe(each, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['class', 'hidden', 'href', 'aria-selected', 'aria-busy', 'style'],
      });
    }
  };

  /**
   * The address changes before the page does: what stands may be the record before. The same element with the same text
   * is; the same element with another text is believed once it has been quiet for a while.
   */
  const isBefore = (read: Extract<PageRead, { state: 'read' }>, now: string): boolean => {
    if (seen !== '' || !before?.name?.isConnected || reader.anchor(root, record) !== before.name) return false;
    if (read.snapshot.title === before.title) return true;
    if (waiting === now) return false;
    waiting = now;
    schedule(REBUILT_QUIET_MS);
    return true;
  };

  const takeRead = (read: Extract<PageRead, { state: 'read' }>): boolean => {
    const now = JSON.stringify(read.snapshot);
    if (isBefore(read, now)) return false;
    // Changes that say nothing new slow the next look down.
    calm = now === seen ? calm + 1 : 0;
    settleMs = Math.min(MAX_SETTLE_MS, SETTLE_MS * 2 ** Math.max(0, calm - 4));
    last = { name: reader.anchor(root, record), title: read.snapshot.title };
    retry = RETRIES_MS.length;
    if (now !== seen) {
      seen = now;
      events.onSnapshot(read.snapshot);
    }
    return true;
  };

  const take = (read: PageRead): void => {
    const late = performance.now() - start > PATIENCE_MS;
    switch (read.state) {
      case 'read':
        if (takeRead(read)) return;
        if (late) events.onUnreadable([]);
        break;
      case 'layout-unknown':
        if (late && seen === '') events.onUnreadable(read.missing);
        break;
      case 'not-ready':
        if (late && seen === '') events.onUnreadable([]);
        break;
    }
    const next = RETRIES_MS[retry];
    if (next === undefined) return;
    retry++;
    schedule(next);
  };

  const look = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    take(reader.read(root, record));
    observe();
    events.onSettled();
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
  return () => last;
}
