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

/** Every condition that does not hold, the pitch's own before its proposition's; none: it may be offered. */
export function unmetConditions(
  template: PitchTemplate,
  proposition: Proposition | null,
  { fit, personaId, standing }: Circumstances,
): readonly Unmet[] {
  const isPersona = (ids: readonly string[]): boolean => personaId !== null && ids.includes(personaId);
  const isBand = (ids: readonly string[]): boolean => fit !== null && ids.includes(fit.verdict);
  const isMatch = (id: string): boolean => fit?.ledger.some((row) => row.id === id && row.outcome === 'match') ?? false;
  const own = template.when ?? {};
  const its = proposition?.when ?? {};
  const criterionIds = (its.criteria ?? []).filter((id) => !isMatch(id));
  const unmet: Unmet[] = [];
  if (template.persona !== undefined && !isPersona([template.persona]))
    unmet.push({ by: 'persona', personaIds: [template.persona] });
  if (own.standing !== undefined && (standing === null || !own.standing.includes(standing)))
    unmet.push({ by: 'standing', standings: own.standing });
  if (own.bands !== undefined && !isBand(own.bands)) unmet.push({ by: 'band', bandIds: own.bands });
  if (its.personas !== undefined && !isPersona(its.personas))
    unmet.push({ by: 'proposition-persona', personaIds: its.personas });
  if (its.bands !== undefined && !isBand(its.bands)) unmet.push({ by: 'proposition-band', bandIds: its.bands });
  if (criterionIds.length > 0) unmet.push({ by: 'criteria', criterionIds });
  return unmet;
}
