import type { NextStep } from '../domain/assessment/assessment';
import { DISQUALIFIED, NOT_ENOUGH_KNOWN, type Verdict } from '../domain/fit/fit';
import { isLocalKey, recordKeyOf } from '../domain/record/record';
import { lightningUrl } from '../domain/record/salesforce';
import type { GroupHead } from '../domain/territory/arrange';
import type { TerritoryRow } from '../domain/territory/row';
import type { Tone } from '../ui/band-tones';
import { isolated } from '../ui/isolated';
import { keyOf, type Say } from '../ui/say';
import { stepWords } from '../ui/step-words';

/** A verdict as it is called: the band's label, or the words for the reserved ones. */
export function verdictName(verdict: Verdict, label: string | null, { t }: Pick<Say, 't'>): string {
  if (verdict === DISQUALIFIED) return t('territory_disqualified');
  return verdict === NOT_ENOUGH_KNOWN ? t('territory_not_enough') : (label ?? verdict);
}

/** How a verdict is coloured. */
export function toneOf({ verdict, band }: Pick<TerritoryRow, 'verdict' | 'band'>): Tone {
  if (band) return band.strong ? 'strong' : band.weak ? 'weak' : 'fair';
  return verdict === DISQUALIFIED ? 'stop' : 'unknown';
}

/** The record's page in the CRM; null for an account of a table that named no record. */
export const rowUrl = ({ key }: Pick<TerritoryRow, 'key'>): string | null =>
  isLocalKey(key) ? null : lightningUrl(recordKeyOf(key));

/** The account's name; its id where nothing showed one. */
export const rowName = ({ key, name }: Pick<TerritoryRow, 'key' | 'name'>): string =>
  name.trim() === '' ? recordKeyOf(key).id : name;

/** Whose: "you", a name, or null where nobody can say. */
function whose(name: string | null, mine: boolean | null, { t }: Say): string | null {
  return mine === true ? t('territory_you') : name === null || name.trim() === '' ? null : isolated(name);
}

const beside = (words: string, more: string | null, say: Say): string =>
  more === null ? words : say.t('territory_deal_of', words, more);

function dealWords({ deal }: TerritoryRow, say: Say): string | null {
  if (!deal) return null;
  const name = isolated(deal.name);
  const named = deal.isOpen ? name : say.t('territory_deal_maybe', name);
  return beside(named, whose(deal.ownerName, deal.mine, say), say);
}

function touchWords({ lastTouch }: TerritoryRow, say: Say): string {
  if (!lastTouch) return say.t('territory_touch_none');
  const who = whose(lastTouch.who, lastTouch.mine, say);
  const day = say.day(lastTouch.day);
  return who === null ? day : say.t('territory_touch_by', day, who);
}

/** Whom or what to turn to, in a few words; the whole sentence where there are none. */
function nextWords(step: NextStep, say: Say): string {
  if (step.code === 'talk-to') {
    return step.title === null ? isolated(step.name) : say.t('step_who', isolated(step.name), isolated(step.title));
  }
  if (step.code === 'find-person' && step.personaLabel !== null) return say.t('territory_find', step.personaLabel);
  return stepWords(step, say).sentence;
}

/** The cells of a row beside name and fit; null for what is not known. */
export interface RowWords {
  readonly known: string;
  readonly value: string | null;
  readonly standing: string | null;
  readonly owner: string | null;
  readonly deal: string | null;
  readonly touch: string;
  readonly coverage: string | null;
  readonly next: string;
  readonly facts: string | null;
}

/** A row in words. */
export function rowWords(row: TerritoryRow, say: Say): RowWords {
  const { t } = say;
  return {
    known: say.share(row.known),
    value: row.value && t(keyOf('territory_value', row.value)),
    standing: row.standing && t(keyOf('standing', row.standing)),
    owner: row.owner && whose(row.owner.name, row.owner.mine, say),
    deal: dealWords(row, say),
    touch: touchWords(row, say),
    coverage: row.required === 0 ? null : t('territory_covered', String(row.covered), String(row.required)),
    next: nextWords(row.step, say),
    facts: row.factsOf && say.day(row.factsOf),
  };
}

/** What a group is called, without its count. */
export function groupName({ by, value, label }: GroupHead, say: Say): string {
  if (value === null) return say.t('territory_unknown');
  switch (by) {
    case 'verdict':
      return verdictName(value, label, say);
    case 'industry':
      return value;
    case 'country':
      return new Intl.DisplayNames(say.locale, { type: 'region' }).of(value) ?? value;
  }
}
