import type { FactName } from '../domain/facts/fact';
import type { FitResult, LedgerRow } from '../domain/fit/fit';
import { unknownFacts } from '../domain/fit/unknown-facts';
import { noteOn } from './evidence';
import { NoteAnswer, type Noting } from './note-answer';
import { factLabel } from './panel-words';
import type { Say } from './say';

interface Props {
  readonly fit: FitResult;
  readonly say: Say;
  readonly noting: Noting;
}

function couldWords(could: NonNullable<LedgerRow['could']>, { t }: Say): string {
  const { worst, best } = could;
  return worst === best ? t('panel_could_one', String(best)) : t('panel_could', String(worst), String(best));
}

/** What is not known, what it could change, the question that would tell, and the place for the answer. */
export function UnknownFacts({ fit, say, noting }: Props) {
  const unknown = unknownFacts(fit);
  if (unknown.length === 0) return null;
  // Two criteria on one fact have one answer.
  const asked = new Set<FactName>();
  return (
    <>
      <h3>{say.t('panel_unknown')}</h3>
      <ul class="unknown">
        {unknown.map(({ field, row }) => {
          const label = row?.label ?? factLabel(field, fit, say);
          const isFirst = !asked.has(field);
          asked.add(field);
          return (
            <li key={row?.id ?? `fact:${field}`}>
              <bdi>{label}</bdi>
              {row?.could && <span class="note">{couldWords(row.could, say)}</span>}
              {!isFirst && row?.ask && <q>{row.ask}</q>}
              {isFirst && (
                <NoteAnswer
                  asked={row?.ask && <q>{row.ask}</q>}
                  fact={field}
                  question={row?.ask ?? label}
                  noted={row?.fact ? noteOn(row.fact) : null}
                  noting={noting}
                  say={say}
                />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
