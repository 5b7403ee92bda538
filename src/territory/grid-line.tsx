import { Component } from 'preact';
import { isHead } from '../domain/territory/arrange';
import type { TerritoryRow } from '../domain/territory/row';
import type { Line } from '../jobs/territory-messages';
import type { Say } from '../ui/say';
import { GRID_COLUMNS, LINE_PX } from './grid-shape';
import { RowLink } from './row-link';
import { groupName, rowName, rowWords, toneOf, verdictName } from './row-words';

interface Props {
  readonly at: number;
  readonly line: Line | undefined;
  readonly isActive: boolean;
  readonly say: Say;
}

/** Not known: a dash to see, the words to hear. */
function Unknown({ say }: { readonly say: Say }) {
  return (
    <>
      <span aria-hidden="true" class="muted">
        –
      </span>
      <span class="unseen">{say.t('territory_unknown')}</span>
    </>
  );
}

function Cell({ column, words, say }: { readonly column: string; readonly words: string | null; readonly say: Say }) {
  return (
    <td class={`cell cell-${column}`} title={words ?? undefined}>
      {words === null ? <Unknown say={say} /> : <bdi>{words}</bdi>}
    </td>
  );
}

/** The verdict as a coloured box, with the score beside it where there is one. */
export function Fit({ row, say }: { readonly row: TerritoryRow; readonly say: Say }) {
  const name = verdictName(row.verdict, row.band?.label ?? null, say);
  return (
    <>
      <bdi class={`band-letter tone-${toneOf(row)}`}>{name}</bdi>
      {row.score !== null && <span class="score">{row.score}</span>}
    </>
  );
}

/** One line of the table: a row, the head of a group, or the place of a row that is on its way. Drawn again only where it changed. */
export class GridLine extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { at, line, isActive, say } = this.props;
    return next.at !== at || next.line !== line || next.isActive !== isActive || next.say !== say;
  }

  render({ at, line, isActive, say }: Props) {
    const head = line !== undefined && isHead(line);
    return (
      <tr
        id={`line-${at}`}
        aria-rowindex={at + 2}
        aria-selected={isActive}
        class={`line${isActive ? ' line-active' : ''}${head ? ' line-group' : ''}`}
        style={{ transform: `translateY(${at * LINE_PX}px)` }}
      >
        <Content line={line} say={say} />
      </tr>
    );
  }
}

function Content({ line, say }: Pick<Props, 'line' | 'say'>) {
  if (!line) return <td class="cell cell-name" />;
  if (!isHead(line)) return <Cells row={line} say={say} />;
  return (
    <td class="cell" colSpan={GRID_COLUMNS.length}>
      {say.t('territory_group_head', groupName(line, say), String(line.count))}
    </td>
  );
}

function Cells({ row, say }: { readonly row: TerritoryRow; readonly say: Say }) {
  const words = rowWords(row, say);
  return (
    <>
      <td class="cell cell-name" title={rowName(row)}>
        <RowLink row={row} say={say} inGrid />
      </td>
      <td class="cell cell-fit">
        <Fit row={row} say={say} />
      </td>
      <Cell column="known" words={words.known} say={say} />
      <Cell column="value" words={words.value} say={say} />
      <Cell column="standing" words={words.standing} say={say} />
      <Cell column="owner" words={words.owner} say={say} />
      <Cell column="deal" words={words.deal} say={say} />
      <td class="cell cell-touch" title={words.touch}>
        <bdi>{words.touch}</bdi>
        {row.neglected && <span class="chip chip-open">{say.t('territory_is_neglected')}</span>}
      </td>
      <Cell column="coverage" words={words.coverage} say={say} />
      <Cell column="next" words={words.next} say={say} />
      <Cell column="facts" words={words.facts} say={say} />
    </>
  );
}
