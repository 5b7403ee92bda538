import { mineOf } from '../../domain/activity/is-mine';
import type { AccountPart, CompanyPart, DealsPart, PersonPart, SetSummary } from '../../domain/assessment/assessment';
import { factsOf } from '../../domain/assessment/facts-day';
import { notedFacts } from '../../domain/assessment/noted-facts';
import { STANDINGS, type Standing } from '../../domain/criteria/criteria';
import { strongBands } from '../../domain/criteria/strong';
import type { FactMap } from '../../domain/facts/fact';
import type { FitResult } from '../../domain/fit/fit';
import { peopleAt } from '../../domain/people/coverage';
import type { LastTouch } from '../../domain/people/people';
import { recordKeyText } from '../../domain/record/record';
import { lightningUrl } from '../../domain/record/salesforce';
import type { StoredRep } from '../../storage/rep';
import type { ActiveSet } from '../active-set';
import { ownerOf } from './deals';
import type { KnownPeople } from './people';
import type { SubjectAccount, SubjectPerson } from './subject';

function knownText(facts: FactMap, name: 'standing' | 'owner'): string | null {
  const fact = facts.get(name);
  return fact?.state === 'known' && fact.value.type === 'text' ? fact.value.text : null;
}

/** The account's standing, where the page shows one that can be read. */
export function standingOf(facts: FactMap): Standing | null {
  const text = knownText(facts, 'standing');
  return STANDINGS.find((standing) => standing === text) ?? null;
}

/** The set as an assessment names it, with the bands of the profile that judged. */
export function summaryOf({ set, sample }: ActiveSet, fit: FitResult | null, today: string): SetSummary {
  const profile = set.profiles?.find(({ id }) => id === fit?.profile?.id);
  const { bands } = profile?.fit ?? set.fit;
  const strong = strongBands(bands);
  return {
    id: set.id,
    name: set.name,
    version: set.version,
    sample,
    stale: set.expires !== undefined && set.expires.slice(0, 10) < today,
    bands: bands.map(({ id, label, min }, at) => ({ id, label, min, strong: strong[at] === true })),
  };
}

/** What an account is shown with. */
export interface AccountContext {
  readonly company: CompanyPart;
  readonly deals: DealsPart;
  readonly known: KnownPeople;
  readonly active: ActiveSet;
  readonly rep: StoredRep;
}

/** The account as the panel shows it. */
export function accountPart(
  account: SubjectAccount | null,
  fit: FitResult | null,
  { company, deals, known: { people, complete }, active, rep }: AccountContext,
): AccountPart {
  if (!account) return { state: 'none' };
  if (!account.facts || !fit) return { state: 'not-read', name: account.name || null, url: lightningUrl(account.key) };
  return {
    state: 'judged',
    record: account.key,
    name: account.name,
    fit,
    factsOf: factsOf(account.facts, active.set, fit),
    noted: notedFacts(account.facts, active.set),
    standing: standingOf(account.facts),
    owner: ownerOf(knownText(account.facts, 'owner'), rep),
    deals,
    company,
    ...peopleAt(active.set.personas ?? [], people, complete),
    listComplete: complete,
  };
}

/** The person as the panel shows them; `lastTouch` at whatever account. */
export function personPart(
  person: SubjectPerson | null,
  lastTouch: Omit<LastTouch, 'mine'> | null,
  { people }: KnownPeople,
  { crmNames }: StoredRep,
): PersonPart | null {
  if (!person) return null;
  const key = recordKeyText(person.key);
  return {
    name: person.name,
    persona: person.persona,
    lastTouch: lastTouch && { ...lastTouch, mine: mineOf(lastTouch.who, crmNames) },
    changes: people.find(({ id }) => id === key)?.changes ?? [],
  };
}
