import { MAX_LABEL_TEXT } from '../domain/record/snapshot';
import type { TaughtCustom } from '../domain/taught/mapping';
import type { OfferedFact } from '../domain/taught/offer';
import { keyOf, type Say } from './say';

/** The types of a custom fact, in the order in which they are offered. */
const TYPES: readonly TaughtCustom['type'][] = ['text', 'number', 'money', 'boolean', 'list', 'date'];

interface Props {
  readonly facts: readonly Pick<OfferedFact, 'fact' | 'custom'>[];
  /** A fact, `new`, or empty before anything was chosen. */
  readonly chosen: string;
  readonly say: Pick<Say, 't'>;
  readonly onChoose: (chosen: string) => void;
}

/** Every fact that a field can be taught as. */
export function FactSelect({ facts, chosen, say: { t }, onChoose }: Props) {
  const customs = facts.filter(({ custom }) => custom !== null);
  return (
    <label>
      <span>{t('teach_which')}</span>
      <select required value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{t('teach_choose_fact')}</option>
        <optgroup label={t('teach_group_facts')}>
          {facts
            .filter(({ custom }) => custom === null)
            .map(({ fact }) => (
              <option key={fact} value={fact}>
                {t(keyOf('fact_name', fact))}
              </option>
            ))}
        </optgroup>
        {customs.length > 0 && (
          <optgroup label={t('teach_group_custom')}>
            {customs.map(({ fact, custom }) => (
              <option key={fact} value={fact}>
                {custom?.label}
              </option>
            ))}
          </optgroup>
        )}
        <option value="new">{t('teach_new')}</option>
      </select>
    </label>
  );
}

interface NewProps {
  readonly custom: TaughtCustom;
  readonly fact: string;
  readonly say: Pick<Say, 't'>;
  readonly onChange: (custom: TaughtCustom) => void;
}

/** What a custom fact is that the criteria do not declare. */
export function NewFact({ custom, fact, say: { t }, onChange }: NewProps) {
  return (
    <>
      <label>
        <span>{t('teach_new_label')}</span>
        <input
          type="text"
          dir="auto"
          required
          maxLength={MAX_LABEL_TEXT}
          value={custom.label}
          onInput={(event) => onChange({ ...custom, label: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{t('teach_new_type')}</span>
        <select
          value={custom.type}
          onChange={(event) => onChange({ ...custom, type: event.currentTarget.value as TaughtCustom['type'] })}
        >
          {TYPES.map((type) => (
            <option key={type} value={type}>
              {t(keyOf('teach_type', type))}
            </option>
          ))}
        </select>
      </label>
      <p class="note">{t('teach_new_key', fact)}</p>
    </>
  );
}
