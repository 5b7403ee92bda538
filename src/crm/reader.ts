import type { RecordKey } from '../domain/record/record';
import type { Snapshot } from '../domain/record/snapshot';
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
