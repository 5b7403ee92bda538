import type { TerritoryRow } from '../domain/territory/row';
import type { Overview } from '../jobs/territory-messages';
import { usePageText } from '../ui/page-text';
import type { Say } from '../ui/say';
import { stepWords } from '../ui/step-words';
import { Fit } from './grid-line';
import { RowLink } from './row-link';

function Work({ row, say }: { readonly row: TerritoryRow; readonly say: Say }) {
  return (
    <li>
      <span class="work-fit">
        <Fit row={row} say={say} />
      </span>
      <span class="work-what">
        <RowLink row={row} say={say} />
        <span>{stepWords(row.step, say).sentence}</span>
      </span>
    </li>
  );
}

/** What to work through today, each account with its next step. */
export function Today({ overview, say }: { readonly overview: Overview; readonly say: Say }) {
  const { t, counted, number } = usePageText();
  const { today, todayOf } = overview;
  return (
    <section class="today">
      <h2>{t('territory_today')}</h2>
      {today.length === 0 ? (
        <p class="muted">{t('territory_today_none')}</p>
      ) : (
        <>
          <p class="note">{counted('territory_today_why', todayOf, number(today.length))}</p>
          <ol>
            {today.map((row) => (
              <Work key={row.key} row={row} say={say} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
