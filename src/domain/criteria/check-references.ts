import type { Declared, Report } from './check';
import type { JsonPath } from './json-path';
import { entriesOf, itemsOf, numberOf, part, textOf } from './unchecked';

const MIX_TOLERANCE = 1e-6;

/** Ids that are said twice, and ids that nothing in the file has. */
export function checkReferences(document: unknown, declared: Declared, report: Report): void {
  const leadsTo = (value: unknown, path: JsonPath, ids: ReadonlySet<string>, code: string): void => {
    const id = textOf(value);
    if (id !== undefined && id.trim() !== '' && !ids.has(id)) report(path, code, [...ids].join(', '));
  };
  const allLeadTo = (values: unknown, path: JsonPath, ids: ReadonlySet<string>, code: string): void => {
    for (const [index, value] of itemsOf(values).entries()) leadsTo(value, [...path, index], ids, code);
  };

  for (const [index, proposition] of itemsOf(part(document, 'propositions')).entries()) {
    const when = part(proposition, 'when');
    const at = ['propositions', index, 'when'];
    allLeadTo(part(when, 'personas'), [...at, 'personas'], declared.personas, 'unknown_persona');
    allLeadTo(part(when, 'criteria'), [...at, 'criteria'], declared.criteria, 'unknown_criterion');
    allLeadTo(part(when, 'bands'), [...at, 'bands'], declared.bands, 'unknown_band');
  }
  for (const [index, pitch] of itemsOf(part(document, 'pitches')).entries()) {
    const at = ['pitches', index];
    leadsTo(part(pitch, 'persona'), [...at, 'persona'], declared.personas, 'unknown_persona');
    leadsTo(part(pitch, 'proposition'), [...at, 'proposition'], declared.propositions, 'unknown_proposition');
    allLeadTo(part(part(pitch, 'when'), 'bands'), [...at, 'when', 'bands'], declared.bands, 'unknown_band');
  }
  const activity = part(document, 'activity');
  for (const [index, result] of itemsOf(part(activity, 'results')).entries()) {
    allLeadTo(part(result, 'codes'), ['activity', 'results', index, 'codes'], declared.codes, 'unknown_code');
  }
  checkTargetMix(part(activity, 'targetMix'), declared, report);
}

function checkTargetMix(mix: unknown, declared: Declared, report: Report): void {
  const path: JsonPath = ['activity', 'targetMix'];
  const shares = entriesOf(mix);
  for (const [band] of shares) {
    if (!declared.bands.has(band)) report([...path, band], 'unknown_band', [...declared.bands].join(', '));
  }
  const sum = shares.reduce((total, [, value]) => total + (numberOf(value) ?? Number.NaN), 0);
  const isMix = typeof mix === 'object' && mix !== null && !Array.isArray(mix);
  if (isMix && Math.abs(sum - 1) > MIX_TOLERANCE) report(path, 'mix_sum', '1');
}

/** Where lists of things with ids stand, in the whole file. */
export function checkRepeatedIds(document: unknown, report: Report): void {
  const unique = (list: unknown, path: JsonPath): void => {
    const seen = new Set<string>();
    for (const [index, item] of itemsOf(list).entries()) {
      const id = textOf(part(item, 'id'));
      if (id === undefined) continue;
      if (seen.has(id)) report([...path, index, 'id'], 'repeated_id');
      seen.add(id);
    }
  };
  const inFit = (fit: unknown, path: JsonPath): void => {
    for (const key of ['bands', 'criteria', 'disqualifiers']) unique(part(fit, key), [...path, key]);
  };
  inFit(part(document, 'fit'), ['fit']);
  for (const [index, profile] of itemsOf(part(document, 'profiles')).entries()) {
    inFit(part(profile, 'fit'), ['profiles', index, 'fit']);
  }
  for (const key of ['profiles', 'value', 'personas', 'propositions', 'pitches']) unique(part(document, key), [key]);
  for (const key of ['results', 'campaigns']) unique(part(part(document, 'activity'), key), ['activity', key]);
}
