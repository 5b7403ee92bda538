import { useId } from 'preact/hooks';
import { missingIn } from '../domain/pitch/fill';
import { nameWords } from './name-words';
import type { Say } from './say';
import type { Message } from './use-message';

/** The longest value that is typed for a name. */
const MAX_TYPED = 300;

/** What stops a message because it is not known: it can be typed, for this once, and nothing of it is kept. */
export function MissingNames({ message, say }: { readonly message: Message; readonly say: Say }) {
  const id = useId();
  const { parts, typed, type, isEdited } = message;
  if (!parts || isEdited) return null;
  const open = missingIn([...(parts.subject ?? []), ...parts.body]);
  const names = [...new Set([...typed.keys(), ...open])];
  if (names.length === 0) return null;
  const words = say.list(open.map((name) => nameWords(name, say)));
  return (
    <div class={open.length > 0 ? 'stopped' : 'typed'}>
      {open.length > 0 && <p>{say.t('pitch_missing', words)}</p>}
      {names.map((name) => (
        <label key={name} for={`${id}-${name}`}>
          {say.t('pitch_type', nameWords(name, say))}
          <input
            id={`${id}-${name}`}
            type="text"
            dir="auto"
            autocomplete="off"
            maxLength={MAX_TYPED}
            value={typed.get(name) ?? ''}
            onInput={(event) => type(name, event.currentTarget.value)}
          />
        </label>
      ))}
    </div>
  );
}
