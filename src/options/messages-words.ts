import type { Channel } from '../domain/criteria/criteria';
import { DISQUALIFIED, NOT_ENOUGH_KNOWN } from '../domain/fit/fit';
import type { PreviewedBand, PreviewedPitch, WhyNot } from '../domain/pitch/preview';
import type { PreviewAccount } from '../messaging/protocol';
import { isolated } from '../ui/isolated';
import { nameWords } from '../ui/name-words';
import type { PageText } from '../ui/page-text';
import { keyOf } from '../ui/say';

type Translated = Pick<PageText, 't'>;

/** A verdict as people say it: a band by its label, the two that are none by their words. */
export function verdictName({ id, label }: PreviewedBand, { t }: Translated): string {
  if (label !== null) return isolated(label);
  if (id === DISQUALIFIED) return t('messages_disqualified');
  return id === NOT_ENOUGH_KNOWN ? t('messages_not_enough') : id;
}

/** An account or lead in a list of them; `ofOrg` where there are several orgs to tell apart. */
export function accountWords(account: PreviewAccount, ofOrg: boolean, { t, day }: PageText): string {
  const { record, name, person, seenDay } = account;
  const company = isolated(name) || t('messages_unnamed');
  const who = person === null ? company : t('messages_lead', company, isolated(person));
  return [who, ...(ofOrg ? [record.org] : []), day(seenDay)].join(' · ');
}

function reason(why: WhyNot, channel: Channel, say: Translated): string {
  const { t } = say;
  const listed = (texts: readonly string[]): string => texts.join(', ');
  switch (why.code) {
    case 'disqualified':
      return t('messages_why_disqualified');
    case 'persona':
      return t('messages_why_persona', listed(why.labels.map(isolated)));
    case 'proposition-persona':
      return t('messages_why_claim_persona', listed(why.labels.map(isolated)));
    case 'standing':
      return t('messages_why_standing', listed(why.standings.map((standing) => t(keyOf('standing', standing)))));
    case 'band':
      return t('messages_why_band', listed(why.bands.map((band) => verdictName(band, say))));
    case 'proposition-band':
      return t('messages_why_claim_band', listed(why.bands.map((band) => verdictName(band, say))));
    case 'criteria':
      return t('messages_why_criteria', listed(why.labels.map(isolated)));
    case 'opt-out':
      return t(channel === 'call' ? 'messages_why_no_calls' : 'messages_why_no_email');
    case 'missing':
      return t('messages_why_missing', listed(why.names.map((name) => nameWords(name, say))));
  }
}

/** Whether a pitch would be offered for what was tried, and everything that speaks against it. */
export function offerWords({ cold, whyNot, channel }: PreviewedPitch, say: Translated): string {
  const { t } = say;
  if (whyNot.length > 0) return t('messages_not_here', whyNot.map((why) => reason(why, channel, say)).join('; '));
  if (cold === null) return t('messages_here');
  return t(cold === 'deal' ? 'messages_here_deal' : 'messages_here_standing');
}
