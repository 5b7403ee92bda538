import { useState } from 'preact/hooks';
import type { Correction } from '../messaging/protocol';
import { type PageText, usePageText } from '../ui/page-text';
import { keyOf } from '../ui/say';
import { correctionsCsv } from './corrections-text';

interface Props {
  readonly corrections: readonly Correction[];
  readonly remove: (correction: Correction) => Promise<void>;
  readonly copy: (text: string) => Promise<boolean>;
}

function factName({ fact, label }: Correction, { t }: PageText): string {
  return fact.startsWith('custom:') ? (label ?? fact.slice('custom:'.length)) : t(keyOf('fact_name', fact));
}

function csvOf(corrections: readonly Correction[], text: PageText): string {
  const { t } = text;
  const header = [
    t('options_corrections_account'),
    t('options_corrections_field'),
    t('options_corrections_shown'),
    t('options_corrections_noted'),
    t('options_corrections_day'),
    t('options_corrections_link'),
  ];
  return correctionsCsv(corrections, header, (each) => factName(each, text));
}

function linesOf(corrections: readonly Correction[], text: PageText): string {
  const { t, day } = text;
  const line = (each: Correction): string => {
    const shown = each.shown?.text.replaceAll('\n', ', ') ?? t('options_corrections_nothing');
    return t(
      'options_corrections_line',
      each.account,
      factName(each, text),
      shown,
      each.noted,
      day(each.day),
      each.url,
    );
  };
  return corrections.map((each) => `${line(each)}\n`).join('');
}

function Row({ correction, remove }: { readonly correction: Correction; readonly remove: () => void }) {
  const text = usePageText();
  const { t, day } = text;
  const { account, url, shown, noted } = correction;
  const name = factName(correction, text);
  return (
    <tr>
      <th scope="row">
        <a href={url} target="_blank" rel="noreferrer">
          <bdi>{account}</bdi>
        </a>
      </th>
      <td>
        <bdi>{name}</bdi>
      </td>
      <td>
        {shown ? (
          <>
            <bdi>{shown.text}</bdi>
            {shown.day !== null && <span class="note"> {day(shown.day)}</span>}
          </>
        ) : (
          <span class="muted">{t('options_corrections_nothing')}</span>
        )}
      </td>
      <td>
        <bdi>{noted}</bdi>
      </td>
      <td>{day(correction.day)}</td>
      <td>
        <button
          type="button"
          class="button"
          aria-label={t('options_corrections_remove_of', name, account)}
          onClick={remove}
        >
          {t('options_corrections_remove')}
        </button>
      </td>
    </tr>
  );
}

/** What was noted and the CRM does not show, for who corrects it there. */
export function Corrections({ corrections, remove, copy }: Props) {
  const text = usePageText();
  const { t } = text;
  const [said, say] = useState<'copied' | 'not-copied' | null>(null);
  if (corrections.length === 0) return <p class="muted">{t('options_corrections_none')}</p>;
  const columns = ['account', 'field', 'shown', 'noted', 'day', 'remove'] as const;
  const take = (content: string): void => void copy(content).then((done) => say(done ? 'copied' : 'not-copied'));
  return (
    <>
      <p class="note">{t('options_corrections_why')}</p>
      <table class="problems corrections">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                <span class={column === 'remove' ? 'unseen' : undefined}>{t(`options_corrections_${column}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {corrections.map((each) => (
            <Row key={`${each.url} ${each.fact}`} correction={each} remove={() => void remove(each)} />
          ))}
        </tbody>
      </table>
      <p class="line">
        <button type="button" class="button" onClick={() => take(csvOf(corrections, text))}>
          {t('options_corrections_csv')}
        </button>
        <button type="button" class="button" onClick={() => take(linesOf(corrections, text))}>
          {t('options_corrections_text')}
        </button>
        <span role="status" class={said === 'not-copied' ? 'error' : 'done'}>
          {said === 'copied' && t('options_corrections_copied')}
          {said === 'not-copied' && t('options_corrections_not_copied')}
        </span>
      </p>
    </>
  );
}
