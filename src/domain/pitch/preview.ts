import type { Channel, CriteriaSet, PitchTemplate, Proposition, Standing } from '../criteria/criteria';
import { DISQUALIFIED } from '../fit/fit';
import { coldness } from './choose';
import { missingIn } from './fill';
import { optOutOf, type PitchInput, partsOf, valuesOf } from './offer';
import type { Coldness, PitchParts } from './pitch';
import { type Unmet, unmetConditions } from './unmet';
import { pageValues } from './values';

/** A band that a pitch asks for; `label` is null for the two verdicts that are no bands. */
export interface PreviewedBand {
  readonly id: string;
  readonly label: string | null;
}

/** Why a pitch cannot be taken along in a situation; it names what would have to hold, as the criteria call it. */
export type WhyNot =
  | { readonly code: 'disqualified' }
  | { readonly code: 'persona' | 'proposition-persona' | 'criteria'; readonly labels: readonly string[] }
  | { readonly code: 'band' | 'proposition-band'; readonly bands: readonly PreviewedBand[] }
  | { readonly code: 'standing'; readonly standings: readonly Standing[] }
  | { readonly code: 'opt-out' }
  /** Template names without a value and a fallback. */
  | { readonly code: 'missing'; readonly names: readonly string[] };

/** A pitch of the set, tried in a situation. */
export interface PreviewedPitch {
  readonly pitchId: string;
  readonly label: string;
  readonly channel: Channel;
  /** It would be shown with a text to take along. */
  readonly offered: boolean;
  /** Why it would stand behind all others; null for a pitch that would not, or is not offered. */
  readonly cold: Coldness | null;
  /** Every reason, empty exactly when it is offered. */
  readonly whyNot: readonly WhyNot[];
  /** Filled as far as the values are known, whether it is offered or not. */
  readonly parts: PitchParts;
}

/** Every pitch of the set, in the order of the file: what `offerPitches` would make of it, and what speaks against it. */
export function previewPitchesOf(input: PitchInput): readonly PreviewedPitch[] {
  const { set, personaId } = input;
  const propositions = new Map((set.propositions ?? []).map((proposition) => [proposition.id, proposition]));
  const shared = pageValues(input.facts, input.contact, input.rep);
  const customKeys: ReadonlySet<string> = new Set(Object.keys(set.fields ?? {}));
  const personaLabel = set.personas?.find(({ id }) => id === personaId)?.label ?? null;
  return (set.pitches ?? []).map((template): PreviewedPitch => {
    const proposition = template.proposition === undefined ? null : (propositions.get(template.proposition) ?? null);
    const chosen = { template, proposition };
    const parts = partsOf(chosen, valuesOf(chosen, personaLabel, shared), customKeys);
    const whyNot = reasonsAgainst(template, proposition, parts, input);
    const offered = whyNot.length === 0;
    return {
      pitchId: template.id,
      label: template.label,
      channel: template.channel,
      offered,
      cold: offered ? coldness(template, input) : null,
      whyNot,
      parts,
    };
  });
}

function reasonsAgainst(
  template: PitchTemplate,
  proposition: Proposition | null,
  { subject, body }: PitchParts,
  input: PitchInput,
): readonly WhyNot[] {
  const names = missingIn([...(subject ?? []), ...body]);
  const reasons: WhyNot[] = input.fit?.verdict === DISQUALIFIED ? [{ code: 'disqualified' }] : [];
  for (const unmet of unmetConditions(template, proposition, input)) reasons.push(labelled(unmet, input.set));
  if (optOutOf(template.channel, input) === 'opted-out') reasons.push({ code: 'opt-out' });
  if (names.length > 0) reasons.push({ code: 'missing', names });
  return reasons;
}

function labelled(unmet: Unmet, set: CriteriaSet): WhyNot {
  const rules = [set.fit, ...(set.profiles ?? []).map(({ fit }) => fit)];
  const labelsOf = (ids: readonly string[], all: readonly { readonly id: string; readonly label: string }[]) =>
    ids.map((id) => ({ id, label: all.find((each) => each.id === id)?.label ?? null }));
  const orId = ({ id, label }: PreviewedBand): string => label ?? id;
  switch (unmet.by) {
    case 'persona':
    case 'proposition-persona':
      return { code: unmet.by, labels: labelsOf(unmet.personaIds, set.personas ?? []).map(orId) };
    case 'band':
    case 'proposition-band':
      return {
        code: unmet.by,
        bands: labelsOf(
          unmet.bandIds,
          rules.flatMap(({ bands }) => bands),
        ),
      };
    case 'standing':
      return { code: 'standing', standings: unmet.standings };
    case 'criteria':
      return {
        code: 'criteria',
        labels: labelsOf(
          unmet.criterionIds,
          rules.flatMap(({ criteria }) => criteria),
        ).map(orId),
      };
  }
}
