import type { CrmReader, PageLook } from '../crm/reader';
import { type RecordKey, sameRecord } from '../domain/record/record';
import type { Snapshot } from '../domain/record/snapshot';
import type { Ask } from '../messaging/client';
import type { PageProtocol } from '../messaging/protocol';
import type { OverlayState } from '../ui/overlay-state';
import { type PageBefore, PageWatcher } from './page-watcher';
import type { PageAccess } from './panel-mount';

/** A worker that does not answer is asked again after these pauses, then only when the page changes. */
const ASK_AGAIN_MS = [500, 1500, 4000, 10_000, 30_000];

/** What a session shows. */
export interface SessionView {
  readonly show: (state: OverlayState) => void;
  /** The element that the badge stands beside from now on. */
  readonly follow: (anchor: Element | undefined) => void;
}

/** The life of one open record: reads its page, asks the worker, shows the answer. Ends with its signal. */
export class Session {
  readonly #record: RecordKey;
  readonly #ask: Ask<PageProtocol>;
  readonly #view: SessionView;
  readonly #signal: AbortSignal;
  #latest: Snapshot | undefined;
  #asked = 0;
  #visited = false;
  #answered = false;
  #failures = 0;
  #reportedUnreadable = false;
  readonly #watcher: PageWatcher;

  constructor(
    root: Document,
    reader: CrmReader,
    record: RecordKey,
    ask: Ask<PageProtocol>,
    view: SessionView,
    signal: AbortSignal,
    before: PageBefore | undefined,
    onLists: () => void,
  ) {
    this.#record = record;
    this.#ask = ask;
    this.#view = view;
    this.#signal = signal;
    view.show({ kind: 'reading' });
    view.follow(undefined);
    const events = {
      onSnapshot: (snapshot: Snapshot) => {
        this.#latest = snapshot;
        void this.#assess();
      },
      onUnreadable: (missing: readonly string[]) => {
        view.show({ kind: 'unreadable', missing });
        this.#reportUnreadable(missing);
      },
      onSettled: ({ anchor, lists }: PageLook) => {
        view.follow(anchor);
        if (lists) onLists();
      },
    };
    this.#watcher = new PageWatcher(root, reader, record, signal, events, before);
  }

  /** What stood in the page last: the next record must not be taken for it. */
  get last(): PageBefore | undefined {
    return this.#watcher.last;
  }

  /** The fields that the page shows now, and what was read of it last. */
  shown(): ReturnType<PageAccess['shown']> {
    return { fields: this.#watcher.shown(), snapshot: this.#latest };
  }

  /** Asks again for what is known of the page: the criteria or the rep changed. */
  refresh(): void {
    if (this.#latest) void this.#assess();
  }

  /** Once per page; one that has not finished loading may still be read. */
  #reportUnreadable(missing: readonly string[]): void {
    if (missing.length === 0 || this.#reportedUnreadable) return;
    this.#reportedUnreadable = true;
    void this.#ask('pageUnreadable', { record: this.#record, missing });
  }

  async #assess(): Promise<void> {
    const snapshot = this.#latest;
    if (!snapshot || this.#signal.aborted) return;
    const number = ++this.#asked;
    // One visit is one trace, however many questions are on their way.
    const visit = !this.#visited;
    this.#visited = true;
    const reply = await this.#ask('assess', { snapshot, visit });
    if (!reply.ok && visit) this.#visited = false;
    // Only the answer to the last question counts, and only on the page that it was asked for.
    if (this.#signal.aborted || number !== this.#asked) return;
    if (reply.ok && sameRecord(reply.assessment.record, this.#record)) {
      this.#answered = true;
      this.#failures = 0;
      this.#view.show({ kind: 'answer', assessment: reply.assessment });
      this.#watcher.teach(reply.taught);
      return;
    }
    if (!this.#answered) this.#view.show({ kind: 'no-answer' });
    const pause = ASK_AGAIN_MS[this.#failures++];
    if (pause === undefined) return;
    const timer = setTimeout(() => void this.#assess(), pause);
    this.#signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }
}
