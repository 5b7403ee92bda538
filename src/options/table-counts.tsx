import { ACCOUNT_SKIPS, type AccountSkip, type ImportedContacts } from '../domain/people/plan-contacts';
import type { ReadTable, RowSkip } from '../domain/table/read-contacts';
import { usePageText } from '../ui/page-text';
import { keyOf } from '../ui/say';

interface Props {
  readonly counts: ImportedContacts;
  /** It was imported; else it would be. */
  readonly done?: boolean;
}

/** How many contacts are new, how many differ, and how many do not. */
export function Counts({ counts: { added, updated, unchanged }, done = false }: Props) {
  const { t, number } = usePageText();
  const [one, two, three] = [number(added), number(updated), number(unchanged)];
  return done ? (
    <p class="done">{t('table_done', one, two, three)}</p>
  ) : (
    <p class="counts">{t('table_counts', one, two, three)}</p>
  );
}

/** The rows that are left out, by reason. */
export type SkippedRows = ReadonlyMap<RowSkip | AccountSkip, number>;

/** The numbers of the first of them. */
export type SkippedRowNumbers = ReadonlyMap<RowSkip | AccountSkip, readonly number[]>;

/** What was left out when the table was read, and when it was planned. */
export function skippedRows({ skipped }: Pick<ReadTable, 'skipped'>, counts: ImportedContacts | null): SkippedRows {
  return new Map([
    ...skipped,
    ...ACCOUNT_SKIPS.map((code): [AccountSkip, number] => [code, counts?.skipped[code] ?? 0]),
  ]);
}

interface LinesProps<Reason> {
  readonly skips: ReadonlyMap<Reason, number>;
  /** The numbers of the first rows of each reason; without an entry where nobody knows them. */
  readonly rows: ReadonlyMap<Reason, readonly number[]>;
  readonly reasonOf: (reason: Reason) => string;
}

/** Which rows are left out, and why. */
export function SkipLines<Reason extends string>({ skips, rows, reasonOf }: LinesProps<Reason>) {
  const { t, number, counted } = usePageText();
  const found = [...skips].filter(([, count]) => count > 0);
  const all = found.reduce((sum, [, count]) => sum + count, 0);
  if (all === 0) return null;
  const rowsOf = (reason: Reason, count: number): string => {
    const named = rows.get(reason) ?? [];
    return named.map(String).join(', ') + (count > named.length ? ' …' : '');
  };
  return (
    <>
      <p>{counted('table_skipped', all)}</p>
      <ul class="skips">
        {found.map(([reason, count]) => (
          <li key={reason}>
            {t('table_skip_line', number(count), reasonOf(reason))}
            {rows.has(reason) && <span class="note">{` ${t('table_skip_rows', rowsOf(reason, count))}`}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Which rows of a table of contacts are left out, and why. */
export function Skips({ skips, rows }: { readonly skips: SkippedRows } & { readonly rows?: SkippedRowNumbers }) {
  const { t } = usePageText();
  return (
    <SkipLines<RowSkip | AccountSkip>
      skips={skips}
      rows={rows ?? new Map()}
      reasonOf={(reason) => t(keyOf('table_skip', reason))}
    />
  );
}
