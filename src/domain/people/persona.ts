import type { Persona } from '../criteria/criteria';
import { isNotStated } from '../facts/not-stated';
import { matchesKeyword } from '../text/keyword';
import type { PersonaReading, TitleReading } from './people';
import { readTitle } from './title';

/** Whether a persona is one of the right people: said so, else all but the blockers. */
function isWanted({ wanted, role }: Persona): boolean {
  return wanted ?? role !== 'blocker';
}

/** Whether all parts of a persona hold: undefined where a part that could not be read decides. */
function holds({ when }: Persona, title: string, reading: TitleReading): boolean | undefined {
  const parts: (boolean | undefined)[] = [];
  const { functions, seniority, titleAny } = when;
  if (functions) parts.push(reading.functions?.some((each) => functions.includes(each)));
  if (seniority) parts.push(reading.seniority === null ? undefined : seniority.includes(reading.seniority));
  if (titleAny) parts.push(titleAny.some((entry) => matchesKeyword(entry, title)));
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

/**
 * Who a contact is: the persona with the highest weight that holds, in the order of the file where weights are equal.
 * When a part of the title that could not be read might make it another one, nobody can say.
 */
export function readPersona(personas: readonly Persona[], title: string | null): PersonaReading {
  if (title === null || isNotStated(title)) return { state: 'unknown', title: null };
  const reading = readTitle(title);
  const byWeight = personas.toSorted((a, b) => b.weight - a.weight);
  for (const persona of byWeight) {
    const held = holds(persona, title, reading);
    if (held === undefined) return { state: 'unknown', title };
    if (held) {
      const { id, label, role } = persona;
      return { state: 'persona', id, label, role, wanted: isWanted(persona), title, reading };
    }
  }
  return { state: 'none', title, reading };
}
