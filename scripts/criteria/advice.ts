import type { CriteriaSet, PitchTemplate } from '../../src/domain/criteria/criteria';
import { written } from '../../src/domain/pitch/edit';
import type { PitchValue } from '../../src/domain/pitch/fill';
import { partsOf, valuesOf } from '../../src/domain/pitch/offer';
import { checkQuality } from '../../src/domain/pitch/quality';
import { TEMPLATE_NAMES } from '../../src/domain/pitch/template';
import messages from '../../src/static/_locales/en/messages.json';
import { qualityWords } from '../../src/ui/quality-words';
import type { Translate } from '../../src/ui/text';

const t: Translate = (key, ...values) =>
  messages[key].message.replace(/\$(\d)/g, (_all, at) => values[Number(at) - 1] ?? '');

/** What could be better in each pitch of a set, one line each: which pitch, and the sentence that the panel would say. */
export function adviceOn(set: CriteriaSet): readonly string[] {
  return (set.pitches ?? []).flatMap((template, at) =>
    sentencesOn(template, set).map((sentence) => `pitches[${at}] (${template.id}): ${sentence}`),
  );
}

/** No account is known here: every name stands for its own value, but for the proposition, which is in the file. */
function sentencesOn(template: PitchTemplate, set: CriteriaSet): readonly string[] {
  const customKeys: ReadonlySet<string> = new Set(Object.keys(set.fields ?? {}));
  const names = [...TEMPLATE_NAMES, ...customKeys];
  const shared = new Map(names.map((name): [string, PitchValue] => [name, { text: `{{${name}}}`, source: null }]));
  const proposition = set.propositions?.find(({ id }) => id === template.proposition) ?? null;
  const persona = set.personas?.find(({ id }) => id === template.persona)?.label ?? null;
  const { subject, body } = partsOf({ template }, valuesOf({ proposition }, persona, shared), customKeys);
  const checks = checkQuality({
    channel: template.channel,
    first: true,
    subject: subject && written(subject),
    body: written(body),
    parts: body,
    ...(subject && { subjectParts: subject }),
  });
  return checks.filter(({ state }) => state === 'advice').map((check) => onOneLine(qualityWords(check, { t })));
}

/** What a file says goes to a terminal, which must not take it for a command. */
function onOneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
