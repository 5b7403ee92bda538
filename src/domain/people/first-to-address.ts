import type { CriteriaSet } from '../criteria/criteria';
import type { CoveredRole, KnownPerson, NextPerson } from './people';

/**
 * Whom a message at an account is for, among the people seen: the next person, else, while a required persona is still
 * looked for, who comes nearest: required personas before others, then by weight, the longest untouched first. Never a
 * blocker, and nobody whose persona is not wanted.
 */
export function firstToAddress(
  set: Pick<CriteriaSet, 'personas'>,
  coverage: readonly CoveredRole[],
  next: NextPerson,
): KnownPerson | null {
  if (next.state === 'talk-to') return next.person;
  const personas = new Map((set.personas ?? []).map((persona) => [persona.id, persona]));
  const wanted = coverage.flatMap(({ personaId, required, people }) => {
    const persona = personas.get(personaId);
    const isWanted = persona !== undefined && (persona.wanted ?? persona.role !== 'blocker');
    return isWanted ? people.map((person) => ({ person, required, weight: persona.weight })) : [];
  });
  const [first] = wanted.sort(
    (a, b) =>
      Number(b.required) - Number(a.required) ||
      b.weight - a.weight ||
      (a.person.lastTouch?.day ?? '').localeCompare(b.person.lastTouch?.day ?? ''),
  );
  return first?.person ?? null;
}
