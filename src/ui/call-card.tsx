import { useEffect, useState } from 'preact/hooks';
import type { Addressee, PhoneNumber } from '../domain/pitch/addressee';
import { callCard } from '../domain/pitch/call-card';
import { filledText } from '../domain/pitch/fill';
import type { PitchOffer } from '../domain/pitch/pitch';
import type { PitchRep } from '../domain/pitch/values';
import { keyOf, type Say } from './say';
import type { Message } from './use-message';

interface Props {
  readonly pitch: PitchOffer;
  readonly message: Message;
  readonly addressee: Addressee | null;
  readonly rep: PitchRep;
  readonly ask: string | null;
  readonly say: Say;
}

const MINUTE_MS = 60_000;

/** What the clocks show in these zones, each time once: "14:05", or "13:05 – 15:05" where it may be either. */
export function timesIn(zones: readonly string[], locale: string, now: Date): string {
  const shown = zones.map((timeZone) => ({
    time: new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' }).format(now),
    // Sortable, with the day: the zones of one country may stand on two days.
    at: new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(now),
  }));
  const times = [
    ...new Map(shown.sort((a, b) => a.at.localeCompare(b.at)).map((each) => [each.at, each.time])).values(),
  ];
  return times.length <= 2 ? times.join(' / ') : `${times[0]} – ${times.at(-1)}`;
}

function Phones({ addressee, say }: Pick<Props, 'addressee' | 'say'>) {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE_MS / 2);
    return () => clearInterval(timer);
  }, []);
  const { t, locale } = say;
  const numbers: readonly PhoneNumber[] = addressee?.phones ?? [];
  if (numbers.length === 0) {
    const wasRead = addressee?.from === 'page' || addressee?.from === 'record';
    return <p class="quiet">{t(wasRead ? 'call_no_number' : 'call_number_unseen')}</p>;
  }
  return (
    <ul>
      {numbers.map(({ kind, text, zones }) => (
        <li key={kind} class="line">
          <bdi class="number">{text}</bdi>
          <span class="note">{t(keyOf('phone', kind))}</span>
          <span class="note">
            {zones.length === 0 ? t('call_time_unknown') : t('call_time', timesIn(zones, locale, now))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What a caller needs in sight: the number and what time it is there, why, what backs it, what to ask, and what to leave. */
export function CallCard({ pitch, message, addressee, rep, ask, say }: Props) {
  const { t } = say;
  const { text, parts, isEdited } = message;
  const { proposition } = pitch.why;
  if (text === null) return null;
  const card = callCard({
    parts: isEdited || !parts ? [{ type: 'text', text: text.body }] : parts.body,
    proposition: proposition && {
      claim: proposition.claim,
      ...(proposition.proof !== null && { proof: proposition.proof }),
    },
    ask,
    voicemail: parts?.voicemail ? filledText(parts.voicemail) : null,
    rep,
  });
  const rows = (['reason', 'proof', 'question', 'voicemail'] as const).filter((part) => card[part] !== null);
  return (
    <>
      <Phones addressee={addressee} say={say} />
      <dl class="call">
        {rows.map((part) => (
          <div key={part}>
            <dt>{t(keyOf('call', part))}</dt>
            <dd dir="auto">{card[part]}</dd>
          </div>
        ))}
      </dl>
      <details class="note">
        <summary>{t('call_whole')}</summary>
        <p class="body" dir="auto">
          {text.body}
        </p>
      </details>
    </>
  );
}
