import { DISQUALIFIED, type FitResult, type LedgerRow } from '../domain/fit/fit';
import { sourceWords } from './panel-words';
import { keyOf, type Say } from './say';

/** The fact that a row rests on, as the page showed it, and what there is to say of it. */
function Fact({ row, say }: { readonly row: LedgerRow; readonly say: Say }) {
  const { fact } = row;
  if (!fact) return <span class="quiet">{say.t('fact_not_stated')}</span>;
  const source = sourceWords(fact, say);
  return (
    <>
      <bdi class="fact" title={fact.text}>
        {fact.text}
      </bdi>
      {fact.note !== undefined && <span class="note">{say.t(keyOf('fact_note', fact.note))}</span>}
      {source !== null && <span class="note">{source}</span>}
      {fact.unread !== undefined && <span class="note">{say.t(keyOf('unread', fact.unread))}</span>}
    </>
  );
}

/** Of a penalty, a miss is good news. */
function toneOf({ outcome, weight }: LedgerRow): string {
  if (weight > 0 || outcome === 'unknown' || outcome === 'partial') return outcome;
  return outcome === 'match' ? 'miss' : 'match';
}

function Row({ row, say }: { readonly row: LedgerRow; readonly say: Say }) {
  return (
    <tr class={`row-${row.outcome}`}>
      <th scope="row" title={row.why ?? undefined}>
        <bdi>{row.label}</bdi>
      </th>
      <td>
        <Fact row={row} say={say} />
      </td>
      <td class={`outcome outcome-${toneOf(row)}`}>
        {say.t(keyOf('outcome', row.outcome))}
        {row.ranged && <span class="note">{say.t('outcome_ranged')}</span>}
      </td>
      <td class="points">{row.points ?? '–'}</td>
    </tr>
  );
}

/** Every criterion with its fact, outcome and points; the points sum to the score. */
export function Ledger({ fit, say }: { readonly fit: FitResult; readonly say: Say }) {
  const { t } = say;
  const struck = fit.verdict === DISQUALIFIED;
  return (
    <table class="ledger">
      <thead>
        <tr>
          <th scope="col">{t('panel_criterion')}</th>
          <th scope="col">{t('panel_fact')}</th>
          <th scope="col">{t('panel_outcome')}</th>
          <th scope="col" class="points">
            {t('panel_points')}
          </th>
        </tr>
      </thead>
      <tbody>
        {fit.ledger.map((row) => (
          <Row key={row.id} row={row} say={say} />
        ))}
        {fit.limit && (
          <tr>
            <th scope="row" colSpan={3}>
              {t('panel_limit')}
            </th>
            <td class="points">{fit.limit.points}</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {t('panel_sum')}
          </th>
          <td class="points">{struck ? <s>{fit.score ?? '–'}</s> : (fit.score ?? '–')}</td>
        </tr>
      </tfoot>
    </table>
  );
}
