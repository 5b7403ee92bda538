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
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
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
      <h4>{text.t('quality_title')}</h4>
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
            <h4>{text.t('call_voicemail')}</h4>
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

/** One message of the criteria: closed its name and whether it would be offered, open its text and what is said of it. */
export function MessagePitch({ pitch, tried }: Props) {
  const { t } = usePageText();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <bdi>{pitch.label}</bdi> <span class="note">{t(keyOf('channel', pitch.channel))}</span>{' '}
          {tried && (
            <span class={pitch.offered && pitch.cold === null ? 'chip chip-strong' : 'chip chip-quiet'}>
              {t(
                pitch.offered
                  ? pitch.cold === null
                    ? 'messages_chip_here'
                    : 'messages_chip_last'
                  : 'messages_chip_not',
              )}
            </span>
          )}
        </summary>
        {open && <Opened pitch={pitch} tried={tried} />}
      </details>
    </li>
  );
}
