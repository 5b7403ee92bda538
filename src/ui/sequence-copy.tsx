import { useId, useState } from 'preact/hooks';
import type { PitchParts } from '../domain/pitch/pitch';
import { forSequence } from '../domain/pitch/sequence';
import { SEQUENCE_TOOLS } from '../domain/pitch/sequence-tools.data';
import { nameWords } from './name-words';
import { wholeText } from './pitch-text';
import type { Say } from './say';

interface Props {
  readonly parts: PitchParts;
  readonly say: Say;
  readonly copy: (text: string) => void;
}

function Tokens({ parts, say, copy }: Props) {
  const { t, list } = say;
  const id = useId();
  const [toolId, choose] = useState(SEQUENCE_TOOLS[0]?.id ?? '');
  const body = forSequence(parts.body, toolId);
  const subject = parts.subject && forSequence(parts.subject, toolId);
  if (!body) return null;
  const both = subject ? [subject, body] : [body];
  const named = (names: readonly string[]): string => list([...new Set(names)].map((name) => nameWords(name, say)));
  const missing = both.flatMap((each) => (each.ok ? [] : each.missing));
  const kept = both.flatMap((each) => (each.ok ? each.kept : []));
  const text = body.ok && subject?.ok !== false ? { subject: subject?.text ?? null, body: body.text } : null;
  return (
    <>
      <div class="line">
        <label for={id}>{t('sequence_tool')}</label>
        <select id={id} value={toolId} onChange={(event) => choose(event.currentTarget.value)}>
          {SEQUENCE_TOOLS.map((tool) => (
            <option key={tool.id} value={tool.id}>
              {tool.name}
            </option>
          ))}
        </select>
      </div>
      {text ? (
        <>
          <p class="body tokens" dir="auto">
            {wholeText(text)}
          </p>
          {kept.length > 0 && <p>{t('sequence_kept', named(kept))}</p>}
          <div class="actions">
            <button type="button" onClick={() => copy(wholeText(text))}>
              {t('sequence_copy')}
            </button>
          </div>
        </>
      ) : (
        <p>{t('sequence_missing', named(missing))}</p>
      )}
    </>
  );
}

/** The message for a tool that sends to many: names stay as that tool's own tokens. Made when it is asked for. */
export function SequenceCopy(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details class="note" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.say.t('sequence_title')}</summary>
      {open && <Tokens {...props} />}
    </details>
  );
}
