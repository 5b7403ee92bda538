import { useState } from 'preact/hooks';
import type { FactNote } from '../domain/facts/fact';
import { DISQUALIFIED, type FitResult, type LedgerRow } from '../domain/fit/fit';
import { Evidence, shownText } from './evidence';
import { otherWords, sourceWords } from './evidence-words';
import type { Noting } from './note-answer';
import { keyOf, type Say } from './say';

interface LedgerProps {
  readonly fit: FitResult;
  readonly say: Say;
  readonly noting: Noting;
}

type RowProps = Omit<LedgerProps, 'fit'> & { readonly row: LedgerRow };

/** How a fact was read is said at once where it is less certain for it; the rest stands in its evidence. */
const SAID: ReadonlySet<FactNote> = new Set<FactNote>([
  'country-from-phone',
  'country-from-domain',
  'zero-suspicious',
  'approximate',
  'dated',
]);

/** The fact that a row rests on, as the page showed it, and what there is to say of it: a way in to its evidence. */
function Fact({ row, say, open, onToggle }: RowProps & { readonly open: boolean; readonly onToggle: () => void }) {
  const { fact } = row;
  if (!fact) return <span class="quiet">{say.t('fact_not_stated')}</span>;
  const notes = [
    fact.note !== undefined && SAID.has(fact.note) ? say.t(keyOf('evidence', fact.note)) : null,
    sourceWords(fact, say),
    fact.unread === undefined ? null : say.t(keyOf('unread', fact.unread)),
    otherWords(fact.other, say),
  ].filter((note) => note !== null);
  return (
    <>
      <button
        type="button"
        class="fact-open"
        title={say.t('evidence_open')}
        aria-expanded={open}
        data-fact={row.field}
        onClick={onToggle}
      >
        <bdi class="fact">{shownText(fact.text)}</bdi>
      </button>
      {notes.map((note) => (
        <span key={note} class="note">
          {note}
        </span>
      ))}
    </>
  );
}

/** Of a penalty, a miss is good news. */
function toneOf({ outcome, weight }: LedgerRow): string {
  if (weight > 0 || outcome === 'unknown' || outcome === 'partial') return outcome;
  return outcome === 'match' ? 'miss' : 'match';
}

function Row({ row, say, noting }: RowProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr class={`row-${row.outcome}`}>
        <th scope="row" title={row.why ?? undefined}>
          <bdi>{row.label}</bdi>
        </th>
        <td>
          <Fact row={row} say={say} noting={noting} open={open} onToggle={() => setOpen(!open)} />
        </td>
        <td class={`outcome outcome-${toneOf(row)}`}>
          {say.t(keyOf('outcome', row.outcome))}
          {row.ranged && <span class="note">{say.t('outcome_ranged')}</span>}
        </td>
        <td class="points">{row.points ?? '–'}</td>
      </tr>
      {open && row.fact && (
        <tr class="evidence">
          <td colSpan={4}>
            <Evidence field={row.field} question={row.ask ?? row.label} fact={row.fact} say={say} noting={noting} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Every criterion with its fact, outcome and points; the points sum to the score. */
export function Ledger({ fit, say, noting }: LedgerProps) {
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
          <Row key={row.id} row={row} say={say} noting={noting} />
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
