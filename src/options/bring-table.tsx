import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { MAX_TABLE } from '../domain/table/table';
import { localDay } from '../domain/time/local-day';
import type { TableSource } from '../jobs/tables-messages';
import { usePageText } from '../ui/page-text';
import { type PagePace, rowsOfHtml } from './html-rows';

/** Something to open, of what day it is, and the name of its file; null for what was pasted. */
export interface Brought {
  readonly source: TableSource;
  readonly day: string;
  readonly file: string | null;
}

/** A file is as of the day on which it was written. */
async function broughtIn(file: File, today: string): Promise<Brought | 'too-large'> {
  if (file.size > MAX_TABLE.bytes) return 'too-large';
  const bytes = await file.arrayBuffer();
  const written = localDay(new Date(file.lastModified));
  return { source: { from: 'file', bytes }, day: written > today ? today : written, file: file.name };
}

const PACE: PagePace = {
  now: () => performance.now(),
  pause: () => new Promise((resume) => setTimeout(resume)),
};

/** What was pasted: rows with their links where it has any, else its text. */
async function pastedSource(text: string, html: string): Promise<TableSource> {
  const rows = html === '' ? null : await rowsOfHtml(html, PACE);
  return rows ? { from: 'list', rows } : { from: 'text', text };
}

interface Props {
  /** Where a table is chosen. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly today: string;
  readonly take: (brought: Brought | 'too-large' | null) => void;
}

/** Choosing, dropping or pasting a table. */
export function BringTable({ button, today, take }: Props) {
  const { t } = usePageText();
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  // What the clipboard has beside the text that is about to be put in; a later paste overtakes an earlier one.
  const html = useRef('');
  const latest = useRef(0);
  const takeFile = async (file: File | undefined | null): Promise<void> => {
    if (!file) return;
    const own = ++latest.current;
    const brought = await broughtIn(file, today);
    if (own !== latest.current) return;
    setPasted('');
    take(brought);
    if (input.current) input.current.value = '';
  };
  const takeText = async (text: string): Promise<void> => {
    const own = ++latest.current;
    setPasted(text);
    const copied = html.current;
    html.current = '';
    if (text.trim() === '') return take(null);
    const source = await pastedSource(text, copied);
    if (own === latest.current) take({ source, day: today, file: null });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button beside it is the first
    <div
      class="import"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void takeFile(event.dataTransfer?.files[0]);
      }}
    >
      <p class="line">
        <button ref={button} type="button" class="button" onClick={() => input.current?.click()}>
          {t('table_choose')}
        </button>
        <span class="note">{t('table_drop')}</span>
      </p>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        class="unseen"
        tabIndex={-1}
        aria-label={t('table_choose')}
        onChange={(event) => void takeFile(event.currentTarget.files?.[0])}
      />
      <label class="paste">
        <span>{t('table_paste')}</span>
        <textarea
          rows={3}
          dir="auto"
          wrap="off"
          spellcheck={false}
          value={pasted}
          onPaste={({ clipboardData, currentTarget: { value, selectionStart, selectionEnd } }) => {
            // Rows that are added to others are a text like them.
            const isAlone = value.slice(0, selectionStart).trim() + value.slice(selectionEnd).trim() === '';
            html.current = isAlone ? (clipboardData?.getData('text/html') ?? '') : '';
          }}
          onInput={({ currentTarget: { value } }) => void takeText(value)}
        />
      </label>
    </div>
  );
}
