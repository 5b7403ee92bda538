import { mineOf } from '../../domain/activity/is-mine';
import type { AccountPart, CompanyPart, DealsPart, PersonPart } from '../../domain/assessment/assessment';
import { factsOf } from '../../domain/assessment/facts-day';
import { notedFacts } from '../../domain/assessment/noted-facts';
import { accountOwner, standingOf } from '../../domain/assessment/relation';
import type { FitResult } from '../../domain/fit/fit';
import { peopleAt } from '../../domain/people/coverage';
import type { LastTouch } from '../../domain/people/people';
import { recordKeyText } from '../../domain/record/record';
import { lightningUrl } from '../../domain/record/salesforce';
import type { StoredRep } from '../../storage/rep';
import type { ActiveSet } from '../active-set';
import type { KnownPeople } from './people';
import type { SubjectAccount, SubjectPerson } from './subject';

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
    owner: accountOwner(account.facts, rep.crmNames),
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
