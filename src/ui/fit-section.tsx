import { type DecidingFact, DISQUALIFIED, type FitResult, NOT_ENOUGH_KNOWN } from '../domain/fit/fit';
import { Evidence, shownText } from './evidence';
import { Ledger } from './ledger';
import type { Noting } from './note-answer';
import type { Assessed, JudgedAccount } from './overlay-state';
import { factLabel, reasonWords } from './panel-words';
import type { Say } from './say';
import { UnknownFacts } from './unknown-facts';

type Bands = Assessed['set']['bands'];

interface Props {
  readonly fit: FitResult;
  readonly bands: Bands;
  readonly noted: JudgedAccount['noted'];
  readonly say: Say;
  readonly noting: Noting;
}

/** Worst to best, with the score between them. */
function Range({ fit, say }: Pick<Props, 'fit' | 'say'>) {
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

/** What was noted of facts that no row of the ledger shows: they disqualify, or say how the account is judged. */
function AlsoNoted({ fit, noted, say, noting }: Omit<Props, 'bands'>) {
  const more = noted.filter(({ field }) => !fit.ledger.some((row) => row.field === field));
  if (more.length === 0) return null;
  return (
    <>
      <h3>{say.t('panel_also_noted')}</h3>
      <ul class="also-noted">
        {more.map(({ field, fact }) => (
          <li key={field}>
            <bdi>{factLabel(field, fit, say)}</bdi>: <bdi>{shownText(fact.text)}</bdi>
            <Evidence field={field} question={factLabel(field, fit, say)} fact={fact} say={say} noting={noting} />
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

function decidingText(
  { fields, when, verdict }: DecidingFact,
  { fit, bands, say }: Pick<Props, 'fit' | 'bands' | 'say'>,
): string {
  const names = say.list(fields.map((field) => factLabel(field, fit, say)));
  const condition = say.t(when === 'match' ? 'deciding_match' : 'deciding_miss', names);
  return say.t('deciding_arrow', condition, verdictLabel(verdict, bands, say));
}

/** The fit, completely explained. */
export function FitSection({ fit, bands, noted, say, noting }: Props) {
  return (
    <section>
      <h2>{say.t('panel_why')}</h2>
      {reasonWords(fit, say).map((sentence) => (
        <p key={sentence} class="sentence">
          {sentence}
        </p>
      ))}
      <Ledger fit={fit} say={say} noting={noting} />
      <Range fit={fit} say={say} />
      <UnknownFacts fit={fit} say={say} noting={noting} />
      <AlsoNoted fit={fit} noted={noted} say={say} noting={noting} />
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
