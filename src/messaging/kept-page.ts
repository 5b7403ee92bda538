import type { RecordKey } from '../domain/record/record';
import type { Snapshot } from '../domain/record/snapshot';

/**
 * What was last read of the page in a tab: how it crosses from the worker to the side panel, which follows the tab in view.
 * The worker alone writes it, into `storage.session`: the browser's memory, which no page of a CRM can read.
 */
export type KeptPage = {
  /** Of the page that was read, by the browser's own word. */
  readonly host: string;
} & (
  | { readonly state: 'read'; readonly snapshot: Snapshot }
  | { readonly state: 'unreadable'; readonly record: RecordKey; readonly missing: readonly string[] }
);

/** An area of the browser's storage, as far as kept pages need one. */
export interface KeptArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** Where the page of a tab is kept. */
export const keptPageKey = (tabId: number): string => `page:${tabId}`;

/** The record that a kept page is of; what is kept of a tab may be of the record before the one that is open there. */
export const keptRecord = (page: KeptPage): RecordKey => (page.state === 'read' ? page.snapshot.record : page.record);

/** What is kept of a tab; undefined where nothing is. */
export async function readKeptPage(area: Pick<KeptArea, 'get'>, tabId: number): Promise<KeptPage | undefined> {
  const key = keptPageKey(tabId);
  // Written by our worker in this run of the browser, of this version: not checked again.
  return (await area.get(key))[key] as KeptPage | undefined;
}
