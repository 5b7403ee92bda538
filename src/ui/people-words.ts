import type { LastTouch, PersonaReading, PersonChange, TitleReading, UnreadPart } from '../domain/people/people';
import { recordKeyOf } from '../domain/record/record';
import { isolated } from './isolated';
import type { JudgedAccount } from './overlay-state';
import { keyOf, type Say } from './say';
import type { MessageKey } from './text';

const UNREAD: Readonly<Record<UnreadPart, MessageKey>> = {
  seniority: 'people_unread_seniority',
  functions: 'people_unread_functions',
  both: 'people_unread_both',
};

/** "VP + engineering"; a part that is not there is left out. */
function partsText({ seniority, functions }: Pick<TitleReading, 'seniority' | 'functions'>, { t }: Say): string {
  const parts = [
    ...(seniority === null ? [] : [t(keyOf('seniority', seniority))]),
    ...(functions ?? []).map((each) => t(keyOf('function', each))),
  ];
  return parts.join(' + ');
}

const writtenIn = ({ words }: TitleReading): string => isolated(words.join(' · '));

/** Who someone is, and by what: the rule that held, what the title was read as, or what of it is not clear. */
export function personaWords(
  persona: PersonaReading,
  say: Say,
): { readonly label: string; readonly why: string | null } {
  const { t, list } = say;
  switch (persona.state) {
    case 'persona': {
      const { by, reading, label } = persona;
      const read = partsText(by, say);
      const why = [
        ...(read === '' ? [] : [t('panel_title_words', read, writtenIn(reading))]),
        // `purchas*` stands for every word that begins so.
        ...(by.phrase === null ? [] : [t('people_phrase', isolated(by.phrase.replace(/\s*\*\s*$/u, '…')))]),
      ];
      return { label, why: list(why) };
    }
    case 'none': {
      const read = partsText(persona.reading, say);
      const why =
        read === ''
          ? t('people_fits_none', isolated(persona.title))
          : t('people_read_fits_none', read, writtenIn(persona.reading));
      return { label: t('badge_not_wanted'), why };
    }
    case 'unknown': {
      if (persona.title === null) return { label: t('badge_title_unknown'), why: null };
      const labels = list(persona.mayBe.map(({ label }) => isolated(label)));
      return { label: t('people_title_unclear'), why: t(UNREAD[persona.unread], isolated(persona.title), labels) };
    }
  }
}

/** "last touch 12 Nov by Jonas Falk"; nobody is named where the CRM does not say. */
export function touchWords(touch: LastTouch | null, { t, day }: Say): string {
  if (touch === null) return t('panel_never_touched');
  if (touch.mine === true) return t('people_touched_by_you', day(touch.day));
  const who = touch.who?.trim() ?? '';
  return who === '' ? t('panel_touched', day(touch.day)) : t('people_touched_by', day(touch.day), isolated(who));
}

function alsoWords(also: Extract<PersonChange, { kind: 'also' }>, { t, list }: Say): string {
  const { how, here, record, title } = also;
  const name = isolated(also.name);
  const isLead = recordKeyOf(record).object === 'lead';
  if (here && how === 'email') return t(isLead ? 'people_email_lead' : 'people_email_contact', name);
  if (here) return t(isLead ? 'people_name_lead' : 'people_name_contact');
  const company = also.company === null ? null : isolated(also.company);
  if (how === 'email') return company === null ? t('people_email', name) : t('people_email_at', name, company);
  return t('people_name_at', list([...(company === null ? [] : [company]), ...(title ? [isolated(title)] : [])]));
}

/** One quiet line on what to notice of a person. */
export function changeWords(change: PersonChange, say: Say): string {
  switch (change.kind) {
    case 'title':
      return say.t('people_was', isolated(change.before), say.day(change.day));
    case 'company':
      return say.t('people_was_at', isolated(change.before), say.day(change.day));
    case 'also':
      return alsoWords(change, say);
  }
}

/** "3 others fit no persona, 2 have no clear title"; where the set has no personas, how many were seen. */
export function othersWords(others: JudgedAccount['others'], hasPersonas: boolean, { t, list }: Say): string {
  const counted = (one: MessageKey, more: MessageKey, count: number): string[] =>
    count === 0 ? [] : [t(count === 1 ? one : more, String(count))];
  if (!hasPersonas) return list(counted('people_seen_one', 'people_seen_other', others.length));
  const none = others.filter(({ state }) => state === 'none').length;
  return list([
    ...counted('people_none_one', 'people_none_other', none),
    ...counted('people_unknown_one', 'people_unknown_other', others.length - none),
  ]);
}

/** Why a required role that nobody holds is not called missing; null where none is in doubt. */
export function notMissingWords({ coverage, listComplete }: JudgedAccount, { t }: Say): string | null {
  if (!coverage.some(({ required, state }) => required && state === 'not-seen')) return null;
  return t(listComplete ? 'people_open_title' : 'people_open_list');
}
