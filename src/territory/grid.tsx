import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SortColumn, TerritoryQuery } from '../domain/territory/query';
import { keyOf, type Say } from '../ui/say';
import { movedTo } from './grid-keys';
import { GridLine } from './grid-line';
import { GRID_COLUMNS, LINE_PX } from './grid-shape';
import type { JobClient } from './job-client';

/** Lines above and below those in view: a turn of the wheel finds them there. */
const BEYOND = 8;

interface Props {
  readonly client: JobClient;
  readonly query: TerritoryQuery;
  readonly sortBy: (column: SortColumn) => void;
  readonly say: Say;
}

function Head({ query, sortBy, say }: Omit<Props, 'client'>) {
  const { t } = say;
  return (
    <thead>
      <tr aria-rowindex={1} class="grid-head">
        {GRID_COLUMNS.map((column) => {
          const isSorted = query.sort === column;
          return (
            <th
              key={column}
              scope="col"
              class={`cell cell-${column}`}
              aria-sort={isSorted ? (query.reversed ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" onClick={() => sortBy(column)}>
                {t(keyOf('territory_col', column))}
                <span aria-hidden="true">{isSorted ? (query.reversed ? ' ↑' : ' ↓') : ''}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** The lines in view: which, by where the table is scrolled to and how high it is. */
function useView(box: { readonly current: HTMLTableElement | null }) {
  const [view, setView] = useState({ top: 0, height: 600 });
  const look = (): void => {
    if (box.current) setView({ top: box.current.scrollTop, height: box.current.clientHeight });
  };
  useEffect(() => {
    const watch = new ResizeObserver(look);
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return { ...view, look };
}

/** How many lines beyond those in view: none in the first frame, which is to come soon. */
function useBeyond(): number {
  const [beyond, setBeyond] = useState(0);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setBeyond(BEYOND));
    return () => cancelAnimationFrame(frame);
  }, []);
  return beyond;
}

/** The ranking as a table of any length: the lines in view are in the page, and no others. */
export function Grid({ client, query, sortBy, say }: Props) {
  const { length, overview, judging } = client.ranking;
  const box = useRef<HTMLTableElement>(null);
  const { top, height, look } = useView(box);
  const [active, setActive] = useState(0);
  const isNew = useRef(true);
  useLayoutEffect(() => {
    // A new table is at its start; asking it to go there would lay out the page twice.
    if (isNew.current) isNew.current = false;
    else if (box.current) box.current.scrollTop = 0;
    setActive(0);
  }, [query]);
  const at = Math.min(active, Math.max(0, length - 1));
  const inView = Math.max(1, Math.floor(height / LINE_PX) - 1);
  const beyond = useBeyond();
  const from = Math.max(0, Math.floor(top / LINE_PX) - beyond);
  const to = Math.min(length, Math.ceil((top + height) / LINE_PX) + beyond);
  // Elements are used again for other lines: making new ones while the table is scrolled costs frames.
  const slots = Math.ceil(height / LINE_PX) + 2 * BEYOND + 2;
  useEffect(() => client.want(from, to));

  const move = (line: number): void => {
    const scroller = box.current;
    setActive(line);
    if (!scroller) return;
    const start = line * LINE_PX;
    if (start < scroller.scrollTop) scroller.scrollTop = start;
    else if (start > scroller.scrollTop + (inView - 1) * LINE_PX) scroller.scrollTop = start - (inView - 1) * LINE_PX;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== box.current || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') box.current?.querySelector<HTMLAnchorElement>('.line-active a')?.click();
    const line = movedTo(event.key, at, length, inView);
    if (line === undefined) return;
    event.preventDefault();
    move(line);
  };
  return (
    <table
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it has one active line, moved by keys
      role="grid"
      class="grid"
      tabIndex={0}
      aria-label={say.t('territory_table')}
      aria-rowcount={length + 1}
      aria-colcount={GRID_COLUMNS.length}
      aria-busy={!overview?.done || judging !== null}
      aria-activedescendant={length > 0 ? `line-${at}` : undefined}
      onScroll={look}
      onKeyDown={onKeyDown}
      onClick={({ target }) => setActive(lineOf(target) ?? at)}
    >
      <Head query={query} sortBy={sortBy} say={say} />
      <tbody class="grid-body" style={{ height: `${length * LINE_PX}px` }}>
        {linesBetween(from, to, at).map((line) => (
          <GridLine
            key={line >= from && line < to ? line % slots : 'active'}
            at={line}
            line={client.line(line)}
            isActive={line === at}
            say={say}
          />
        ))}
      </tbody>
    </table>
  );
}

/** The number of the line that something in it was pressed of. */
function lineOf(target: EventTarget | null): number | undefined {
  const index = target instanceof Element ? target.closest('tbody tr')?.getAttribute('aria-rowindex') : null;
  return index ? Number(index) - 2 : undefined;
}

/** The active line is always in the page, so that what speaks of it finds it. */
function linesBetween(from: number, to: number, active: number): number[] {
  const lines = Array.from({ length: Math.max(0, to - from) }, (_each, index) => from + index);
  if (to > from && (active < from || active >= to)) lines.push(active);
  return lines;
}
