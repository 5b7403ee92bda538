import type { SetSummary } from '../domain/assessment/assessment';
import { DISQUALIFIED, NOT_ENOUGH_KNOWN } from '../domain/fit/fit';
import type { ListedVerdict } from '../domain/territory/listed';
import type { BadgeView } from './badge-view';
import type { Say } from './say';

/** Sums of weights are not exact. */
const EPSILON = 1e-6;

/** A badge in a row: as a record's badge, with fewer words. `hollow`: not everything that is asked for is known. */
export interface RowBadge extends Pick<BadgeView, 'name' | 'tone' | 'shape' | 'words'> {
  readonly letter: string;
  readonly hollow: boolean;
}

function drawn({ verdict, band }: ListedVerdict): Pick<RowBadge, 'tone' | 'shape' | 'letter'> {
  if (verdict === DISQUALIFIED) return { tone: 'stop', shape: 'struck', letter: '✕' };
  if (!band) return { tone: 'unknown', shape: 'dotted', letter: '?' };
  return { tone: band.strong ? 'strong' : band.weak ? 'weak' : 'fair', shape: 'filled', letter: band.label };
}

function verdictSaid({ verdict, band, score }: ListedVerdict, { t }: Say): string {
  if (verdict === DISQUALIFIED) return t('row_disqualified');
  return band && score !== null ? t('badge_scored', band.label, String(score)) : t('badge_not_enough');
}

/** What one row's badge shows and says. `name` is the account's, as the row writes it: a badge stands far from its row for who cannot see it. */
export function rowBadge(verdict: ListedVerdict, name: string, say: Say): RowBadge {
  const { t, day } = say;
  const { factsOf, from, known, partial, possiblyDisqualified } = verdict;
  const isBand = verdict.band !== null;
  const dated = factsOf === null ? [] : [day(factsOf)];
  const said = [
    verdictSaid(verdict, say),
    ...(possiblyDisqualified && verdict.verdict !== DISQUALIFIED ? [t('badge_possibly')] : []),
    ...(partial ? [t('row_partial_said', String(Math.floor(known * 100 + EPSILON)))] : []),
    ...dated.map((each) => t('badge_facts_of', each)),
    ...(from.includes('page') ? [t('row_from_columns')] : []),
    ...(from.includes('imported') ? [t('row_from_table')] : []),
    ...(from.includes('noted') ? [t('badge_noted')] : []),
  ];
  return {
    ...drawn(verdict),
    hollow: partial && isBand,
    // Who does not know enough says so by one sign alone: it must not shout over those who do.
    words: isBand ? [...(partial ? [t('row_partial')] : []), ...dated] : [],
    name: t('row_name', name, said.join(' · ')),
  };
}

/** Draws a view into a row's badge: a picture with a name, since there is nothing to press. */
export function drawRow(element: HTMLElement, { name, tone, shape, letter, words, hollow }: RowBadge): void {
  const { ownerDocument } = element;
  element.className = `row tone-${tone} shape-${shape}${hollow ? ' hollow' : ''}`;
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', name);
  element.title = name;
  const sign = ownerDocument.createElement('bdi');
  sign.className = 'letter';
  sign.textContent = letter;
  const parts = [sign];
  if (words.length > 0) {
    const said = ownerDocument.createElement('bdi');
    said.className = 'words';
    said.textContent = words.join(' · ');
    parts.push(said);
  }
  element.replaceChildren(...parts);
}

/** "12 A, 9 B, 3 not enough known of 50 shown"; null where nothing is known of any. Bands in the order of the set, or as they come. */
export function countsSaid(
  verdicts: readonly (ListedVerdict | null)[],
  { bands, name, sample }: Pick<SetSummary, 'bands' | 'name' | 'sample'>,
  { t }: Say,
): string | null {
  const counts = new Map<string, number>(bands.map(({ label }) => [label, 0]));
  const others = new Map<string, number>([
    [DISQUALIFIED, 0],
    [NOT_ENOUGH_KNOWN, 0],
  ]);
  for (const each of verdicts) {
    if (!each) continue;
    const { band, verdict } = each;
    if (band) counts.set(band.label, (counts.get(band.label) ?? 0) + 1);
    else others.set(verdict, (others.get(verdict) ?? 0) + 1);
  }
  const said = [
    ...counts,
    [t('row_disqualified'), others.get(DISQUALIFIED) ?? 0] as const,
    [t('badge_not_enough'), others.get(NOT_ENOUGH_KNOWN) ?? 0] as const,
  ].flatMap(([label, count]) => (count === 0 ? [] : [t('rows_counted', String(count), label)]));
  if (said.length === 0) return null;
  const counted = t('rows_counts', said.join(', '), String(verdicts.length));
  return sample ? `${counted} · ${name}` : counted;
}
