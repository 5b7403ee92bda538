import { isolated } from '../ui/isolated';
import type { Say } from '../ui/say';
import type { BriefWords, PersonWords } from './brief-words';

const item = (text: string): string => `- ${text}`;

/** The heading and what stands under it, or the sentence for that there is nothing. */
const part = (heading: string, lines: readonly string[], none: string): string =>
  [heading, ...(lines.length === 0 ? [none] : lines)].join('\n');

function personLine({ name, title, about }: PersonWords, { t }: Say): string {
  const who = title === null ? isolated(name) : t('step_who', isolated(name), isolated(title));
  return item(t('brief_person', who, about));
}

/** What is missing among those who attend; nothing where the criteria require no role. */
function missingLines({ missing, requiresRoles }: BriefWords, { t }: Say): string[] {
  if (!requiresRoles) return [];
  return missing.length === 0 ? [t('brief_none_missing')] : [`${t('brief_missing')}:`, ...missing.map(item)];
}

/** A brief as plain text, without those who do not attend: the words of the page in its order. */
export function briefText(words: BriefWords, say: Say): string {
  const { t } = say;
  const attending = words.people.filter(({ attends }) => attends);
  const who = attending.length === 0 ? [t('brief_nobody')] : attending.map((each) => personLine(each, say));
  const questions = words.questions.map(({ text, decides }) =>
    item(decides ? t('deal_named', text, t('brief_decides')) : text),
  );
  const parts = [
    [isolated(words.name), words.fit, ...words.relation].join('\n'),
    part(t('step_title'), [words.step], ''),
    part(t('brief_who'), [...who, ...missingLines(words, say)], ''),
    part(t('brief_ask'), questions, t('brief_ask_none')),
    part(
      t('brief_touches'),
      words.touches.map(({ day, what }) => item(t('brief_touch', day, what))),
      t('brief_touches_none'),
    ),
    part(
      t('brief_fits'),
      words.fits.flatMap(({ claim, behind }) => [item(claim), ...behind.map((each) => `  ${each}`)]),
      words.fitsNone,
    ),
    words.criteria,
  ];
  return `${parts.join('\n\n')}\n`;
}
