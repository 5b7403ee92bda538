import type { CriteriaSet } from '../criteria/criteria';
import { strongBands } from '../criteria/strong';
import type { FitResult } from '../fit/fit';
import type { SetSummary } from './assessment';

/** The set as an assessment names it, with the bands of the profile that judged. `today` is a local day. */
export function summaryOf(
  { set, sample }: { readonly set: CriteriaSet; readonly sample: boolean },
  fit: Pick<FitResult, 'profile'> | null,
  today: string,
): SetSummary {
  const profile = set.profiles?.find(({ id }) => id === fit?.profile?.id);
  const { bands } = profile?.fit ?? set.fit;
  const strong = strongBands(bands);
  return {
    id: set.id,
    name: set.name,
    version: set.version,
    sample,
    stale: set.expires !== undefined && set.expires.slice(0, 10) < today,
    bands: bands.map(({ id, label, min }, at) => ({ id, label, min, strong: strong[at] === true })),
  };
}
