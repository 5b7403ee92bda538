import { useState } from 'preact/hooks';
import { written } from '../domain/pitch/edit';
import type { FilledPart } from '../domain/pitch/pitch';
import type { PreviewedPitch } from '../domain/pitch/preview';
import { checkQuality } from '../domain/pitch/quality';
import { nameWords } from '../ui/name-words';
import { usePageText } from '../ui/page-text';
import { qualityLines } from '../ui/quality-words';
import { keyOf } from '../ui/say';
import { offerWords } from './messages-words';

interface Props {
  readonly pitch: PreviewedPitch;
  /** Whether it was tried on an account: without one nothing can be said of an offer. */
  readonly tried: boolean;
}

function Piece({ part }: { readonly part: FilledPart }) {
  const text = usePageText();
  switch (part.type) {
    case 'text':
      return <>{part.text}</>;
    case 'value':
      return (
        <mark class={part.fallback ? 'fallback' : 'value'} title={nameWords(part.name, text)}>
          {part.text}
        </mark>
      );
    case 'missing':
      return <code class="missing-name">{`{{${part.name}}}`}</code>;
  }
}

/** A filled text; what was inserted is marked, and what has no value stands as in the template. */
function Filled({ parts }: { readonly parts: readonly FilledPart[] }) {
  return (
    <>
      {parts.map((part, at) => (
        <Piece key={at} part={part} />
      ))}
    </>
  );
}

function Checks({ pitch: { channel, parts } }: Pick<Props, 'pitch'>) {
  const text = usePageText();
  const { subject, body } = parts;
  const checks = checkQuality({
    channel,
    first: true,
    subject: subject && written(subject),
    body: written(body),
    parts: body,
    ...(subject && { subjectParts: subject }),
  });
  // What has no value is said already, as what the message waits for.
  const lines = qualityLines(
    checks.filter(({ id }) => id !== 'unresolved-name'),
    text,
  );
  return (
    <>
      <h3>{text.t('messages_checks')}</h3>
      <ul class="checks">
        {lines.map((line) => (
          <li key={line.text} class={line.state === 'advice' ? '' : 'note'}>
            {line.text}
          </li>
        ))}
      </ul>
    </>
  );
}

function Opened({ pitch, tried }: Props) {
  const text = usePageText();
  const { subject, body, voicemail } = pitch.parts;
  return (
    <>
      {tried && <p>{offerWords(pitch, text)}</p>}
      <div class="message-text">
        {subject && (
          <p class="subject" dir="auto">
            <Filled parts={subject} />
          </p>
        )}
        <p class="body" dir="auto">
          <Filled parts={body} />
        </p>
        {voicemail && (
          <>
            <h3>{text.t('call_voicemail')}</h3>
            <p class="body" dir="auto">
              <Filled parts={voicemail} />
            </p>
          </>
        )}
      </div>
      <Checks pitch={pitch} />
    </>
  );
}

function Chip({ pitch: { offered, cold } }: Pick<Props, 'pitch'>) {
  const { t } = usePageText();
  if (!offered) return <span class="chip chip-quiet">{t('messages_chip_not')}</span>;
  if (cold !== null) return <span class="chip chip-quiet">{t('messages_chip_last')}</span>;
  return <span class="chip chip-strong">{t('messages_chip_here')}</span>;
}

/** One message of the criteria: closed its name and whether it would be offered, open its text and what is said of it. */
export function MessagePitch({ pitch, tried }: Props) {
  const { t } = usePageText();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="message-line">
            <span>
              <bdi>{pitch.label}</bdi> <span class="note">{t(keyOf('channel', pitch.channel))}</span>
            </span>{' '}
            {tried && <Chip pitch={pitch} />}
          </span>
        </summary>
        {open && <Opened pitch={pitch} tried={tried} />}
      </details>
    </li>
  );
}
