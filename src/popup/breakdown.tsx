import { BandLetter } from '../ui/page-band-letter';
import { usePageText } from '../ui/page-text';
import type { MessageKey } from '../ui/text';
import type { BarRow } from './mix-view';

function RowLabel({ row }: { readonly row: BarRow }) {
  const { t } = usePageText();
  const text = 'text' in row.label ? row.label.text : t(row.label.key);
  const said = row.letter !== null && text !== row.letter;
  return (
    <span class="row-label" title={text}>
      {row.letter !== null && <BandLetter id={row.letter} tone={row.tone} />}
      {(said || row.letter === null || [...row.letter].length > 2) && <bdi>{text}</bdi>}
    </span>
  );
}

interface Props {
  readonly title: MessageKey;
  readonly rows: readonly BarRow[];
}

/** One breakdown as bars: every row has its words and numbers; the bar repeats them for the eye. */
export function Bars({ title, rows }: Props) {
  const { t, number, percent } = usePageText();
  return (
    <section class="bars">
      <h2>{t(title)}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.key}>
            <RowLabel row={row} />
            <svg class={`bar bar-${row.tone}`} aria-hidden="true" width="100%" height="10">
              <rect class="bar-track" width="100%" height="10" rx="2" />
              {row.touches > 0 && <rect class="bar-fill" width={`${row.share * 100}%`} height="10" rx="2" />}
            </svg>
            <span class="row-count">{number(row.touches)}</span>
            <span class="row-share">{percent(row.share)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same breakdown as a table. */
export function BreakdownTable({ title, rows }: Props) {
  const { t, number, percent } = usePageText();
  return (
    <table class="mix-table">
      <thead>
        <tr>
          <th scope="col">{t(title)}</th>
          <th scope="col">{t('mix_col_touches')}</th>
          <th scope="col">{t('mix_col_share')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <RowLabel row={row} />
            </th>
            <td>{number(row.touches)}</td>
            <td>{percent(row.share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
