import type { Channel, CriteriaSet, Standing } from '../criteria/criteria';
import type { FactMap } from '../facts/fact';
import { DISQUALIFIED, type FitResult } from '../fit/fit';
import { type ChosenPitch, choosePitches } from './choose';
import { filledText, fillTemplate, missingIn, type PitchValue } from './fill';
import type { FilledPart, OptOut, PitchOffer, PitchParts } from './pitch';
import { parseTemplate } from './template';
import { type PitchContact, type PitchRep, pageValues } from './values';
import { countWords } from './words';

/** All that a pitch can rest on. */
export interface PitchInput {
  readonly set: CriteriaSet;
  /** Null where the account's facts are not known. */
  readonly fit: FitResult | null;
  readonly facts: FactMap;
  readonly standing: Standing | null;
  /** Somebody who is not known to be the rep has a deal here that is not known to be closed. */
  readonly dealOfOthers: boolean;
  /** Null where nobody is addressed. */
  readonly contact: PitchContact | null;
  /** The contact's persona when it was read as one, else null. */
  readonly personaId: string | null;
  readonly rep: PitchRep;
  /** Whether the person opted out of a channel; null where it was not shown. */
  readonly optOut: { readonly email: boolean | null; readonly call: boolean | null };
}

/**
 * The pitches to show, best first: chosen and ordered as in section 4 of the criteria file, cold ones last, and
 * within each of the two those that are ready before those that are stopped. None for a disqualified account.
 */
export function offerPitches(input: PitchInput): readonly PitchOffer[] {
  if (input.fit?.verdict === DISQUALIFIED) return [];
  const customKeys: ReadonlySet<string> = new Set(Object.keys(input.set.fields ?? {}));
  const shared = pageValues(input.facts, input.contact, input.rep);
  const rank = ({ cold, text }: PitchOffer) => (cold === null ? 0 : 2) + (text.state === 'ready' ? 0 : 1);
  return choosePitches(input.set, input)
    .map((chosen) => offerOf(chosen, input, shared, customKeys))
    .sort((a, b) => rank(a) - rank(b));
}

function offerOf(
  chosen: ChosenPitch,
  input: PitchInput,
  shared: ReadonlyMap<string, PitchValue>,
  customKeys: ReadonlySet<string>,
): PitchOffer {
  const { template, proposition } = chosen;
  const personaLabel = input.set.personas?.find((persona) => persona.id === input.personaId)?.label ?? null;
  const optOut = optOutOf(template.channel, input);
  const parts = partsOf(chosen, valuesOf(chosen, personaLabel, shared), customKeys);
  return {
    pitchId: template.id,
    label: template.label,
    channel: template.channel,
    cold: chosen.cold,
    setId: input.set.id,
    setVersion: input.set.version,
    offered: true,
    why: {
      personaLabel: asksForPersona(chosen) ? personaLabel : null,
      proposition: proposition && {
        claim: proposition.claim,
        proof: proposition.proof ?? null,
        source: proposition.source ?? null,
      },
      criteria: criteriaLabels(chosen, input.fit),
    },
    text: optOut === 'opted-out' ? { state: 'stopped', by: 'opt-out' } : textOf(chosen, parts),
    parts: optOut === 'opted-out' ? null : parts,
    edit: null,
    optOut,
  };
}

function asksForPersona({ template, proposition }: ChosenPitch): boolean {
  return template.persona !== undefined || proposition?.when?.personas !== undefined;
}

/** No page shows an opt-out of LinkedIn, and where there is no person there is nobody to ask. */
export function optOutOf(channel: Channel, { contact, optOut }: Pick<PitchInput, 'contact' | 'optOut'>): OptOut {
  if (contact === null || channel === 'linkedin') return 'not-asked';
  const said = optOut[channel];
  if (said === null) return 'unseen';
  return said ? 'opted-out' : 'clear';
}

function criteriaLabels({ proposition }: ChosenPitch, fit: FitResult | null): readonly string[] {
  const named = new Set(proposition?.when?.criteria ?? []);
  return (fit?.ledger ?? []).filter((row) => named.has(row.id)).map((row) => row.label);
}

/** The values of one pitch: those of the page, and what its own proposition and the contact's persona add. */
export function valuesOf(
  { proposition }: Pick<ChosenPitch, 'proposition'>,
  personaLabel: string | null,
  shared: ReadonlyMap<string, PitchValue>,
): ReadonlyMap<string, PitchValue> {
  const values = new Map(shared);
  const put = (name: string, text: string | null | undefined) => {
    if (text !== null && text !== undefined) values.set(name, { text, source: null });
  };
  put('persona.label', personaLabel);
  put('proposition.claim', proposition?.claim);
  put('proposition.proof', proposition?.proof);
  return values;
}

/** The pieces of a pitch, filled, whether it is offered or not; `customKeys` are the keys of section 6 in full. */
export function partsOf(
  { template }: Pick<ChosenPitch, 'template'>,
  values: ReadonlyMap<string, PitchValue>,
  customKeys: ReadonlySet<string>,
): PitchParts {
  const fill = (text: string): readonly FilledPart[] => {
    const parsed = parseTemplate(text, customKeys);
    // A set in force has no template with an error; one that could not be read all the same gives no text to copy.
    return parsed.ok ? fillTemplate(parsed.parts, values) : [{ type: 'missing', name: parsed.found }];
  };
  const { subject, body, voicemail } = template;
  return {
    subject: subject === undefined ? null : fill(subject).map(onOneLine),
    body: fill(body),
    voicemail: voicemail === undefined ? null : fill(voicemail),
  };
}

function textOf({ template }: ChosenPitch, { subject, body }: PitchParts): PitchOffer['text'] {
  const said = filledText(body);
  const head = subject && filledText(subject);
  if (said === null || (subject && head === null)) {
    return { state: 'stopped', by: 'missing', missing: missingIn([...(subject ?? []), ...body]) };
  }
  return {
    state: 'ready',
    subject: head === null ? null : head.trim(),
    body: said,
    overWords: template.maxWords !== undefined && countWords(said) > template.maxWords,
  };
}

/** A value with line breaks would end a mail's subject line early. */
function onOneLine(part: FilledPart): FilledPart {
  return part.type === 'missing'
    ? part
    : { ...part, text: part.text.replace(/\s*[\r\n\v\f\u0085\u2028\u2029]+\s*/gu, ' ') };
}
