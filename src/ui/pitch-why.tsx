import { useState } from 'preact/hooks';
import type { FactSource } from '../domain/facts/fact';
import type { FilledPart, PitchOffer } from '../domain/pitch/pitch';
import { checkQuality } from '../domain/pitch/quality';
import { type Sentence, sentencesOf } from '../domain/pitch/sentences';
import { nameWords } from './name-words';
import { qualityLines } from './quality-words';
import { keyOf, type Say } from './say';
import type { Message } from './use-message';

interface Props {
  readonly pitch: PitchOffer;
  readonly message: Message;
  readonly say: Say;
}

function because({ why }: PitchOffer, { t, list }: Say): string {
  const reasons = [why.personaLabel, ...why.criteria].filter((each) => each !== null);
  return reasons.length > 0 ? t('pitch_because', list(reasons)) : t('pitch_for_all');
}

/** Where a value comes from; null where its name says it already. */
function sourceWords(name: string, source: FactSource | null, { why }: PitchOffer, { t, day }: Say): string | null {
  if (name === 'proposition.proof' || name === 'proposition.claim') return why.proposition?.source ?? null;
  if (source === null) return null;
  if (source.kind === 'page' || source.kind === 'what-if') return t(keyOf('rests', source.kind));
  return source.day === null ? null : t(keyOf('fact', FACT_KEYS[source.kind]), day(source.day));
}

const FACT_KEYS = { remembered: 'seen', noted: 'noted', imported: 'imported' } as const;

type Value = Extract<FilledPart, { type: 'value' }>;

function valueWords({ name, text, fallback, source }: Value, pitch: PitchOffer, say: Say): string {
  const { t } = say;
  const from = fallback ? t('rests_fallback') : sourceWords(name, source, pitch, say);
  const what = name.startsWith('proposition.') ? nameWords(name, say) : t('rests_value', text, nameWords(name, say));
  return from === null ? what : t('rests_from', what, from);
}

function SentenceRow({
  sentence,
  pitch,
  say,
}: {
  readonly sentence: Sentence;
  readonly pitch: PitchOffer;
  readonly say: Say;
}) {
  return (
    <li>
      <bdi>{sentence.text}</bdi>
      <span class="note">
        {sentence.values.length === 0
          ? say.t('rests_template')
          : sentence.values.map((value) => valueWords(value, pitch, say)).join(' · ')}
      </span>
    </li>
  );
}

/** Why this pitch: the criteria behind it, and sentence by sentence what it rests on; then what could be better in it. */
function Reasons({ pitch, message, say }: Props) {
  const { t } = say;
  const { text, parts, isEdited } = message;
  const { proposition } = pitch.why;
  const sentences =
    parts && !isEdited ? sentencesOf([...(parts.subject ? [...parts.subject, BREAK] : []), ...parts.body]) : null;
  const stands = ({ type }: FilledPart): boolean => !isEdited || type !== 'missing';
  const checks = text
    ? checkQuality({
        channel: pitch.channel,
        subject: text.subject,
        body: text.body,
        // Of the rep's own words the values that still stand in them count, and nothing is missing.
        parts: (parts?.body ?? []).filter(stands),
        subjectParts: (parts?.subject ?? []).filter(stands),
        first: true,
      })
    : [];
  return (
    <>
      <p>{because(pitch, say)}</p>
      {proposition && (
        <p>
          {t('why_claim', proposition.claim)}
          {proposition.proof !== null && ` ${t('why_proof', proposition.proof)}`}
          {proposition.source !== null && ` ${t('why_source', proposition.source)}`}
        </p>
      )}
      {sentences === null ? (
        <p>{t('rests_own_words')}</p>
      ) : (
        <ol class="sentences">
          {sentences.map((sentence) => (
            <SentenceRow key={sentence.text} sentence={sentence} pitch={pitch} say={say} />
          ))}
        </ol>
      )}
      {checks.length > 0 && (
        <>
          <h3>{t('quality_title')}</h3>
          <ul class="quality">
            {qualityLines(checks, say).map((line) => (
              <li key={line.text} class={`quality-${line.state}`}>
                {line.text}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const BREAK: FilledPart = { type: 'text', text: '\n' };

/** One click shows why; nothing of it is worked out before. */
export function PitchWhy(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details class="note why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.say.t('why_title')}</summary>
      {open && <Reasons {...props} />}
    </details>
  );
}
