import { salesforceId18, salesforceOrg } from '../record/salesforce';

/** A record by its id, and the org that its address names; null where the text is an id alone. */
export interface LinkedRecord {
  readonly id: string;
  readonly org: string | null;
}

const LONGEST = 500;
/** `/lightning/r/Account/001…/view`, `/lightning/r/001…/view`, `/001…`. */
const PATH =
  /^\/(?:lightning\/r\/(?:[A-Za-z]\w{0,60}\/)?)?([A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?)(?:\/view)?\/?(?:[?#]|$)/;

/**
 * The record that an id or the address of a record's page names (Lightning's own host, or a path without one); undefined
 * for every other text.
 */
export function linkedRecord(text: string): LinkedRecord | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = salesforceId18(text);
  if (bare !== undefined) return { id: bare, org: null };
  const [, host, path = ''] = /^(?:https:\/\/([A-Za-z0-9.-]+))?(\/.*)$/.exec(text) ?? [];
  const id = salesforceId18(PATH.exec(path)?.[1] ?? '');
  if (id === undefined) return undefined;
  if (host === undefined) return { id, org: null };
  const org = salesforceOrg(host);
  return org === undefined ? undefined : { id, org };
}
