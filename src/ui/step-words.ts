import type { NextStep } from '../domain/assessment/assessment';
import { isolated } from './isolated';
import { keyOf, type Say } from './say';

/** Who, as whom, since when: "Call Ana Ruiz, VP Operations: Economic buyer, 23 days untouched." */
function talkTo(step: Extract<NextStep, { code: 'talk-to' }>, { t }: Say): string {
  const days = step.daysUntouched;
  const name = isolated(step.name);
  const who = step.title === null ? name : t('step_who', name, isolated(step.title));
  const verb = t(step.channel === null ? 'step_talk' : keyOf('step', step.channel), who);
  const since =
    days === null
      ? t('step_never')
      : days === 0
        ? t('step_touched_today')
        : t(days === 1 ? 'step_untouched_one' : 'step_untouched_other', String(days));
  const what = step.personaLabel === null ? since : t('step_as', step.personaLabel, since);
  return t('step_sentence', verb, what);
}

/** The next step as one sentence. */
function sentenceOf(step: NextStep, say: Say): string {
  const { t, list } = say;
  switch (step.code) {
    case 'talk-to':
      return talkTo(step, say);
    case 'find-person':
      if (step.personaLabel === null) return t('step_find_any');
      return t(step.why === null ? 'step_find' : keyOf('step_find', step.why), step.personaLabel);
    case 'ask-title':
      return t('step_title_of', isolated(step.name));
    case 'ask-fact':
      return t('step_fact', step.label);
    case 'open-details':
      return t('step_details');
    case 'leave':
      return t('step_leave', step.reason);
    case 'open-account':
      return step.name === null ? t('step_open_any') : t('step_open', isolated(step.name));
    case 'look-after-customer':
      return step.ownerName === null ? t('step_customer_mine') : t('step_customer', isolated(step.ownerName));
    case 'deal-of-others':
      return step.ownerName === null
        ? t('step_deal', isolated(step.dealName))
        : t('step_deal_of', isolated(step.ownerName), isolated(step.dealName));
    case 'opted-out':
      return t('step_opted_out', isolated(step.name), list(step.channels.map((each) => t(keyOf('opted_out', each)))));
    case 'spend-time-elsewhere':
      return t('step_elsewhere', step.bandLabel);
    case 'wrong-person':
      return t('step_wrong', list(step.personaLabels));
  }
}

/** The next step as one sentence, and the question to ask with it. */
export function stepWords(step: NextStep, say: Say): { readonly sentence: string; readonly ask: string | null } {
  const ask = 'ask' in step && step.ask !== null ? say.t('step_ask', step.ask) : null;
  return { sentence: sentenceOf(step, say), ask };
}
