import { useId } from 'preact/hooks';
import { withColumn } from '../domain/table/header';
import { type Columns, TABLE_FIELDS, type TableField } from '../domain/table/table';
import type { OpenedTable } from '../jobs/tables-messages';
import { usePageText } from '../ui/page-text';
import { keyOf } from '../ui/say';

interface Props {
  readonly table: OpenedTable;
  readonly columns: Columns;
  readonly change: (columns: Columns) => void;
}

interface ColumnProps {
  readonly heading: string;
  readonly example: string;
  readonly field: TableField | null;
  readonly choose: (field: TableField | null) => void;
}

function Column({ heading, example, field, choose }: ColumnProps) {
  const { t } = usePageText();
  const id = useId();
  return (
    <div>
      <label for={id} class="heading">
        <bdi>{heading}</bdi>
      </label>
      <select
        id={id}
        aria-describedby={`${id}-example`}
        value={field ?? ''}
        onChange={({ currentTarget: { value } }) => choose(TABLE_FIELDS.find((each) => each === value) ?? null)}
      >
        <option value="">{t('table_not_read')}</option>
        {TABLE_FIELDS.map((each) => (
          <option key={each} value={each}>
            {t(keyOf('table_field', each))}
          </option>
        ))}
      </select>
      <span id={`${id}-example`} class="note example">
        <bdi>{example}</bdi>
      </span>
    </div>
  );
}

/** What each column holds, as guessed or as remembered of such a table, to be put right. */
export function TableColumns({ table: { header, examples }, columns, change }: Props) {
  const { t, number } = usePageText();
  return (
    <div class="columns">
      {columns.map((field, at) => (
        <Column
          key={at}
          heading={header[at]?.trim() || t('table_column', number(at + 1))}
          example={examples[at] ?? ''}
          field={field}
          choose={(next) => change(withColumn(columns, at, next))}
        />
      ))}
    </div>
  );
}
