import type { RecordKey } from '../domain/record/record';
import { salesforceId18, salesforceOrg } from '../domain/record/salesforce';

/** A page speaks for records of its own org alone, and by ids that can exist: no host (our own pages) owns none. */
export function ownsRecord(host: string | null, record: RecordKey): host is string {
  return host !== null && salesforceOrg(host) === record.org && salesforceId18(record.id) === record.id;
}

/** Accounts and leads have the facts of a company, and no other records: of these a page speaks for its own org's, we for all. */
export function mayAskOfAccount(host: string | null, record: RecordKey): boolean {
  if (record.object !== 'account' && record.object !== 'lead') return false;
  return host === null || ownsRecord(host, record);
}
