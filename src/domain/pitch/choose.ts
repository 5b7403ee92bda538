import type { CriteriaSet, PitchTemplate, Proposition, Standing } from '../criteria/criteria';
import type { Coldness } from './pitch';
import { type Circumstances, unmetConditions } from './unmet';

/** What the choice of a pitch depends on. */
export interface PitchSituation extends Circumstances {
  /** Somebody who is not known to be the rep has a deal here that is not known to be closed. */
  readonly dealOfOthers: boolean;
}

/** A pitch that suits the situation, with the proposition it stands on (null: it stands by itself). */
export interface ChosenPitch {
  readonly template: PitchTemplate;
  readonly proposition: Proposition | null;
  readonly cold: Coldness | null;
}

/** Standings to which a pitch that does not name them is a cold one. */
const RELATED: ReadonlySet<Standing> = new Set<Standing>(['customer', 'partner', 'competitor']);

/**
 * The pitches of a set that hold, in order: written for this standing, then proposition priority (lower first, none
 * last), number of matched criteria behind it, file order (criteria file, section 4).
 */
export function choosePitches(set: CriteriaSet, situation: PitchSituation): readonly ChosenPitch[] {
  const propositions = new Map((set.propositions ?? []).map((proposition) => [proposition.id, proposition]));
  const chosen: ChosenPitch[] = [];
  for (const template of set.pitches ?? []) {
    const proposition = template.proposition === undefined ? null : (propositions.get(template.proposition) ?? null);
    if (unmetConditions(template, proposition, situation).length > 0) continue;
    chosen.push({ template, proposition, cold: coldness(template, situation) });
  }
  return chosen.sort(
    (a, b) =>
      Number(a.cold !== null) - Number(b.cold !== null) ||
      compare(priority(a), priority(b)) ||
      compare(criteriaBehind(b), criteriaBehind(a)),
  );
}

/** What was written for customers, partners or competitors is no cold pitch to them, whoever has a deal there. */
export function coldness(
  template: PitchTemplate,
  { standing, dealOfOthers }: Pick<PitchSituation, 'standing' | 'dealOfOthers'>,
): Coldness | null {
  const isRelated = standing !== null && RELATED.has(standing);
  if (isRelated && (template.when?.standing ?? []).includes(standing)) return null;
  if (isRelated) return 'standing';
  return dealOfOthers ? 'deal' : null;
}

function priority(pitch: ChosenPitch): number {
  return pitch.proposition?.priority ?? Number.POSITIVE_INFINITY;
}

/** All criteria that a proposition names matched, or it would not have been chosen. */
function criteriaBehind(pitch: ChosenPitch): number {
  return new Set(pitch.proposition?.when?.criteria ?? []).size;
}

/** Unlike a difference, right for two infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
