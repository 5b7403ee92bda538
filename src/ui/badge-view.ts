import type { SetSummary } from '../domain/assessment/assessment';
import { DISQUALIFIED, type FitResult, NOT_ENOUGH_KNOWN } from '../domain/fit/fit';
import { bandTones, type Tone } from './band-tones';
import type { Assessed, JudgedAccount, OverlayState } from './overlay-state';
import { keyOf, type Say } from './say';

/** A badge as it is drawn and as it is spoken. */
export interface BadgeView {
  /** The accessible name: says everything. */
  readonly name: string;
  readonly tone: Tone;
  /** The shape tells the states apart without colour. */
  readonly shape: 'filled' | 'dotted' | 'struck' | 'plain';
  /** The letter in the box; null where words alone stand. */
  readonly letter: string | null;
  /** Words behind the letter, first ones most important. */
  readonly words: readonly string[];
}

type Words = Pick<BadgeView, 'tone' | 'shape' | 'letter'> & { readonly said: string; readonly shown: string | null };

function bandLabel(bands: SetSummary['bands'], id: string): string {
  return bands.find((band) => band.id === id)?.label ?? id;
}

/** The fit of an account in the words of a badge. */
function fitWords(fit: FitResult, bands: SetSummary['bands'], { t }: Say): Words {
  if (fit.verdict === DISQUALIFIED) {
    const said = t('badge_disqualified', fit.disqualifiedBy.map(({ reason }) => reason).join(', '));
    return {
      tone: 'stop',
      shape: 'struck',
      letter: '✕',
      said,
      shown: t('badge_disqualified', '').replace(/[,\s]+$/, ''),
    };
  }
  if (fit.verdict === NOT_ENOUGH_KNOWN || fit.score === null) {
    return { tone: 'unknown', shape: 'dotted', letter: '?', said: t('badge_not_enough'), shown: t('badge_not_enough') };
  }
  const at = bands.findIndex((band) => band.id === fit.verdict);
  const label = bandLabel(bands, fit.verdict);
  return {
    tone: bandTones(bands)[at] ?? 'fair',
    shape: 'filled',
    letter: label,
    said: t('badge_scored', label, String(fit.score)),
    shown: t('badge_of_100', String(fit.score)),
  };
}

/** How old the facts are that are not on the page now, and that some of them are the rep's own word. */
function ages(factsOf: string | null, noted: JudgedAccount['noted'], { t, day }: Pick<Say, 't' | 'day'>): string[] {
  if (factsOf === null) return [];
  const days = noted.flatMap(({ fact: { source } }) => (source.kind === 'noted' ? [source.day] : []));
  if (days.includes(factsOf)) return [t('fact_noted', day(factsOf))];
  return [t('badge_facts_of', day(factsOf)), ...(days.length > 0 ? [t('badge_noted')] : [])];
}

/** What stands beside the fit: possible disqualification, the day of old facts, standing and owner. */
function besides({ fit, factsOf, noted, standing, owner }: JudgedAccount, { t, day }: Say): string[] {
  const possibly = fit.possiblyDisqualifiedBy.length > 0 && fit.verdict !== DISQUALIFIED;
  return [
    ...(possibly ? [t('badge_possibly')] : []),
    ...ages(factsOf, noted, { t, day }),
    ...(standing === null || standing === 'prospect' ? [] : [t(keyOf('standing', standing))]),
    ...(owner === null ? [] : [owner.mine === true ? t('badge_mine') : t('badge_owner', firstWord(owner.name))]),
  ];
}

const firstWord = (name: string): string => name.trim().split(/\s+/)[0] ?? name;

/** On a person's page the person comes first. */
function personWords({ person }: Assessed, { t }: Say): string | null {
  switch (person?.persona.state) {
    case 'persona':
      return person.persona.wanted ? person.persona.label : `${t('badge_not_wanted')} (${person.persona.label})`;
    case 'none':
      return t('badge_not_wanted');
    case 'unknown':
      return t('badge_title_unknown');
    case undefined:
      return null;
  }
}

function assessedBadge(assessment: Assessed, say: Say): BadgeView {
  const { account, set } = assessment;
  const { t } = say;
  const sample = set.sample ? [set.name] : [];
  const person = personWords(assessment, say);
  if (account.state !== 'judged') {
    const said = t(account.state === 'none' ? 'badge_no_account' : 'badge_account_not_read');
    const words = person === null ? [said] : [person, said];
    return { name: t('badge_name', words.join(' · ')), tone: 'unknown', shape: 'dotted', letter: '?', words };
  }
  const { said, shown, ...drawn } = fitWords(account.fit, set.bands, say);
  const more = besides(account, say);
  if (person === null) {
    const words = [...(shown === null ? [] : [shown]), ...more, ...sample];
    return { ...drawn, name: [t('badge_name', said), ...more, ...sample].join(' · '), words };
  }
  const label = drawn.shape === 'filled' ? drawn.letter : null;
  const accountSaid = label === null ? t('badge_account_said', said) : t('badge_account', label);
  const words = [person, accountSaid, ...more, ...sample];
  const tone = assessment.person?.persona.state === 'persona' && assessment.person.persona.wanted ? drawn.tone : 'weak';
  return { ...drawn, letter: null, tone, name: t('badge_name', words.join(' · ')), words };
}

/** The badge of a state; null where there is none to show. */
export function badgeView(state: OverlayState, say: Say): BadgeView | null {
  const { t } = say;
  const plain = (words: string, tone: Tone, shape: BadgeView['shape']): BadgeView => ({
    name: t('badge_name', words),
    tone,
    shape,
    letter: null,
    words: [t('badge_name', words)],
  });
  switch (state.kind) {
    case 'hidden':
      return null;
    case 'reading':
      return null;
    case 'unreadable':
      return plain(t('badge_unreadable'), 'open', 'plain');
    case 'no-answer':
      return plain(t('badge_no_answer'), 'open', 'plain');
    case 'answer':
      if (state.assessment.kind === 'set-up') return plain(t('badge_set_up'), 'unknown', 'plain');
      return assessedBadge(state.assessment, say);
  }
}
