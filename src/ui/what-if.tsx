import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FactName } from '../domain/facts/fact';
import { DISQUALIFIED, type FitResult, NOT_ENOUGH_KNOWN } from '../domain/fit/fit';
import type { Noting } from './note-answer';
import { NoteForm } from './note-form';
import type { Assessed, JudgedAccount } from './overlay-state';
import { factLabel } from './panel-words';
import type { Say } from './say';

/** What is supposed of one fact, as written. */
export interface Supposed {
  readonly fact: FactName;
  readonly text: string;
}

/** Supposing values of facts: nothing of it is kept anywhere. */
export interface WhatIf {
  readonly supposed: readonly Supposed[];
  /** As the page was judged before anything was supposed. */
  readonly before: Assessed;
  readonly suppose: (fact: FactName, text: string) => void;
  readonly stop: () => void;
}

type Bands = Assessed['set']['bands'];

/** "B, 68": the verdict in as few words as it has. */
function short({ verdict, score }: FitResult, bands: Bands, { t }: Say): string {
  if (verdict === DISQUALIFIED) return t('what_if_disqualified');
  if (verdict === NOT_ENOUGH_KNOWN || score === null) return t('badge_not_enough');
  return t('what_if_scored', bands.find(({ id }) => id === verdict)?.label ?? verdict, String(score));
}

interface BarProps {
  readonly assessment: Assessed;
  readonly whatIf: WhatIf;
  readonly say: Say;
}

/** Says, over everything else, that what follows is supposed: of what, and what it changes. */
export function WhatIfBar({ assessment, whatIf, say }: BarProps) {
  const { t, list } = say;
  const { supposed, before, stop } = whatIf;
  if (supposed.length === 0) return null;
  const now = assessment.account.state === 'judged' ? assessment.account.fit : null;
  const was = before.account.state === 'judged' ? before.account.fit : null;
  const values = supposed.map(({ fact, text }) =>
    t('what_if_value', now ? factLabel(fact, now, say) : fact, text.length > 80 ? `${text.slice(0, 79)}…` : text),
  );
  const [first] = assessment.pitches;
  const [firstBefore] = before.pitches;
  return (
    <section class="what-if" aria-label={t('what_if')} role="status">
      <p>
        <b>{t('what_if')}</b> <bdi>{list(values)}</bdi>
      </p>
      {now && was && (
        <p>
          {t('what_if_change', short(was, before.set.bands, say), short(now, assessment.set.bands, say))}
          {first?.pitchId !== firstBefore?.pitchId && ` ${t('what_if_pitch', first?.label ?? t('pitch_none'))}`}
        </p>
      )}
      <button type="button" onClick={stop}>
        {t('what_if_stop')}
      </button>
    </section>
  );
}

interface FormProps {
  readonly account: JudgedAccount;
  readonly whatIf: WhatIf;
  /** Reads a text as the fact, and keeps nothing. */
  readonly read: Noting['note'];
  readonly say: Say;
}

/** Asks of which fact, then what it might be. */
export function WhatIfForm({ account, whatIf, read, say }: FormProps) {
  const { t } = say;
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDivElement>(null);
  // It opens at the panel's end, and its field takes the focus without scrolling.
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), [open]);
  const close = (): void => {
    setOpen(false);
    // The button is back in the panel with the next drawing.
    requestAnimationFrame(() => button.current?.focus());
  };
  const { fit } = account;
  const facts = [...new Set(fit.ledger.map(({ field }) => field))];
  const [fact, choose] = useState<FactName | undefined>(facts[0]);
  if (!open || fact === undefined) {
    return (
      <button ref={button} type="button" class="link what-if-open" onClick={() => setOpen(true)}>
        {t('what_if_open')}
      </button>
    );
  }
  const noting: Noting = { note: (of, text) => read(of, text, true), onNoted: () => undefined };
  return (
    <div ref={form} class="what-if-form">
      <label for={id}>{t('what_if_fact')}</label>
      <select id={id} value={fact} onChange={(event) => choose(event.currentTarget.value as FactName)}>
        {facts.map((each) => (
          <option key={each} value={each}>
            {factLabel(each, fit, say)}
          </option>
        ))}
      </select>
      <NoteForm
        key={fact}
        fact={fact}
        question={t('what_if_question', factLabel(fact, fit, say))}
        noted={whatIf.supposed.find((each) => each.fact === fact)?.text ?? null}
        noting={noting}
        say={say}
        onClose={close}
        onSaved={(text) => whatIf.suppose(fact, text)}
      />
    </div>
  );
}
