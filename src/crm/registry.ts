import type { RecordKey } from '../domain/record/record';
import type { CrmReader } from './reader';
import { salesforceLightning } from './salesforce-lightning/reader';

/** Every CRM that Rightfit reads, one line each. No two of them know the same URL. */
export const readers: readonly CrmReader[] = [salesforceLightning];

/** The record that a URL is about and who reads it; undefined on every page that is not a record. Cheap, no DOM. */
export function recordAt(url: URL): { readonly reader: CrmReader; readonly record: RecordKey } | undefined {
  for (const reader of readers) {
    const record = reader.recordAt(url);
    if (record) return { reader, record };
  }
  return undefined;
}
