import { useState } from 'preact/hooks';
import type { PitchOffer } from '../domain/pitch/pitch';
import { keyOf, type Say } from './say';

/** What is put on the clipboard, and for which pitch. */
export type CopyPart = 'all' | 'subject' | 'body';
export type Copy = (pitch: PitchOffer, part: CopyPart) => void;

/** The first message that may be suggested by itself: ready, and written for this standing. */
export function suggestedPitch(pitches: readonly PitchOffer[]): PitchOffer | null {
  return pitches.find(({ text, cold }) => text.state === 'ready' && !cold) ?? null;
}

/** A pitch's text; null where it is stopped. */
export function pitchText({ text }: PitchOffer, part: CopyPart): string | null {
  if (text.state !== 'ready') return null;
  if (part === 'subject') return text.subject;
  return part === 'body' || text.subject === null ? text.body : `${text.subject}\n\n${text.body}`;
}

function notes(pitch: PitchOffer, { t, list }: Say): string[] {
  const { why, text } = pitch;
  const because = [why.personaLabel, why.propositionClaim, ...why.criteria].filter((each) => each !== null);
  return [
    ...(because.length > 0 ? [t('pitch_because', list(because))] : []),
    ...(text.state === 'ready' && text.sources.length > 0
      ? [
          t(
            'pitch_rests',
            list(text.sources.map((each) => (each.fallback ? t('pitch_fallback', each.text) : each.text))),
          ),
        ]
      : []),
    ...(text.state === 'ready' && text.overWords ? [t('pitch_too_long')] : []),
    ...(pitch.cold ? [t('pitch_cold')] : []),
    ...(pitch.optOut === 'unseen' ? [t('pitch_opt_out_unseen')] : []),
  ];
}

interface TextProps {
  readonly pitch: PitchOffer;
  readonly say: Say;
  readonly onCopy: Copy;
}

function PitchText({ pitch, say, onCopy }: TextProps) {
  const { t } = say;
  const { text } = pitch;
  if (text.state === 'stopped') {
    const why = text.by === 'opt-out' ? t('pitch_opted_out') : t('pitch_missing', say.list(text.missing));
    return <p class="stopped">{why}</p>;
  }
  return (
    <div class="pitch">
      {text.subject !== null && (
        <p class="subject">
          <bdi>{text.subject}</bdi>
        </p>
      )}
      <p class="body" dir="auto">
        {text.body}
      </p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => onCopy(pitch, 'all')}>
          {t('pitch_copy')}
        </button>
        {text.subject !== null && (
          <>
            <button type="button" onClick={() => onCopy(pitch, 'subject')}>
              {t('pitch_copy_subject')}
            </button>
            <button type="button" onClick={() => onCopy(pitch, 'body')}>
              {t('pitch_copy_body')}
            </button>
          </>
        )}
      </div>
      {notes(pitch, say).map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
    </div>
  );
}

/** The messages for this page: all by name, one at a time in full. */
export function PitchSection({
  pitches,
  say,
  onCopy,
}: {
  readonly pitches: readonly PitchOffer[];
  readonly say: Say;
  readonly onCopy: Copy;
}) {
  const [chosen, choose] = useState<string | null>(null);
  const shown = pitches.find(({ pitchId }) => pitchId === chosen) ?? suggestedPitch(pitches);
  const { t } = say;
  return (
    <section>
      <h2>{t('pitch_title')}</h2>
      {pitches.length === 0 && <p class="quiet">{t('pitch_none')}</p>}
      {pitches.length > 0 && (
        <ul class="choice" aria-label={t('pitch_choose')}>
          {pitches.map((pitch) => (
            <li key={pitch.pitchId}>
              <button
                type="button"
                aria-pressed={pitch === shown}
                class={pitch.text.state === 'ready' ? '' : 'off'}
                onClick={() => choose(pitch.pitchId)}
              >
                <bdi>{pitch.label}</bdi>
                <span class="note">{t(keyOf('channel', pitch.channel))}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {shown && <PitchText pitch={shown} say={say} onCopy={onCopy} />}
    </section>
  );
}
