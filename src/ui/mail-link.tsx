import { mailLink } from '../domain/pitch/mail-link';
import type { PitchOffer } from '../domain/pitch/pitch';
import type { MessageText } from './pitch-text';
import type { Say } from './say';

interface Props {
  readonly pitch: PitchOffer;
  /** As the CRM shows it. */
  readonly to: string;
  readonly text: MessageText;
  readonly say: Say;
  readonly onOpen: () => void;
}

/** Opens the message in the rep's own mail program; whom it would go to stands in the link. Sending is up to the rep. */
export function MailLink({ to, text, say, onOpen }: Props) {
  const link = mailLink({ to, subject: text.subject ?? '', body: text.body });
  if (!link) return <p class="note">{say.t('mail_not_an_address')}</p>;
  return (
    <p class="line">
      <a href={link.href} onClick={onOpen}>
        {say.t('mail_open', to.trim())}
      </a>
      {!link.whole && <span class="note">{say.t('mail_too_long')}</span>}
    </p>
  );
}
