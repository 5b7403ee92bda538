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

/** One frame and a little: what arrives together is read together. */
const SETTLE_MS = 32;
/** A page that changes without end is looked at more and more rarely. */
const MAX_SETTLE_MS = 1000;
/** Looks of its own while nothing stands that could be observed; then the page counts as unreadable, and the looks end. */
const RETRIES_MS = [60, 120, 250, 500, 500, 1000, 1000, 1500, 2000, 3000, 5000];
/** How long a page may take before its silence is said. */
const PATIENCE_MS = 5000;

/**
 * Watches the page of one record until the signal aborts. Mutations only set a timer; nothing is read on them. Only the
 * parts that show the record are observed.
 */
export function watchPage(
  root: Document,
  reader: CrmReader,
  record: RecordKey,
  signal: AbortSignal,
  events: PageEvents,
): void {
  const start = performance.now();
  let seen = '';
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

  const take = (read: PageRead): void => {
    const late = performance.now() - start > PATIENCE_MS;
    switch (read.state) {
      case 'read': {
        const now = JSON.stringify(read.snapshot);
        // Changes that say nothing new slow the next look down.
        calm = now === seen ? calm + 1 : 0;
        settleMs = Math.min(MAX_SETTLE_MS, SETTLE_MS * 2 ** Math.max(0, calm - 4));
        retry = RETRIES_MS.length;
        if (now === seen) return;
        seen = now;
        events.onSnapshot(read.snapshot);
        return;
      }
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
}
