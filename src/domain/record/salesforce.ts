import { type RecordKey, recordKeyOf } from './record';

const LIGHTNING_HOST =
  /^([a-z0-9-]+(?:\.(?:sandbox|develop|scratch|trailblaze|demo|patch|stage|free|pc-rnd))?)\.lightning\.force\.com$/;

/**
 * The org behind a Lightning host: `acme.lightning.force.com` is `acme`,
 * `acme--uat.sandbox.lightning.force.com` is `acme--uat.sandbox`. Undefined for any other host.
 */
export function salesforceOrg(host: string): string | undefined {
  return LIGHTNING_HOST.exec(host.toLowerCase())?.[1];
}

/** The Lightning host of an org: the other way round. */
export function lightningHost(org: string): string {
  return `${org}.lightning.force.com`;
}

/** The address of a record's page in Lightning. */
export function lightningUrl({ org, object, id }: RecordKey): string {
  const name = object.charAt(0).toUpperCase() + object.slice(1);
  return `https://${lightningHost(org)}/lightning/r/${name}/${id}/view`;
}

const CHECK_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * The 18-character form of a Salesforce id: the 15 case-sensitive characters and three that encode, five
 * characters each, which of them are upper case (Salesforce documentation, "ID field type").
 * Undefined when the text is no id, or its three check characters do not fit.
 */
export function salesforceId18(id: string): string | undefined {
  if (!/^[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$/.test(id)) return undefined;
  const short = id.slice(0, 15);
  let check = '';
  for (let chunk = 0; chunk < 3; chunk++) {
    let bits = 0;
    for (let at = 0; at < 5; at++) {
      const letter = short.charAt(chunk * 5 + at);
      if (letter >= 'A' && letter <= 'Z') bits |= 1 << at;
    }
    check += CHECK_LETTERS.charAt(bits);
  }
  if (id.length === 18 && id.slice(15).toUpperCase() !== check) return undefined;
  return short + check;
}

/** Bounded as messages are: an org's name is never longer. */
const KEY_TEXT = /^salesforce\/[a-z0-9.-]{1,120}\/(?:account|contact|lead|opportunity)\/[A-Za-z0-9]{18}$/;

/** The key of a text that anybody may have written; undefined unless `recordKeyText` could have made it of a real record. */
export function readRecordKey(text: string): RecordKey | undefined {
  const key = KEY_TEXT.test(text) ? recordKeyOf(text) : undefined;
  return key && salesforceId18(key.id) === key.id ? key : undefined;
}
