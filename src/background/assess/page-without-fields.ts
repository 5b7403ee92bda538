import type { RecordKey } from '../../domain/record/record';
import type { Snapshot } from '../../domain/record/snapshot';
import type { RecordRow } from '../../storage/database';

/** The page of a record that shows nothing now: every fact counts as it was remembered. */
export function pageWithoutFields(record: RecordKey, { name, fields }: RecordRow): Snapshot {
  return {
    record,
    title: name,
    // Of an account's page, only a person account's has a person's name.
    isPerson: record.object === 'account' && fields.some(({ field }) => field === 'fullName'),
    locale: null,
    fields: [],
    account: null,
    people: [],
    peopleComplete: false,
    deals: [],
    dealsComplete: false,
    touches: [],
  };
}
