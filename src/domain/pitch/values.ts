import { FACT_NAMES, type Fact, type FactMap, type FactName, type FactSource } from '../facts/fact';
import type { PitchValue } from './fill';

/** Who the pitch is for, as the page states it; null parts are not shown. `firstName` is never cut from a full name. */
export interface PitchContact {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly fullName: string | null;
  readonly title: string | null;
}

/** Who writes, from the options; empty where not said. */
export interface PitchRep {
  readonly firstName: string;
  readonly name: string;
  readonly company: string;
}

/** The values of a pitch that are the same for every pitch of a page, by template name; blank ones are left out. */
export function pageValues(
  facts: FactMap,
  contact: PitchContact | null,
  rep: PitchRep,
): ReadonlyMap<string, PitchValue> {
  const values = new Map<string, PitchValue>();
  const put = (name: string, text: string | null, source: FactSource | null = null) => {
    if (text !== null && text.trim() !== '') values.set(name, { text, source });
  };
  const putFact = (name: string, key: FactName) => {
    const fact = facts.get(key);
    put(name, factText(key, fact), fact?.source ?? null);
  };
  for (const name of FACT_NAMES) putFact(`account.${name}`, name);
  for (const name of facts.keys()) if (isCustom(name)) putFact(name, name);
  put('contact.firstName', contact?.firstName ?? null);
  put('contact.lastName', contact?.lastName ?? null);
  put('contact.fullName', contact?.fullName ?? null);
  put('contact.title', contact?.title ?? null);
  put('rep.firstName', rep.firstName);
  put('rep.name', rep.name);
  put('rep.company', rep.company);
  return values;
}

function isCustom(name: FactName): name is `custom:${string}` {
  return name.startsWith('custom:');
}

/**
 * Facts whose text can be said though it was not read: an industry outside the taxonomy is still its name. Any other
 * unread text (an ambiguous number, an address without a known country) is no value.
 */
const SAID_UNREAD: ReadonlySet<FactName> = new Set<FactName>(['industry']);

/**
 * What a pitch may say of a fact: the text as the page showed it, lists joined by `, `. A text that was read out of a
 * longer one (a city out of an address) is that part alone; a country read out of an address was not shown by itself.
 */
function factText(name: FactName, fact: Fact | undefined): string | null {
  if (fact === undefined) return null;
  if (fact.state === 'unknown') return SAID_UNREAD.has(name) ? fact.text : null;
  if (fact.value.type === 'list') return fact.value.items.join(', ');
  if (fact.note === undefined || fact.note === 'standing-from-type') return fact.text;
  return fact.value.type === 'text' ? fact.value.text : null;
}
