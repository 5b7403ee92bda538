import type { KnownPerson, PersonChange } from '../domain/people/people';
import { isolated } from './isolated';
import { changeWords, touchWords } from './people-words';
import type { Say } from './say';

/** Choosing whom the message is for; without it nobody can be chosen. */
export interface Choosing {
  readonly onChoose?: ((personId: string) => void) | undefined;
  readonly chosen?: string | null | undefined;
}

/** The button that makes the message this person's. */
export function MessageButton({
  id,
  name,
  choosing: { onChoose, chosen },
  say,
}: {
  readonly id: string;
  readonly name: string;
  readonly choosing: Choosing;
  readonly say: Say;
}) {
  if (!onChoose) return null;
  return (
    <button
      type="button"
      class="link person-message"
      aria-label={say.t('people_message_to', name)}
      aria-pressed={chosen === id}
      onClick={() => onChoose(id)}
    >
      {say.t('people_message')}
    </button>
  );
}

/** What is to be noticed of a person, a line each. */
export function Flags({ changes, say }: { readonly changes: readonly PersonChange[]; readonly say: Say }) {
  // Two namesakes at one company are one line.
  const lines = new Set(changes.map((change) => changeWords(change, say)));
  return (
    <>
      {[...lines].map((words) => (
        <span key={words} class="note flag">
          <bdi>{words}</bdi>
        </span>
      ))}
    </>
  );
}

/** One person: title, part in the deal, last touch, what changed. `isSubject`: the page says the rest of them already. */
export function PersonLine({
  person: { id, name, title, role, lastTouch, changes },
  isSubject,
  choosing,
  say,
}: {
  readonly person: KnownPerson;
  readonly isSubject: boolean;
  readonly choosing: Choosing;
  readonly say: Say;
}) {
  return (
    <div class="person">
      <bdi>{name}</bdi>
      {title !== null && <bdi class="quiet">{title}</bdi>}
      {role !== null && <bdi class="quiet">{say.t('people_on_deal', isolated(role))}</bdi>}
      <bdi class="quiet">{touchWords(lastTouch, say)}</bdi>
      <MessageButton id={id} name={name} choosing={choosing} say={say} />
      {!isSubject && <Flags changes={changes} say={say} />}
    </div>
  );
}
