import type { ListingReader, ListingRow } from '../crm/reader';
import type { SetSummary } from '../domain/assessment/assessment';
import { type ListedColumn, type ListedVerdict, MAX_LISTED, type SentRow } from '../domain/territory/listed';
import { countsSaid, type RowBadge, rowBadge } from '../ui/row-badge';
import type { Say } from '../ui/say';
import { afterFrame, ListLayer } from './list-layer';
import type { ListsPage } from './lists-mount';

/** As in `page-watcher.ts`: what arrives together is read together, and what changes without end more and more rarely. */
const SETTLE_MS = 32;
const MAX_SETTLE_MS = 1000;
const RETRIES_MS = [60, 120, 250, 500, 500, 1000, 1000, 1500, 2000, 3000, 5000];
/** A worker that does not answer is asked again after these pauses, then when the list changes. */
const ASK_AGAIN_MS = [500, 1500, 4000, 10_000];
const MAX_KNOWN = 4000;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['href', 'data-recordid'],
};

const keys = new WeakMap<ListingRow, string>();

/** What a row says of an account, as one text. A row that did not change is the same object at the next look. */
function keyOf(row: ListingRow): string {
  const known = keys.get(row);
  if (known !== undefined) return known;
  const key = [row.id, ...row.fields.map(({ internal, text }) => `${internal}=${text}`)].join('\n');
  keys.set(row, key);
  return key;
}

/** Rows as they cross: each column named once, since a long list crosses as one message. */
function sent(rows: readonly ListingRow[]): {
  readonly columns: readonly ListedColumn[];
  readonly rows: readonly SentRow[];
} {
  const columns = new Map<string, ListedColumn & { readonly at: number }>();
  const texts = rows.map(({ fields }) => {
    const own: (string | null)[] = [];
    for (const { field, internal, text } of fields) {
      const column = columns.get(internal) ?? { field, internal, at: columns.size };
      columns.set(internal, column);
      while (own.length < column.at) own.push(null);
      own[column.at] = text;
    }
    return own;
  });
  return {
    columns: [...columns.values()].map(({ field, internal }) => ({ field, internal })),
    rows: rows.map(({ id, name }, at) => ({ id, name, texts: texts[at] ?? [] })),
  };
}

/** Asks the browser once for each sentence: hundreds of rows say few different ones. */
function remembering(say: Say): Say {
  const known = new Map<string, string>();
  const t: Say['t'] = (key, ...values) => {
    const asked = [key, ...values].join('\n');
    const said = known.get(asked) ?? say.t(key, ...values);
    if (!asked.startsWith('row_name')) known.set(asked, said);
    return said;
  };
  return { ...say, t };
}

/** The lists of one page: reads them when they settle, asks for what is not known yet, and has it drawn. Ends with its signal. */
export class ListSession {
  readonly #page: ListsPage;
  readonly #say: Say;
  readonly #window: Window;
  readonly #reader: ListingReader;
  readonly #layer: ListLayer;
  readonly #observer = new MutationObserver(() => this.#changed());
  readonly #framesFollowed = new WeakSet<Document>();
  /** By `keyOf`; null where nothing is known. */
  readonly #known = new Map<string, ListedVerdict | null>();
  readonly #badges = new WeakMap<ListedVerdict, RowBadge>();
  #set: SetSummary | null = null;
  #wanted: { readonly locale: string | null; readonly rows: readonly ListingRow[] } = { locale: null, rows: [] };
  #observed: readonly Node[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retry = 0;
  #calm = 0;
  #seen = '';
  #failures = 0;
  /** Counts what makes earlier answers worthless. */
  #round = 0;
  #isAsking = false;

  constructor(page: ListsPage, window: Window, reader: ListingReader, ground: Element) {
    const { signal } = page;
    this.#page = page;
    const say = remembering(page.say);
    this.#say = say;
    this.#window = window;
    this.#reader = reader;
    const words = {
      row: (row: ListingRow) => {
        const verdict = this.#known.get(keyOf(row));
        return verdict ? this.#badgeOf(verdict, row.name) : null;
      },
      counts: (rows: readonly ListingRow[]) =>
        this.#set &&
        countsSaid(
          rows.map((row) => this.#known.get(keyOf(row)) ?? null),
          this.#set,
          say,
        ),
    };
    this.#layer = new ListLayer(window, ground, say.t('rows_label'), reader, words, signal);
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
    });
    this.look();
  }

  /** Made once for a verdict: every frame in which rows move asks for it. */
  #badgeOf(verdict: ListedVerdict, name: string): RowBadge {
    const badge = this.#badges.get(verdict) ?? rowBadge(verdict, name, this.#say);
    this.#badges.set(verdict, badge);
    return badge;
  }

  /** The page's signal: one session for each. */
  get signal(): AbortSignal {
    return this.#page.signal;
  }

  /** Looks at the lists soon; called as often as the page changes. */
  look(): void {
    this.#schedule(SETTLE_MS * 2 ** Math.max(0, this.#calm - 4));
  }

  /** The criteria changed, or what is known: everything is asked anew. */
  refresh(): void {
    this.#round++;
    this.#known.clear();
    this.#failures = 0;
    void this.#ask();
  }

  /** A row that leads elsewhere now loses its badge with the next frame; what it leads to is read when the page has settled. */
  #changed(): void {
    this.#layer.frame();
    this.look();
  }

  #schedule(delayMs: number): void {
    if (this.signal.aborted || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => afterFrame(this.#window, () => this.#read()), Math.min(delayMs, MAX_SETTLE_MS));
  }

  #read(): void {
    this.#timer = undefined;
    if (this.signal.aborted || !this.#page.ground()) return;
    const { locale, listings, watch } = this.#reader.look(this.#window.document, new URL(this.#window.location.href));
    this.#observe(watch);
    const rows = listings.flatMap((each) => each.rows);
    this.#wanted = { locale, rows };
    this.#layer.bind(
      listings,
      watch.filter((part): part is Element => part.nodeType === 1),
    );
    const seen = rows.map(keyOf).join('\n');
    this.#calm = seen === this.#seen ? this.#calm + 1 : 0;
    this.#seen = seen;
    if (rows.length > 0) void this.#ask();
    else this.#lookAgain();
  }

  #lookAgain(): void {
    const next = RETRIES_MS[this.#retry++];
    if (next !== undefined) this.#schedule(next);
  }

  #observe(parts: readonly (Element | ShadowRoot)[]): void {
    if (parts.length === this.#observed.length && parts.every((each, at) => each === this.#observed[at])) return;
    this.#observer.disconnect();
    this.#observed = parts;
    for (const part of parts) {
      this.#observer.observe(part, OBSERVED);
      const { ownerDocument } = part;
      if (!ownerDocument || ownerDocument === this.#window.document || this.#framesFollowed.has(ownerDocument))
        continue;
      this.#framesFollowed.add(ownerDocument);
      const follow = { capture: true, passive: true, signal: this.signal } as const;
      ownerDocument.addEventListener('scroll', () => this.#layer.frame(), follow);
    }
  }

  async #ask(): Promise<void> {
    if (this.#isAsking) return;
    const unknown = this.#unknown();
    if (unknown.size === 0) return;
    this.#isAsking = true;
    const round = this.#round;
    const reply = await this.#page.ask('judgeRows', { locale: this.#wanted.locale, ...sent([...unknown.values()]) });
    this.#isAsking = false;
    if (this.signal.aborted) return;
    if (round !== this.#round) return this.#ask();
    if (!reply.ok) return this.#askLater();
    this.#failures = 0;
    if (this.#known.size > MAX_KNOWN) this.#known.clear();
    const verdicts = new Map(reply.rows.map((each) => [each.id, each]));
    for (const [key, { id }] of unknown) this.#known.set(key, verdicts.get(id) ?? null);
    this.#set = reply.set;
    this.#layer.frame();
    return this.#ask();
  }

  /** The next rows to ask for, one for each account: an answer is known by its id. */
  #unknown(): ReadonlyMap<string, ListingRow> {
    const unknown = new Map<string, ListingRow>();
    const ids = new Set<string>();
    for (const row of this.#wanted.rows) {
      const key = keyOf(row);
      if (this.#known.has(key) || ids.has(row.id)) continue;
      ids.add(row.id);
      unknown.set(key, row);
      if (unknown.size === MAX_LISTED) break;
    }
    return unknown;
  }

  #askLater(): void {
    const pause = ASK_AGAIN_MS[this.#failures++];
    if (pause === undefined) return;
    const timer = setTimeout(() => void this.#ask(), pause);
    this.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }
}
