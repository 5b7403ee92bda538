import type { Seniority } from '../criteria/criteria';
import { HEAD_LAST } from './dictionary';
import type { Saying } from './phrases';
import type { Word } from './title-words';

/** The highest office of several counts; an office outranks ownership ("Founder & CEO"). */
const RANK: readonly Seniority[] = ['c_level', 'owner', 'vp', 'director', 'manager', 'senior', 'staff', 'junior'];
const OFFICES: ReadonlySet<string> = new Set(['c_level', 'owner', 'vp', 'director', 'manager']);
const ADJECTIVES_OF_JUNIORS = /^(?:junior|jr|jnr)$/;

export const isOffice = ({ seniority }: Saying): boolean => OFFICES.has(seniority);

/** "CEO Advisor", "Head Nurse": the noun behind an office makes something else of it. */
function isModified(said: readonly Saying[], words: readonly Word[], at: number): boolean {
  const [office, noun] = [said[at], said[at + 1]];
  if (!office || noun?.seniority !== 'staff' || noun.at !== office.end || words[noun.at]?.parted) return false;
  return isOffice(office) && (office.languages & noun.languages & HEAD_LAST) !== 0;
}

/** A principal what? "Principal Consultant" is senior, a principal alone may head a school. */
function isPrincipal(said: readonly Saying[], words: readonly Word[], at: number): boolean {
  const [saying, next] = [said[at], said[at + 1]];
  if (!saying || next?.at !== saying.end || words[next.at]?.parted) return false;
  return words[saying.at]?.word === 'principal' && saying.end === saying.at + 1 && !isOffice(next);
}

/** "Junior Product Manager" is a junior, "Intern Program Manager" looks after them. */
function juniorRank(said: readonly Saying[], words: readonly Word[]): Seniority | null {
  const junior = said.findIndex(({ seniority }) => seniority === 'junior');
  if (!said.some(isOffice)) return 'junior';
  if (said.some((each) => isOffice(each) && each.seniority !== 'manager')) return null;
  const manager = said.findIndex(isOffice);
  const adjective = ADJECTIVES_OF_JUNIORS.test(words[said[junior]?.at ?? 0]?.word ?? '');
  return adjective || manager < junior ? 'junior' : null;
}

/** An owner who holds an office too has its rank; "Founder & Director" does not say which of the two is meant. */
function ownerRank(said: readonly Saying[]): Seniority | null {
  const offices = said.filter((each) => isOffice(each) && each.seniority !== 'owner');
  if (offices.length === 0) return 'owner';
  const named = said.some(({ functions }) => functions.length > 0 && !functions.includes('executive'));
  if (!named) return offices.every(({ seniority }) => seniority === 'vp') ? 'vp' : null;
  const rank = RANK.find((each) => offices.some(({ seniority }) => seniority === each)) ?? null;
  return rank === 'manager' ? null : rank;
}

/** The seniority that a title says, null where it says none or may mean several. */
export function seniorityOf(said: readonly Saying[], words: readonly Word[]): Seniority | null {
  if (said.some((_each, at) => isModified(said, words, at))) return null;
  const seniorities = said.map(({ seniority }, at) => (isPrincipal(said, words, at) ? 'senior' : seniority));
  // Nothing is above it, so that what a board member or fellow is besides does not matter.
  if (seniorities.includes('c_level')) return seniorities.includes('junior') ? null : 'c_level';
  if (seniorities.includes('?')) return null;
  if (seniorities.includes('junior')) return juniorRank(said, words);
  if (seniorities.includes('owner')) return ownerRank(said);
  return RANK.find((rank) => seniorities.includes(rank)) ?? null;
}
