import type { RecordKey, RecordObject } from '../../domain/record/record';
import { salesforceId18, salesforceOrg } from '../../domain/record/salesforce';

/** The objects that we read, by the first three characters of their ids (Salesforce: "Standard field record ID prefixes"). */
const OBJECTS: ReadonlyMap<string, RecordObject> = new Map([
  ['001', 'account'],
  ['003', 'contact'],
  ['00Q', 'lead'],
  ['006', 'opportunity'],
]);

/** Their names in small letters. */
export const OBJECT_NAMES: ReadonlySet<string> = new Set(OBJECTS.values());

/** `/lightning/r/Account/<id>/view`, and the form without an object. Related lists, edit and list pages have more or other parts. */
const RECORD_PATH = /^\/lightning\/r\/(?:(\w+)\/)?(\w{15,18})\/view\/?$/;
/** The form of the first Lightning years: `/one/one.app#/sObject/<id>/view`. */
const LEGACY_HASH = /^#\/(sObject)\/(\w{15,18})\/view\/?(?:\?.*)?$/;
const RECORD_HREF = /^(?:https:\/\/[\w.-]+)?\/(?:lightning\/r\/(?:\w+\/)?)?(\w{15,18})(?:\/view)?\/?(?:[?#].*)?$/;
const LIST_HREF = /\/lightning\/r\/(?:\w+\/)?(\w{15,18})\/related\//;

/** The object that an id is of, by its key prefix; undefined for objects that we do not read. */
export function objectOfId(id: string): RecordObject | undefined {
  return OBJECTS.get(id.slice(0, 3));
}

/**
 * The record of a Lightning URL. In console apps the path names the focused subtab, which is the record we mean; `ws=`
 * names its workspace and is not looked at. An object that does not fit the id's prefix is no record page of ours.
 */
export function recordOfUrl(url: URL): RecordKey | undefined {
  const org = url.protocol === 'https:' ? salesforceOrg(url.hostname) : undefined;
  if (!org) return undefined;
  const found = url.pathname === '/one/one.app' ? LEGACY_HASH.exec(url.hash) : RECORD_PATH.exec(url.pathname);
  const id = salesforceId18(found?.[2] ?? '');
  const object = id && objectOfId(id);
  if (!id || !object) return undefined;
  const named = found?.[1]?.toLowerCase() ?? object;
  return named === object || named === 'sobject' ? { crm: 'salesforce', org, object, id } : undefined;
}

/** The id, 18 characters, of the record that a link leads to; undefined for any other link. Aura keeps it in an attribute. */
export function linkedId(link: Element): string | undefined {
  const id = RECORD_HREF.exec(link.getAttribute('href') ?? '')?.[1] ?? link.getAttribute('data-recordid');
  return id ? salesforceId18(id) : undefined;
}

/** The id, 18 characters, of the record whose related list a link opens. */
export function listOwner(link: Element): string | undefined {
  return salesforceId18(LIST_HREF.exec(link.getAttribute('href') ?? '')?.[1] ?? '');
}
