import { type DecidingFact, DISQUALIFIED, type FitResult, NOT_ENOUGH_KNOWN } from '../domain/fit/fit';
import { Ledger } from './ledger';
import type { Assessed } from './overlay-state';
import { factLabel, fitWords } from './panel-words';
import type { Say } from './say';

type Bands = Assessed['set']['bands'];

interface Props {
  readonly fit: FitResult;
  readonly bands: Bands;
  readonly say: Say;
}

/** Worst to best, with the score between them. */
function Range({ fit, say }: Omit<Props, 'bands'>) {
  const { worst, best, score } = fit;
  const text = say.t('panel_range', String(worst), String(best));
  return (
    <p class="range">
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="all" x="0" y="2" width="100" height="2" />
        <rect class="span" x={worst} y="1" width={Math.max(1, best - worst)} height="4" />
        {score !== null && <rect class="at" x={Math.min(99, score)} y="0" width="1.2" height="6" />}
      </svg>
      {text}
    </p>
  );
}

/** What is not known, what it could change, and the question that would tell. */
function Unknown({ fit, say }: Omit<Props, 'bands'>) {
  const rows = fit.ledger.filter(({ outcome }) => outcome === 'unknown');
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{say.t('panel_unknown')}</h3>
      <ul class="unknown">
        {rows.map(({ id, label, could, ask }) => (
          <li key={id}>
            <bdi>{label}</bdi>
            {could && (
              <span class="note">
                {could.worst === could.best
                  ? say.t('panel_could_one', String(could.best))
                  : say.t('panel_could', String(could.worst), String(could.best))}
              </span>
            )}
            {ask !== null && <q>{ask}</q>}
          </li>
        ))}
      </ul>
    </>
  );
}

function verdictLabel(verdict: string, bands: Bands, { t }: Say): string {
  if (verdict === NOT_ENOUGH_KNOWN) return t('badge_not_enough');
  if (verdict === DISQUALIFIED) return t('badge_disqualified', '').replace(/[,\s]+$/, '');
  return bands.find(({ id }) => id === verdict)?.label ?? verdict;
}

function decidingText({ fields, when, verdict }: DecidingFact, { fit, bands, say }: Props): string {
  const names = say.list(fields.map((field) => factLabel(field, fit, say)));
  const condition = say.t(when === 'match' ? 'deciding_match' : 'deciding_miss', names);
  return say.t('deciding_arrow', condition, verdictLabel(verdict, bands, say));
}

/** The fit, completely explained. */
export function FitSection({ fit, bands, say }: Props) {
  return (
    <section>
      <h2>{say.t('panel_why')}</h2>
      {fitWords(fit, bands, say).map((sentence) => (
        <p key={sentence} class="sentence">
          {sentence}
        </p>
      ))}
      <Ledger fit={fit} say={say} />
      <Range fit={fit} say={say} />
      <Unknown fit={fit} say={say} />
      {fit.deciding.length > 0 && (
        <>
          <h3>{say.t('panel_deciding')}</h3>
          <ul>
            {fit.deciding.map((each) => {
              const text = decidingText(each, { fit, bands, say });
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </>
      )}
    </section>
  );
}
