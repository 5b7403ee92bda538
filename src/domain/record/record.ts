/** The products whose pages Rightfit reads. Lightning and Classic share one value, so their records agree. */
export type CrmId = 'salesforce';

/** What a record page is about. A person account is an `account` whose snapshot says `isPerson`. */
export type RecordObject = 'account' | 'contact' | 'lead' | 'opportunity';

/**
 * The identity of one record, the same on every page that shows it.
 * `org` comes from the host, so two orgs (and a sandbox, which copies ids) never share a record.
 */
export interface RecordKey {
  readonly crm: CrmId;
  readonly org: string;
  readonly object: RecordObject;
  /** Salesforce: the 18-character form. */
  readonly id: string;
}

/** One text per record, for storage keys and comparison. Ids and orgs hold no slash. */
export function recordKeyText(key: RecordKey): string {
  return `${key.crm}/${key.org}/${key.object}/${key.id}`;
}

/** Whether a key's text is of an account that a table named without a record id: known here alone, without a page. */
export function isLocalKey(text: string): boolean {
  // No id of a CRM begins so; see `local-key.ts`.
  return text.includes('/~');
}

/** Whether two keys name one record. */
export function sameRecord(a: RecordKey, b: RecordKey): boolean {
  return recordKeyText(a) === recordKeyText(b);
}

/** The key of a text that `recordKeyText` made. */
export function recordKeyOf(text: string): RecordKey {
  const [crm = '', org = '', object = '', id = ''] = text.split('/');
  return { crm, org, object, id } as RecordKey;
}
