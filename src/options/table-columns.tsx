import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { withColumn } from '../domain/table/header';
import type { OpenedTable } from '../jobs/tables-messages';
import { usePageText } from '../ui/page-text';

/** What a column can be chosen to hold, with its name. */
export interface ColumnChoice<Field> {
  readonly field: Field;
  readonly name: string;
}

interface Props<Field> {
  readonly table: OpenedTable;
  readonly choices: readonly ColumnChoice<Field>[];
  readonly columns: readonly (Field | null)[];
  readonly change: (columns: readonly (Field | null)[]) => void;
  /** What is said of a column below its example. */
  readonly more?: (at: number) => ComponentChildren;
}

interface ColumnProps<Field> extends Pick<Props<Field>, 'choices'> {
  readonly heading: string;
  readonly example: string;
  readonly field: Field | null;
  readonly choose: (field: Field | null) => void;
  readonly more: ComponentChildren;
}

function Column<Field extends string>({ heading, example, field, choices, choose, more }: ColumnProps<Field>) {
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
        onChange={({ currentTarget: { value } }) => choose(choices.find((each) => each.field === value)?.field ?? null)}
      >
        <option value="">{t('table_not_read')}</option>
        {choices.map((each) => (
          <option key={each.field} value={each.field}>
            {each.name}
          </option>
        ))}
      </select>
      <span id={`${id}-example`} class="note example">
        <bdi>{example}</bdi>
      </span>
      {more}
    </div>
  );
}

/** What each column holds, as guessed or as remembered of such a table, to be put right. */
export function TableColumns<Field extends string>({ table, choices, columns, change, more }: Props<Field>) {
  const { t, number } = usePageText();
  const { header, examples } = table;
  return (
    <div class="columns">
      {columns.map((field, at) => (
        <Column<Field>
          key={at}
          heading={header[at]?.trim() || t('table_column', number(at + 1))}
          example={examples[at] ?? ''}
          field={field}
          choices={choices}
          choose={(next) => change(withColumn(columns, at, next))}
          more={more?.(at)}
        />
      ))}
    </div>
  );
}
