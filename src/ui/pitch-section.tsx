import { useState } from 'preact/hooks';
import type { PitchOffer, PitchSource } from '../domain/pitch/pitch';
import { type Copy, suggestedPitch } from './pitch-text';
import { keyOf, type Say } from './say';

function because({ why }: PitchOffer, { t, list }: Say): string {
  const reasons = [why.personaLabel, why.propositionClaim, ...why.criteria].filter((each) => each !== null);
  return reasons.length > 0 ? t('pitch_because', list(reasons)) : t('pitch_for_all');
}

function sourceText({ name, text, fallback }: PitchSource, { t }: Say): string {
  return t('pitch_source', name, fallback ? t('pitch_fallback', text) : text);
}

/** What has to be known before it is sent. */
function notes(pitch: PitchOffer, { t }: Say): string[] {
  return [
    ...(pitch.text.state === 'ready' && pitch.text.overWords ? [t('pitch_too_long')] : []),
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
      <details class="note">
        <summary>{t('pitch_rests')}</summary>
        <ul>
          {[because(pitch, say), ...text.sources.map((each) => sourceText(each, say))].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
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
