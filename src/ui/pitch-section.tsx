import { useId, useRef, useState } from 'preact/hooks';
import type { Addressee } from '../domain/pitch/addressee';
import type { PitchOffer } from '../domain/pitch/pitch';
import { isolated } from './isolated';
import { PitchCard, type PitchCardProps } from './pitch-card';
import { pitchText, suggestedPitch } from './pitch-text';
import { keyOf, type Say } from './say';

interface Props extends Omit<PitchCardProps, 'pitch'> {
  readonly pitches: readonly PitchOffer[];
  /** Whose deal holds the messages back, while the rep has not said who they are: it may be their own. */
  readonly mayBeYou: string | null;
  readonly onOptions: () => void;
}

/** From when what is said of whom the messages are for is, unless it is of now. */
function knownFrom({ from, by, seenDay }: Addressee, { t, day }: Say): string | null {
  const on = seenDay === null ? '' : day(seenDay);
  switch (from) {
    case 'page':
      return null;
    case 'record':
      return by === 'page' ? null : t('pitch_to_seen', on);
    case 'table':
      return t('pitch_to_table', on);
    case 'list':
      return t('pitch_to_not_read');
  }
}

/** Whom the messages are for, and from when what is said of them is. */
function To({ addressee, say }: { readonly addressee: Addressee; readonly say: Say }) {
  const { t } = say;
  const { name, title, persona } = addressee;
  const who = title === null ? isolated(name) : t('step_who', isolated(name), isolated(title));
  const known = knownFrom(addressee, say);
  return (
    <p class="to">
      {t('pitch_to', who)}
      {persona.state === 'persona' && (
        <>
          {' · '}
          <bdi>{persona.label}</bdi>
        </>
      )}
      {known !== null && <span class="note">{known}</span>}
    </p>
  );
}

/** Which key goes how far along the list. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The messages for this page: all by name, one at a time in full; the arrow keys go from one to the next. */
export function PitchSection({ pitches, mayBeYou, onOptions, ...card }: Props) {
  const { addressee, say } = card;
  const [chosen, choose] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const shown = pitches.find(({ pitchId }) => pitchId === chosen) ?? suggestedPitch(pitches);
  const { t } = say;
  const onKey = (event: KeyboardEvent): void => {
    const rtl = list.current?.closest('[dir]')?.getAttribute('dir') === 'rtl';
    const step = (STEPS[event.key] ?? 0) * (rtl && /Left|Right/.test(event.key) ? -1 : 1);
    if (step === 0) return;
    event.preventDefault();
    const at = shown ? pitches.indexOf(shown) : -1;
    const next = (at + step + pitches.length) % pitches.length;
    choose(pitches[next]?.pitchId ?? null);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('pitch_title')}</h2>
      {addressee && pitches.length > 0 && <To addressee={addressee} say={say} />}
      {pitches.length === 0 && <p class="quiet">{t('pitch_none')}</p>}
      {pitches.length > 0 && (
        <div ref={list} class="choice" role="tablist" aria-label={t('pitch_choose')} onKeyDown={onKey}>
          {pitches.map((pitch, at) => (
            <button
              key={pitch.pitchId}
              id={`${id}-tab-${at}`}
              type="button"
              role="tab"
              aria-selected={pitch === shown}
              aria-controls={pitch === shown ? `${id}-panel` : undefined}
              tabIndex={pitch === shown || (!shown && at === 0) ? 0 : -1}
              class={pitchText(pitch) === null || pitch.cold !== null ? 'off' : ''}
              onClick={() => choose(pitch.pitchId)}
            >
              <bdi>{pitch.label}</bdi>
              <span class="note">{t(keyOf('channel', pitch.channel))}</span>
            </button>
          ))}
        </div>
      )}
      {shown ? (
        <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-tab-${pitches.indexOf(shown)}`}>
          <PitchCard key={`${addressee?.record.id} ${shown.pitchId}`} pitch={shown} {...card} />
        </div>
      ) : (
        pitches.length > 0 && (
          <p class="quiet">{t(pitches.some(({ cold }) => cold !== null) ? 'pitch_only_cold' : 'pitch_only_stopped')}</p>
        )
      )}
      {!shown && mayBeYou !== null && (
        <p class="quiet line">
          <span>{t('pitch_who_are_you', isolated(mayBeYou))}</span>
          <button type="button" class="link" onClick={onOptions}>
            {t('panel_options')}
          </button>
        </p>
      )}
    </section>
  );
}
