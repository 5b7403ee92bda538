import { useEffect, useRef, useState } from 'preact/hooks';
import type { Say } from './say';

interface Props {
  readonly say: Say;
  /** True where it is not what the panel is about. */
  readonly quiet: boolean;
  /** How the page is built, as text; null where it could not be made. */
  readonly makeReport: () => string | null;
  /** Says a sentence, in sight and aloud. */
  readonly announce: (sentence: string) => void;
}

/** The page report: shown whole before it is copied. */
export function ReportSection({ say, quiet, makeReport, announce }: Props) {
  const { t } = say;
  const [report, setReport] = useState<string | null>(null);
  const preview = useRef<HTMLElement>(null);
  useEffect(() => {
    preview.current?.scrollIntoView({ block: 'nearest' });
    preview.current?.focus({ preventScroll: true });
  }, [report]);
  const show = (): void => {
    const made = report === null ? makeReport() : null;
    if (report === null && made === null) announce(t('report_failed'));
    setReport(made);
  };
  const copy = (): void => {
    if (report === null) return;
    navigator.clipboard.writeText(report).then(
      () => announce(t('report_copied')),
      () => announce(t('report_not_copied')),
    );
  };
  return (
    <section class="report">
      <p class={quiet ? 'note' : 'actions'}>
        {quiet && <span>{t('report_when')} </span>}
        <button type="button" class={quiet ? 'link' : ''} aria-expanded={report !== null} onClick={show}>
          {t('report_open')}
        </button>
      </p>
      {report !== null && (
        <>
          <p class="note">{t('report_what')}</p>
          <p class="note" id="rf-report">
            {t('report_all')}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
          <section ref={preview} class="preview" tabIndex={0} aria-labelledby="rf-report" dir="ltr">
            <pre>{report}</pre>
          </section>
          <div class="actions">
            <button type="button" class="primary" onClick={copy}>
              {t('report_copy')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
