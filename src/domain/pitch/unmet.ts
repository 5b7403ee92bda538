import type { PitchTemplate, Proposition, Standing } from '../criteria/criteria';
import type { FitResult } from '../fit/fit';

/** A condition of a pitch, or of the proposition that it stands on, that does not hold here; it names what would. */
export type Unmet =
  | { readonly by: 'persona' | 'proposition-persona'; readonly personaIds: readonly string[] }
  | { readonly by: 'band' | 'proposition-band'; readonly bandIds: readonly string[] }
  | { readonly by: 'standing'; readonly standings: readonly Standing[] }
  /** The criteria that did not match; those that did are not named. */
  | { readonly by: 'criteria'; readonly criterionIds: readonly string[] };

/** What conditions are held against; null where it is not known, and then nothing that asks for it holds. */
export interface Circumstances {
  readonly fit: FitResult | null;
  readonly personaId: string | null;
  readonly standing: Standing | null;
}

/**
 * Every condition that does not hold, the pitch's own before its proposition's; none: it may be offered. What a proposition
 * asks for is left out where it holds as soon as the pitch's own condition does.
 */
export function unmetConditions(
  template: PitchTemplate,
  proposition: Proposition | null,
  { fit, personaId, standing }: Circumstances,
): readonly Unmet[] {
  const isPersona = (ids: readonly string[]): boolean => personaId !== null && ids.includes(personaId);
  const isBand = (ids: readonly string[]): boolean => fit !== null && ids.includes(fit.verdict);
  const isMatch = (id: string): boolean => fit?.ledger.some((row) => row.id === id && row.outcome === 'match') ?? false;
  const own = template.when ?? {};
  const ownPersonas = template.persona === undefined ? undefined : [template.persona];
  const its = proposition?.when ?? {};
  const criterionIds = (its.criteria ?? []).filter((id) => !isMatch(id));
  const unmet: Unmet[] = [];
  const isOpen = (
    ids: readonly string[] | undefined,
    holds: (ids: readonly string[]) => boolean,
  ): ids is readonly string[] => ids !== undefined && !holds(ids);
  if (isOpen(ownPersonas, isPersona)) unmet.push({ by: 'persona', personaIds: ownPersonas });
  if (own.standing !== undefined && (standing === null || !own.standing.includes(standing)))
    unmet.push({ by: 'standing', standings: own.standing });
  if (isOpen(own.bands, isBand)) unmet.push({ by: 'band', bandIds: own.bands });
  if (isOpen(its.personas, isPersona) && !isWithin(ownPersonas, its.personas))
    unmet.push({ by: 'proposition-persona', personaIds: its.personas });
  if (isOpen(its.bands, isBand) && !isWithin(own.bands, its.bands))
    unmet.push({ by: 'proposition-band', bandIds: its.bands });
  if (criterionIds.length > 0) unmet.push({ by: 'criteria', criterionIds });
  return unmet;
}

/** Whatever meets the narrower condition meets the wider one. No condition at all is the widest. */
function isWithin(narrow: readonly string[] | undefined, wide: readonly string[]): boolean {
  return narrow?.every((id) => wide.includes(id)) ?? false;
}
