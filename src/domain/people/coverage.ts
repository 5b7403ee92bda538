import type { Persona } from '../criteria/criteria';
import type { CoveredRole, KnownPerson, NextPerson } from './people';
import { readPersona } from './persona';

/**
 * For each persona the people seen who hold it. `complete`: the list of people is known to be whole; only then can
 * someone be missing.
 */
export function coverage(
  personas: readonly Persona[],
  people: readonly KnownPerson[],
  complete: boolean,
): CoveredRole[] {
  const held = people.map((person) => ({ person, reading: readPersona(personas, person.title) }));
  // A person whose title is not known may be the one that is looked for.
  const certain = complete && held.every(({ reading }) => reading.state !== 'unknown');
  return personas.map(({ id, label, role, required = false }) => {
    const holders = held.filter(({ reading }) => reading.state === 'persona' && reading.id === id);
    return {
      personaId: id,
      label,
      role,
      required,
      people: holders.map(({ person }) => person),
      state: holders.length > 0 ? 'covered' : certain && required ? 'missing' : 'not-seen',
    };
  });
}

/** Never touched comes before every day. */
const lastDay = ({ lastTouch }: KnownPerson): string => lastTouch?.day ?? '';

/** Whom to turn to next: a required persona that nobody holds, heaviest first; else the required one longest untouched. */
export function nextPerson(
  personas: readonly Persona[],
  people: readonly KnownPerson[],
  complete: boolean,
): NextPerson {
  const weights = new Map(personas.map(({ id, weight }) => [id, weight]));
  const required = coverage(personas, people, complete)
    .filter((role) => role.required)
    .sort((a, b) => (weights.get(b.personaId) ?? 0) - (weights.get(a.personaId) ?? 0));
  const open = required.find(({ state }) => state !== 'covered');
  if (open && open.state !== 'covered') {
    return { state: 'find', personaId: open.personaId, label: open.label, role: open.role, why: open.state };
  }
  const holders = required.flatMap(({ label, role, people }) => people.map((person) => ({ person, label, role })));
  const [first] = holders.sort((a, b) => lastDay(a.person).localeCompare(lastDay(b.person)));
  if (!first) return { state: 'none' };
  return { state: 'talk-to', ...first, why: first.person.lastTouch ? 'longest-untouched' : 'never-touched' };
}
