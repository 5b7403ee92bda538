import type { CriteriaSet } from '../criteria/criteria';
import type { CoveredRole, KnownPerson, NextPerson } from './people';

/** The people of an account as coverage found them. */
export interface PeopleAt {
  readonly coverage: readonly CoveredRole[];
  readonly others: readonly KnownPerson[];
  readonly nextPerson: NextPerson;
}

/**
 * Whom a message at an account is for, among the people seen. On a deal's page, who plays a part in it: wanted personas
 * before all others. Elsewhere the next person, or, while a required persona is still looked for, who comes nearest:
 * required personas first, then by weight, the longest untouched first; never a blocker, nobody who is not wanted.
 */
export function firstToAddress(
  set: Pick<CriteriaSet, 'personas'>,
  { coverage, others, nextPerson }: PeopleAt,
): KnownPerson | null {
  const wanted = wantedFirst(set, coverage);
  const isOnDeal = ({ role }: KnownPerson): boolean => role !== null;
  const everyone = [...wanted, ...coverage.flatMap(({ people }) => people), ...others];
  const onDeal = everyone.find(isOnDeal);
  if (onDeal) return onDeal;
  return nextPerson.state === 'talk-to' ? nextPerson.person : (wanted[0] ?? null);
}

function wantedFirst(set: Pick<CriteriaSet, 'personas'>, coverage: readonly CoveredRole[]): KnownPerson[] {
  const personas = new Map((set.personas ?? []).map((persona) => [persona.id, persona]));
  return coverage
    .flatMap(({ personaId, required, people }) => {
      const persona = personas.get(personaId);
      const isWanted = persona !== undefined && (persona.wanted ?? persona.role !== 'blocker');
      return isWanted ? people.map((person) => ({ person, required, weight: persona.weight })) : [];
    })
    .sort(
      (a, b) =>
        Number(b.required) - Number(a.required) ||
        b.weight - a.weight ||
        (a.person.lastTouch?.day ?? '').localeCompare(b.person.lastTouch?.day ?? ''),
    )
    .map(({ person }) => person);
}
