import type { QualityCheck, QualityState } from '../domain/pitch/quality';
import { isolated } from './isolated';
import { nameWords } from './name-words';
import type { Say } from './say';

/** The panel and our own pages both say it; what it has to list is short and stands between commas. */
type SayIt = Pick<Say, 't'>;

type CheckOf<Id extends QualityCheck['id']> = Extract<QualityCheck, { id: Id }>;
type Bounds = Pick<Extract<QualityCheck, { low: number }>, 'found' | 'low' | 'high'>;

/** What one check found, as one sentence: what it counted, and beside it what reads better. */
export function qualityWords(check: QualityCheck, say: SayIt): string {
  switch (check.state) {
    case 'good':
      return goodWords(check, say);
    case 'advice':
      return adviceWords(check, say);
    case 'not-measured':
      return say.t('quality_not_measured', unmeasuredName(check, say));
  }
}

/** One line of what was found. */
export interface QualityLine {
  readonly state: QualityState;
  readonly text: string;
}

/** What the checks say: each piece of advice, then what could not be measured and what is good, in one line each. */
export function qualityLines(checks: readonly QualityCheck[], say: SayIt): readonly QualityLine[] {
  const lines: QualityLine[] = checks
    .filter(({ state }) => state === 'advice')
    .map((check) => ({ state: 'advice', text: qualityWords(check, say) }));
  const unmeasured = checks.filter(({ state }) => state === 'not-measured').map((check) => unmeasuredName(check, say));
  if (unmeasured.length > 0)
    lines.push({ state: 'not-measured', text: say.t('quality_not_measured', unmeasured.join(', ')) });
  const good = checks.filter(({ state }) => state === 'good').map((check) => qualityWords(check, say));
  if (good.length > 0) {
    const key = good.length === 1 ? 'quality_good_one' : 'quality_good_other';
    lines.push({ state: 'good', text: say.t(key, String(good.length), good.join(' ')) });
  }
  return lines;
}

function goodWords(check: QualityCheck, { t }: SayIt): string {
  switch (check.id) {
    case 'unresolved-name':
      return t('quality_fine_names');
    case 'words':
      return t('quality_fine_words', String(check.found));
    case 'note-length':
      return t('quality_fine_note', String(check.found));
    case 'subject-words':
      return t('quality_fine_subject', String(check.found));
    case 'one-question':
      return t('quality_fine_question');
    case 'sentence-length':
      return t('quality_fine_sentences', String(check.high));
    case 'grade':
      return t('quality_fine_grade', String(check.found ?? ''));
    case 'you-first':
      return t('quality_fine_you');
    case 'account-fact':
      return t('quality_fine_fact');
    case 'links':
      return t('quality_fine_links');
    case 'shouting':
      return t('quality_fine_calm');
  }
}

function adviceWords(check: QualityCheck, say: SayIt): string {
  const { t } = say;
  switch (check.id) {
    case 'unresolved-name':
      return t('quality_names', check.names.map((name) => nameWords(name, say)).join(', '));
    case 'words': {
      const { found, low, high } = check;
      return t(found === 1 ? 'quality_words_one' : 'quality_words_other', String(found), String(low), String(high));
    }
    case 'note-length':
      return noteWords(check, say);
    case 'subject-words':
      return subjectWords(check, say);
    case 'one-question':
      return check.found === 0 ? t('quality_no_question') : t('quality_questions', String(check.found));
    case 'sentence-length':
      return t('quality_sentence', String(check.found), String(check.high), beginning(check.sentence ?? ''));
    case 'grade':
      return t('quality_grade', String(check.found ?? ''), String(check.high));
    case 'you-first':
      return t('quality_you', String(check.we), String(check.you));
    case 'account-fact':
      return t('quality_no_fact');
    case 'links':
      return t('quality_links', String(check.found), String(check.high));
    case 'shouting':
      return shoutingWords(check, say);
  }
}

function noteWords({ found, free, premium }: CheckOf<'note-length'>, { t }: SayIt): string {
  return found <= premium
    ? t('quality_note_free', String(found), String(free))
    : t('quality_note', String(found), String(premium), String(free));
}

function subjectWords({ found, low, high }: Bounds, { t }: SayIt): string {
  if (found === 0) return t('quality_no_subject', String(low), String(high));
  return t(found === 1 ? 'quality_subject_one' : 'quality_subject_other', String(found), String(low), String(high));
}

function shoutingWords({ words, exclamations }: CheckOf<'shouting'>, { t }: SayIt): string {
  const said = [
    ...(words.length > 0 ? [t('quality_capitals', words.join(', '))] : []),
    ...(exclamations > 1 ? [t('quality_exclamations', String(exclamations))] : []),
  ];
  return said.join(' ');
}

function unmeasuredName({ id }: QualityCheck, { t }: SayIt): string {
  return t(id === 'grade' ? 'quality_grade_name' : 'quality_you_name');
}

/** Enough of a sentence to find it by; languages without spaces have no words to count. */
const BEGINNING = { words: 6, chars: 48 } as const;

function beginning(sentence: string): string {
  const line = isolated(sentence).split(' ').slice(0, BEGINNING.words).join(' ');
  return [...line].slice(0, BEGINNING.chars).join('');
}
