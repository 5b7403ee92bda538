import { useId, useState } from 'preact/hooks';
import type { PitchParts } from '../domain/pitch/pitch';
import { forSequence } from '../domain/pitch/sequence';
import { SEQUENCE_TOOLS, type SequenceToolId } from '../domain/pitch/sequence-tools.data';
import { nameWords } from './missing-names';
import { wholeText } from './pitch-text';
import type { Say } from './say';

interface Props {
  readonly parts: PitchParts;
  readonly say: Say;
  readonly copy: (text: string) => void;
}

/** The message for a tool that sends to many: names stay as that tool's own tokens. */
export function SequenceCopy({ parts, say, copy }: Props) {
  const { t } = say;
  const id = useId();
  const [toolId, choose] = useState<SequenceToolId>(SEQUENCE_TOOLS[0].id);
  const body = forSequence(parts.body, toolId);
  const subject = parts.subject && forSequence(parts.subject, toolId);
  const missing = [...new Set([...(subject?.missing ?? []), ...body.missing])];
  const text =
    body.text === null || (subject && subject.text === null)
      ? null
      : { subject: subject?.text ?? null, body: body.text };
  return (
    <details class="note">
      <summary>{t('sequence_title')}</summary>
      <div class="line">
        <label for={id}>{t('sequence_tool')}</label>
        <select id={id} value={toolId} onChange={(event) => choose(event.currentTarget.value as SequenceToolId)}>
          {SEQUENCE_TOOLS.map((tool) => (
            <option key={tool.id} value={tool.id}>
              {tool.name}
            </option>
          ))}
        </select>
      </div>
      {text ? (
        <>
          <p class="body preview" dir="auto">
            {wholeText(text)}
          </p>
          <div class="actions">
            <button type="button" onClick={() => copy(wholeText(text))}>
              {t('sequence_copy')}
            </button>
          </div>
        </>
      ) : (
        <p>{t('sequence_missing', say.list(missing.map((name) => nameWords(name, say))))}</p>
      )}
    </details>
  );
}
