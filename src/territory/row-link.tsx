import type { TerritoryRow } from '../domain/territory/row';
import { isolated } from '../ui/isolated';
import type { Say } from '../ui/say';
import { rowName, rowUrl } from './row-words';

interface Props {
  readonly row: TerritoryRow;
  readonly say: Say;
  /** In the table the line is what the keyboard moves through, not its link. */
  readonly inGrid?: boolean;
}

/** The account's name, which leads to its record; where there is none to lead to, it says so. */
export function RowLink({ row, say, inGrid = false }: Props) {
  const name = <bdi>{isolated(rowName(row))}</bdi>;
  const url = rowUrl(row);
  if (url === null) {
    return (
      <span>
        {name} <span class="muted row-local">{say.t('territory_local')}</span>
      </span>
    );
  }
  return (
    <a href={url} target="_blank" rel="noreferrer" tabIndex={inGrid ? -1 : undefined}>
      {name}
    </a>
  );
}
