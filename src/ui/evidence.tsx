import type { FactName } from '../domain/facts/fact';
import type { ShownFact } from '../domain/fit/fit';
import { evidenceWords } from './evidence-words';
import { NoteAnswer, type Noting } from './note-answer';
import type { Say } from './say';

interface Props {
  readonly field: FactName;
  readonly question: string;
  readonly fact: ShownFact;
  readonly say: Say;
  readonly noting: Noting;
}

/** Longer texts are cut: the page itself shows them whole. */
const MAX_SHOWN = 600;

/** A text as far as the panel shows it. */
export function shownText(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

/** Texts that the ledger's narrow column shows whole are not said twice. */
const FITS_CELL = 40;

/** The rep's note on a fact, counting or beside the page's; null where there is none. */
export function noteOn({ text, source, other }: ShownFact): string | null {
  if (source.kind === 'noted') return text;
  return other?.source.kind === 'noted' ? other.text : null;
}

/** What a fact rests on: its text, how it was read, where it comes from, what says otherwise; and the way to a note. */
export function Evidence({ field, question, fact, say, noting }: Props) {
  const noted = noteOn(fact);
  const remove = async (): Promise<void> => {
    if (await noting.note(field, null, false)) noting.onNoted(field, true);
  };
  return (
    <>
      {fact.text.length > FITS_CELL && (
        <p class="evidence-text" dir="auto">
          {shownText(fact.text)}
        </p>
      )}
      <ul>
        {evidenceWords(field, fact, say).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="line">
        <NoteAnswer
          fact={field}
          question={question}
          noted={noted}
          known={fact.value !== null}
          noting={noting}
          say={say}
        />
        {noted !== null && (
          <button type="button" class="link" onClick={() => void remove()}>
            {say.t('note_remove')}
          </button>
        )}
      </div>
    </>
  );
}
