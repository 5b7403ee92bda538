import type { Channel, CriteriaSet, Standing } from '../criteria/criteria';
import type { FactMap } from '../facts/fact';
import { DISQUALIFIED, type FitResult } from '../fit/fit';
import { type ChosenPitch, choosePitches } from './choose';
import { type FilledTemplate, fillTemplate } from './fill';
import type { PitchOffer, PitchSource } from './pitch';
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
  /** Null on a page that is not about a person. */
  readonly contact: PitchContact | null;
  /** The contact's persona when it was read as one, else null. */
  readonly personaId: string | null;
  readonly rep: PitchRep;
  /** Whether the person opted out of a channel; null where the page does not show it. */
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
  const rank = ({ cold, text }: PitchOffer) => (cold ? 2 : 0) + (text.state === 'ready' ? 0 : 1);
  return choosePitches(input.set, input)
    .map((chosen) => offerOf(chosen, input, shared, customKeys))
    .sort((a, b) => rank(a) - rank(b));
}

function offerOf(
  chosen: ChosenPitch,
  input: PitchInput,
  shared: ReadonlyMap<string, string>,
  customKeys: ReadonlySet<string>,
): PitchOffer {
  const { template, proposition } = chosen;
  const personaLabel = input.set.personas?.find((persona) => persona.id === input.personaId)?.label ?? null;
  const optOut = optOutOf(template.channel, input);
  const values = new Map(shared);
  if (personaLabel !== null) values.set('persona.label', personaLabel);
  if (proposition !== null) values.set('proposition.claim', proposition.claim);
  if (proposition?.proof !== undefined) values.set('proposition.proof', proposition.proof);
  return {
    pitchId: template.id,
    label: template.label,
    channel: template.channel,
    cold: chosen.cold,
    setId: input.set.id,
    setVersion: input.set.version,
    why: {
      personaLabel: asksForPersona(chosen) ? personaLabel : null,
      propositionClaim: proposition?.claim ?? null,
      criteria: criteriaLabels(chosen, input.fit),
    },
    text: optOut === 'opted-out' ? { state: 'stopped', by: 'opt-out' } : textOf(chosen, values, customKeys),
    optOut,
  };
}

function asksForPersona({ template, proposition }: ChosenPitch): boolean {
  return template.persona !== undefined || proposition?.when?.personas !== undefined;
}

/** No page shows an opt-out of LinkedIn, and where there is no person there is nobody to ask. */
function optOutOf(channel: Channel, { contact, optOut }: PitchInput): PitchOffer['optOut'] {
  if (contact === null || channel === 'linkedin') return 'not-asked';
  const said = optOut[channel];
  if (said === null) return 'unseen';
  return said ? 'opted-out' : 'clear';
}

function criteriaLabels({ proposition }: ChosenPitch, fit: FitResult | null): readonly string[] {
  const named = new Set(proposition?.when?.criteria ?? []);
  return (fit?.ledger ?? []).filter((row) => named.has(row.id)).map((row) => row.label);
}

function textOf(
  { template }: ChosenPitch,
  values: ReadonlyMap<string, string>,
  customKeys: ReadonlySet<string>,
): PitchOffer['text'] {
  const subject = template.subject === undefined ? null : fill(template.subject, values, customKeys);
  const body = fill(template.body, values, customKeys);
  if (!body.ok || subject?.ok === false) {
    const missing = new Set([...(subject?.ok === false ? subject.missing : []), ...(body.ok ? [] : body.missing)]);
    return { state: 'stopped', by: 'missing', missing: [...missing] };
  }
  return {
    state: 'ready',
    subject: subject === null ? null : oneLine(subject.text),
    body: body.text,
    sources: distinctSources([...(subject?.sources ?? []), ...body.sources]),
    overWords: template.maxWords !== undefined && countWords(body.text) > template.maxWords,
  };
}

/** A set in force has no template with an error; one that could not be read all the same gives no text to copy. */
function fill(template: string, values: ReadonlyMap<string, string>, customKeys: ReadonlySet<string>): FilledTemplate {
  const parsed = parseTemplate(template, customKeys);
  return parsed.ok ? fillTemplate(parsed.parts, values) : { ok: false, missing: [parsed.found] };
}

/** A value with line breaks would end a mail's subject line early. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\v\f\u0085\u2028\u2029]+\s*/gu, ' ').trim();
}

function distinctSources(sources: readonly PitchSource[]): readonly PitchSource[] {
  const distinct = new Map(sources.map((source) => [JSON.stringify(source), source]));
  return [...distinct.values()];
}
