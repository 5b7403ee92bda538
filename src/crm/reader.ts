import type { RecordKey } from '../domain/record/record';
import type { SeenField, Snapshot } from '../domain/record/snapshot';
import type { TaughtField } from '../domain/taught/mapping';

/**
 * How reading a page can turn out.
 * - `read`: the record stands in the page.
 * - `not-ready`: it does not yet (or it is being edited); ask again when the page next settles.
 * - `layout-unknown`: the page is there, and what we look for is not: `missing` names it.
 */
export type PageRead =
  | { readonly state: 'read'; readonly snapshot: Snapshot }
  | { readonly state: 'not-ready'; readonly why: 'loading' | 'editing' }
  | { readonly state: 'layout-unknown'; readonly missing: readonly string[] };

/** What one look at the page found, everything from the same moment. */
export interface PageLook {
  readonly read: PageRead;
  /** The element beside which the badge stands (the record's name), when it is in the page and shown. */
  readonly anchor: Element | undefined;
  /** A list stands on the record's page whose rows may lead to other accounts. */
  readonly lists: boolean;
  /** What to observe until the next look: few, small subtrees. Shadow roots have to be observed by themselves. */
  readonly watch: readonly (Element | ShadowRoot)[];
}

/** One field as the page shows it now, for pointing at. */
export interface ShownField extends TaughtField {
  /** As `SeenField.text`. */
  readonly text: string;
  /** Holds label and value, and nothing else of the record. */
  readonly element: Element;
  /** False where the field has a label alone and that label stands more than once, with different values. */
  readonly certain: boolean;
}

/**
 * What reads one CRM. It looks and does nothing else: no writes, no listeners, no clock, no `location`.
 * Identity comes from the URL, facts from the page.
 */
export interface CrmReader {
  /** The folder's name. */
  readonly id: 'salesforce-lightning';
  /** The record that a URL is about; cheap, pure, no DOM. Undefined for every page that is not a record. */
  recordAt(url: URL): RecordKey | undefined;
  /**
   * Looks at the page once, for everything that is asked of it. Never throws, whatever the page holds. `taught`: fields
   * that the user taught, none by default; they are read besides those that are known.
   */
  look(root: Document, record: RecordKey, taught?: readonly TaughtField[]): PageLook;
  /** The fields of the record that are shown and can be read now; none while the page is not ready or edited. */
  shown(root: Document, record: RecordKey): readonly ShownField[];
}

/** One row of a list that leads to an account. */
export interface ListingRow {
  /** Where the account's name stands. It may lead elsewhere a moment later: ask `leadsTo` before anything is said beside it. */
  readonly link: Element;
  /** As in `RecordKey`. */
  readonly id: string;
  readonly name: string;
  /** The row's columns that are facts of this account; none unless the list is one of accounts. */
  readonly fields: readonly SeenField[];
}

/** One list that shows accounts, as it stands in the page now. */
export interface Listing {
  /** Its title, where one is shown. */
  readonly heading: Element | undefined;
  /** In the order of the page; never empty. */
  readonly rows: readonly ListingRow[];
}

/** What one look at the page's lists found. */
export interface ListingLook {
  /** As in a snapshot. */
  readonly locale: string | null;
  readonly listings: readonly Listing[];
  /** What to observe until the next look. Some may stand in a frame of the page's own origin. */
  readonly watch: readonly (Element | ShadowRoot)[];
}

/** What finds accounts in the lists of one CRM: list views, search results, related lists, reports. Looks, as a `CrmReader` does. */
export interface ListingReader {
  /** The accounts that lists of the page lead to; `url` says which record the page is about, whose own links are none. Never throws. */
  look(root: Document, url: URL): ListingLook;
  /** The id of the account that a link leads to now; undefined where to none. Cheap: it is asked at every draw. */
  leadsTo(link: Element): string | undefined;
}
