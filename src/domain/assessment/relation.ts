import { mineOf } from '../activity/is-mine';
import { STANDINGS, type Standing } from '../criteria/criteria';
import type { FactMap } from '../facts/fact';
import type { Owner } from './assessment';

/** Whose it is, by the names under which the CRM shows the rep (`crmNames`); null for what no page shows. */
export function ownerOf(name: string | null, crmNames: readonly string[]): Owner | null {
  return name === null ? null : { name, mine: mineOf(name, crmNames) };
}

function knownText(facts: FactMap, name: 'standing' | 'owner'): string | null {
  const fact = facts.get(name);
  return fact?.state === 'known' && fact.value.type === 'text' ? fact.value.text : null;
}

/** The account's standing, where a fact states one that can be read. */
export function standingOf(facts: FactMap): Standing | null {
  const text = knownText(facts, 'standing');
  return STANDINGS.find((standing) => standing === text) ?? null;
}

/** Whose account it is, where a fact states it. */
export function accountOwner(facts: FactMap, crmNames: readonly string[]): Owner | null {
  return ownerOf(knownText(facts, 'owner'), crmNames);
}
