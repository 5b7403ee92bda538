import type { Persona } from '../criteria/criteria';
import { isNotStated } from '../facts/not-stated';
import { matchesKeyword } from '../text/keyword';
import type { PersonaReading, PersonaRule, TitleReading, UnreadPart } from './people';
import { readTitle } from './title';

/** Whether a persona is one of the right people: said so, else all but the blockers. */
function isWanted({ wanted, role }: Persona): boolean {
  return wanted ?? role !== 'blocker';
}

type Check =
  | { readonly state: 'holds'; readonly by: PersonaRule }
  | { readonly state: 'fails' }
  | { readonly state: 'unread'; readonly unread: UnreadPart };

const FAILS: Check = { state: 'fails' };

/** Whether all parts of a persona hold; a part that was not read decides only where no other part fails. */
function check({ when }: Persona, title: string, reading: TitleReading): Check {
  const phrase = when.titleAny?.find((entry) => matchesKeyword(entry, title)) ?? null;
  if (when.titleAny && phrase === null) return FAILS;
  const isRank = !when.seniority || reading.seniority !== null;
  if (when.seniority && reading.seniority !== null && !when.seniority.includes(reading.seniority)) return FAILS;
  const isWork = !when.functions || reading.functions !== null;
  const functions = (when.functions && reading.functions?.filter((each) => when.functions?.includes(each))) ?? [];
  if (when.functions && isWork && functions.length === 0) return FAILS;
  if (!isRank || !isWork) return { state: 'unread', unread: isRank ? 'functions' : isWork ? 'seniority' : 'both' };
  return { state: 'holds', by: { seniority: when.seniority ? reading.seniority : null, functions, phrase } };
}

/** Both parts, once one of several personas waits for each. */
const together = (a: UnreadPart | null, b: UnreadPart): UnreadPart => (a === null || a === b ? b : 'both');

/**
 * Who a contact is: the persona with the highest weight that holds, in the order of the file where weights are equal.
 * When a part of the title that could not be read might make it another one, nobody can say.
 */
export function readPersona(personas: readonly Persona[], title: string | null): PersonaReading {
  if (title === null || isNotStated(title)) return { state: 'unknown', title: null };
  const reading = readTitle(title);
  const mayBe: { id: string; label: string }[] = [];
  let unread: UnreadPart | null = null;
  for (const persona of personas.toSorted((a, b) => b.weight - a.weight)) {
    const checked = check(persona, title, reading);
    if (checked.state === 'fails') continue;
    const { id, label, role } = persona;
    if (checked.state === 'holds' && unread === null)
      return { state: 'persona', id, label, role, wanted: isWanted(persona), title, reading, by: checked.by };
    mayBe.push({ id, label });
    // Nothing lighter counts behind one that holds.
    if (checked.state === 'holds') break;
    unread = together(unread, checked.unread);
  }
  return unread === null ? { state: 'none', title, reading } : { state: 'unknown', title, unread, mayBe };
}
