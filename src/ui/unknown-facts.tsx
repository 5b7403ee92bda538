import type { FactName } from '../domain/facts/fact';
import type { FitResult, LedgerRow } from '../domain/fit/fit';
import { noteOn } from './evidence';
import { NoteAnswer, type Noting } from './note-answer';
import { factLabel } from './panel-words';
import type { Say } from './say';

interface Props {
  readonly fit: FitResult;
  readonly say: Say;
  readonly noting: Noting;
}

/** Something that is not known: a row of the ledger, or a fact that only a disqualifier asks for. */
interface Unknown {
  readonly key: string;
  readonly label: string;
  readonly field: FactName;
  readonly row: LedgerRow | null;
}

/** What decides the verdict comes first, in the order in which it decides; the rest in the order of the file. */
function unknownFacts(fit: FitResult, say: Say): Unknown[] {
  const rows = fit.ledger.filter(({ outcome }) => outcome === 'unknown');
  const deciding = [...new Set(fit.deciding.flatMap(({ fields }) => fields))];
  const ofRows = rows.map((row): Unknown => ({ key: row.id, label: row.label, field: row.field, row }));
  const others = deciding
    .filter((field) => !fit.ledger.some((row) => row.field === field))
    .map((field): Unknown => ({ key: `fact:${field}`, label: factLabel(field, fit, say), field, row: null }));
  const rank = ({ field }: Unknown): number => (deciding.indexOf(field) + deciding.length + 1) % (deciding.length + 1);
  return [...ofRows, ...others].sort((a, b) => rank(a) - rank(b));
}

function couldWords(could: NonNullable<LedgerRow['could']>, { t }: Say): string {
  const { worst, best } = could;
  return worst === best ? t('panel_could_one', String(best)) : t('panel_could', String(worst), String(best));
}

/** What is not known, what it could change, the question that would tell, and the place for the answer. */
export function UnknownFacts({ fit, say, noting }: Props) {
  const unknown = unknownFacts(fit, say);
  if (unknown.length === 0) return null;
  // Two criteria on one fact have one answer.
  const asked = new Set<FactName>();
  return (
    <>
      <h3>{say.t('panel_unknown')}</h3>
      <ul class="unknown">
        {unknown.map(({ key, label, field, row }) => {
          const isFirst = !asked.has(field);
          asked.add(field);
          return (
            <li key={key}>
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
