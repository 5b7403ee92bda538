import type { NextStep } from '../domain/assessment/assessment';
import type { FitResult, LedgerRow } from '../domain/fit/fit';
import { noteOn } from './evidence';
import { NoteAnswer, type Noting } from './note-answer';
import type { Assessed } from './overlay-state';
import type { Say } from './say';
import { stepWords } from './step-words';

interface Props {
  readonly assessment: Assessed;
  readonly say: Say;
  readonly noting: Noting;
}

/** The next step, the question to ask with it, and the place for the answer. */
export function StepSection({ assessment, say, noting }: Props) {
  const { account, nextStep } = assessment;
  const { sentence, ask } = stepWords(nextStep, say);
  const asked = account.state === 'judged' && 'ask' in nextStep ? askedRow(account.fit, nextStep) : undefined;
  return (
    <section class="step" aria-label={say.t('step_title')}>
      <p class="sentence">{sentence}</p>
      {nextStep.code === 'open-account' && account.state === 'not-read' && account.url !== null && (
        <a href={account.url}>{say.t('step_open_go')}</a>
      )}
      {ask !== null && !asked && <p class="ask">{ask}</p>}
      {asked && (
        <NoteAnswer
          key={asked.field}
          asked={ask !== null && <p class="ask">{ask}</p>}
          fact={asked.field}
          question={asked.ask ?? asked.label}
          noted={asked.fact ? noteOn(asked.fact) : null}
          noting={noting}
          say={say}
        />
      )}
    </section>
  );
}

/** The row of the ledger that the next step asks about. */
function askedRow(fit: FitResult, step: NextStep & { readonly ask: string | null }): LedgerRow | undefined {
  const isAsked = (row: LedgerRow): boolean =>
    step.ask === null ? step.code === 'ask-fact' && row.label === step.label : row.ask === step.ask;
  return fit.ledger.find((row) => row.outcome === 'unknown' && isAsked(row));
}
