import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { customKey } from '../domain/taught/custom-key';
import type { Mapping, TaughtCustom, TaughtField } from '../domain/taught/mapping';
import type { OfferedFact, TeachOffer } from '../domain/taught/offer';
import { FactSelect, NewFact } from './fact-choice';
import { keyOf, type Say } from './say';
import { readingWords } from './value-words';

/** A taught fact's name as people say it. */
export function taughtName({ fact, custom }: Pick<Mapping, 'fact' | 'custom'>, { t }: Pick<Say, 't'>): string {
  return custom?.label ?? t(keyOf('fact_name', fact));
}

type Choice = Pick<Mapping, 'fact' | 'custom'>;

interface Props {
  readonly field: TaughtField & { readonly text: string; readonly certain: boolean };
  readonly object: 'account' | 'contact' | 'lead' | 'opportunity';
  readonly offer: TeachOffer;
  readonly say: Say;
  /** False when it could not be kept. */
  readonly save: (choice: Choice) => Promise<boolean>;
  readonly onCancel: () => void;
}

function Pointed({ field, say: { t } }: Pick<Props, 'field' | 'say'>) {
  return (
    <dl class="pointed">
      <dt>{t('teach_label')}</dt>
      <dd>
        <bdi>{field.label}</bdi>
      </dd>
      <dt>{t('teach_value')}</dt>
      <dd>
        <bdi class="fact">{field.text === '' ? t('teach_blank') : field.text}</bdi>
      </dd>
      {field.internal !== '' && (
        <>
          <dt>{t('teach_internal')}</dt>
          <dd>
            <code>{field.internal}</code>
          </dd>
        </>
      )}
    </dl>
  );
}

/** How the value is read as what was chosen, and what choosing it does. */
function Outcome({
  field,
  fact,
  offered,
  reading,
  name,
  say,
}: Pick<Props, 'field' | 'say'> & {
  readonly offered: OfferedFact | undefined;
  readonly fact: Mapping['fact'];
  readonly reading: OfferedFact['reading'] | undefined;
  readonly name: string;
}) {
  const { t } = say;
  const replaces = offered?.taughtFrom ?? null;
  return (
    <div role="status">
      {reading && <p class={`reading ${reading.state}`}>{readingWords(fact, reading, name, say)}</p>}
      {!field.certain && <p class="reading unknown">{t('teach_uncertain')}</p>}
      {replaces !== null && replaces !== field.label && <p class="note">{t('teach_replaces', replaces)}</p>}
    </div>
  );
}

/** Which fact is the field that was pointed at? */
export function TeachForm({ field, object, offer, say, save, onCancel }: Props) {
  const { t } = say;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const [chosen, choose] = useState<string>(
    offer.facts.find(({ taughtFrom }) => taughtFrom === field.label)?.fact ?? '',
  );
  const [custom, setCustom] = useState<TaughtCustom>({ label: field.label, type: 'text' });
  const [failed, setFailed] = useState(false);
  const offered = offer.facts.find(({ fact }) => fact === chosen);
  const newFact = customKey(field, new Set(offer.facts.map(({ fact }) => fact)));
  const choice: Choice | null =
    chosen === 'new' ? { fact: newFact, custom: { ...custom, label: custom.label.trim() } } : (offered ?? null);
  const reading = chosen === 'new' ? offer.types.find(({ type }) => type === custom.type)?.reading : offered?.reading;
  const name = chosen === 'new' ? t(keyOf('teach_type', custom.type)) : choice ? taughtName(choice, say) : '';
  const mayBeSaved = choice !== null && choice.custom?.label !== '' && field.certain;
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (mayBeSaved) setFailed(!(await save({ fact: choice.fact, custom: choice.custom })));
  };
  // Escape leaves the form, not the panel.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <div class="panel teach" role="dialog" aria-labelledby="rf-teach" onKeyDown={onKeyDown}>
      <div class="head">
        <h1 id="rf-teach" ref={heading} tabIndex={-1}>
          {t('teach_title')}
        </h1>
      </div>
      <form class="scroll" onSubmit={(event) => void submit(event)}>
        <Pointed field={field} say={say} />
        <FactSelect facts={offer.facts} chosen={chosen} say={say} onChoose={choose} />
        {chosen === 'new' && <NewFact custom={custom} fact={newFact} say={say} onChange={setCustom} />}
        <Outcome
          field={field}
          fact={choice?.fact ?? newFact}
          offered={offered}
          reading={reading}
          name={name}
          say={say}
        />
        <p class="note">{t(object === 'lead' ? 'teach_scope_lead' : 'teach_scope_account')}</p>
        <div class="actions">
          <button type="submit" class="primary" disabled={!mayBeSaved}>
            {t('teach_save')}
          </button>
          <button type="button" onClick={onCancel}>
            {t('teach_cancel')}
          </button>
          <span role="alert">{failed && t('teach_failed')}</span>
        </div>
      </form>
    </div>
  );
}
