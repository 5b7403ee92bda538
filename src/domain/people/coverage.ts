import type { Persona } from '../criteria/criteria';
import type { CoveredRole, KnownPerson, NextPerson, PersonaReading } from './people';
import { readPersona } from './persona';

/** A person who holds no persona: the title fits none, or nobody can say. */
export type OtherPerson = KnownPerson & { readonly state: 'none' | 'unknown' };

/** The people of an account against the personas of a set. */
export interface PeopleAt {
  /** In the order of the file. */
  readonly coverage: readonly CoveredRole[];
  /** Everyone else. */
  readonly others: readonly OtherPerson[];
  /**
   * A required persona that nobody holds, heaviest first; else of those who hold a required one the longest untouched,
   * who never was before all.
   */
  readonly nextPerson: NextPerson;
}

interface Read {
  readonly person: KnownPerson;
  readonly reading: PersonaReading;
}

/** Whether a person of whom nobody can say it may hold this persona. */
function mayHold({ reading }: Read, id: string): boolean {
  return reading.state === 'unknown' && (reading.title === null || reading.mayBe.some((each) => each.id === id));
}

function coverageOf(personas: readonly Persona[], people: readonly Read[], complete: boolean): CoveredRole[] {
  return personas.map(({ id, label, role, required = false }) => {
    const holders = people.filter(({ reading }) => reading.state === 'persona' && reading.id === id);
    // A person whose title is not known may be the one that is looked for.
    const isCertain = complete && !people.some((each) => mayHold(each, id));
    return {
      personaId: id,
      label,
      role,
      required,
      people: holders.map(({ person }) => person),
      state: holders.length > 0 ? 'covered' : isCertain && required ? 'missing' : 'not-seen',
    };
  });
}

/** Never touched comes before every day. */
const lastDay = ({ lastTouch }: KnownPerson): string => lastTouch?.day ?? '';

function nextOf(personas: readonly Persona[], roles: readonly CoveredRole[]): NextPerson {
  const weights = new Map(personas.map(({ id, weight }) => [id, weight]));
  const required = roles
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

/**
 * Who is covered, who is missing and whom to turn to next; each title is read once. `complete`: the list of people is
 * known to be whole; only then can someone be missing. `readTitle` is for who reads many titles and keeps what was read.
 */
export function peopleAt(
  personas: readonly Persona[],
  people: readonly KnownPerson[],
  complete: boolean,
  readTitle: (title: string | null) => PersonaReading = (title) => readPersona(personas, title),
): PeopleAt {
  const read = people.map((person) => ({ person, reading: readTitle(person.title) }));
  const coverage = coverageOf(personas, read, complete);
  const others = read.flatMap(({ person, reading: { state } }) => (state === 'persona' ? [] : [{ ...person, state }]));
  return { coverage, others, nextPerson: nextOf(personas, coverage) };
}
