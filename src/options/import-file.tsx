import { useRef, useState } from 'preact/hooks';
import type { ImportOutcome } from '../messaging/protocol';
import { usePageText } from '../ui/page-text';
import { Problems } from './problems';

/** What came of a file: the worker's answer, or why it was never asked. */
export type ImportResult = ImportOutcome | { readonly outcome: 'not-text' | 'too-large' | 'failed' };

interface Props {
  readonly importText: (text: string) => Promise<ImportResult>;
  readonly startFromSample: () => Promise<void>;
  /** What stays in force when a file is refused. */
  readonly staying: { readonly name: string; readonly version: number } | null;
}

/** Larger files are not even read; the worker says the exact bound. */
const MAX_FILE_BYTES = 4 * 256 * 1024;

async function textOf(file: File): Promise<string | 'not-text' | 'too-large'> {
  if (file.size > MAX_FILE_BYTES) return 'too-large';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return 'not-text';
  }
}

/** Choosing or dropping a criteria file, and everything that is to be said of it. */
export function ImportFile({ importText, startFromSample, staying }: Props) {
  const { t } = usePageText();
  const input = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<ImportResult | null>(null);
  const take = async (file: File | undefined | null): Promise<void> => {
    if (!file) return;
    const text = await textOf(file);
    setResult(text === 'not-text' || text === 'too-large' ? { outcome: text } : await importText(text));
    if (input.current) input.current.value = '';
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button beside it is the first
    <div
      class="import"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <p class="line">
        <button type="button" class="button button-main" onClick={() => input.current?.click()}>
          {t('options_choose')}
        </button>
        <span class="note">{t('options_drop')}</span>
        <button type="button" class="button" onClick={() => void startFromSample()}>
          {t('options_sample')}
        </button>
      </p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        class="unseen"
        tabIndex={-1}
        aria-label={t('options_choose')}
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
      <div role="status">{result && <Result result={result} staying={staying} />}</div>
    </div>
  );
}

function Result({ result, staying }: Pick<Props, 'staying'> & { readonly result: ImportResult }) {
  const { t, number } = usePageText();
  const stays = staying ? t('options_stays', staying.name, number(staying.version)) : t('options_stays_none');
  switch (result.outcome) {
    case 'accepted':
      return (
        <>
          <p class="done">{t('options_accepted_set', result.name, number(result.version))}</p>
          {result.warnings.length > 0 && (
            <>
              <p>{t('options_warnings')}</p>
              <Problems problems={result.warnings} />
            </>
          )}
        </>
      );
    case 'refused': {
      const { length } = result.errors;
      return (
        <>
          <p class="error">{length === 1 ? t('options_refused_one') : t('options_refused', number(length))}</p>
          <p>{stays}</p>
          <Problems problems={[...result.errors, ...result.warnings]} />
        </>
      );
    }
    case 'not-text':
      return <p class="error">{`${t('options_not_text')} ${stays}`}</p>;
    case 'too-large':
      return <p class="error">{`${t('options_too_large')} ${stays}`}</p>;
    case 'failed':
      return <p class="error">{t('options_failed')}</p>;
  }
}
