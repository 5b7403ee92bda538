import type { FactName, OtherText } from '../domain/facts/fact';
import type { ShownFact } from '../domain/fit/fit';
import { keyOf, type Say } from './say';
import { valueWords } from './value-words';

/** Words of a text that are shown beside another; the text itself stands in full where it counts. */
const MAX_BESIDE = 120;

const short = (text: string): string => (text.length > MAX_BESIDE ? `${text.slice(0, MAX_BESIDE - 1)}…` : text);

const dayOf = (day: string | null, say: Say): string => (day === null ? say.t('evidence_no_day') : say.day(day));

/** Where a fact comes from, when that is not the CRM's own field on the page now; the short form that stands under every fact. */
export function sourceWords({ source }: ShownFact, { t, day }: Say): string | null {
  const when = { remembered: 'fact_seen', noted: 'fact_noted', imported: 'fact_imported' } as const;
  if (source.kind === 'what-if') return t('what_if');
  const seen = source.kind === 'page' || source.day === null ? [] : [t(when[source.kind], day(source.day))];
  const taught = source.taught === undefined ? [] : [t('fact_taught', source.taught)];
  return seen.length + taught.length === 0 ? null : [...taught, ...seen].join(' · ');
}

/** What another source says of the same fact; null where none does. */
export function otherWords(other: OtherText | undefined, say: Say): string | null {
  if (!other) return null;
  const text = short(other.text);
  const { kind, day } = other.source;
  return kind === 'page' ? say.t('other_page', text) : say.t(keyOf('other', kind), text, dayOf(day, say));
}

/** From where, by which way, and from which field. */
function origin({ source, note, internal }: ShownFact, say: Say): string {
  const { t } = say;
  const isNow = source.kind === 'page' || source.kind === 'what-if';
  const from = isNow ? t(keyOf('evidence', source.kind)) : t(keyOf('evidence', source.kind), dayOf(source.day, say));
  const way = note === undefined ? [] : [t(keyOf('evidence', note))];
  const field = internal === undefined ? [] : [t('evidence_field', internal)];
  return [from, ...way, ...field].join(', ');
}

/** How the text was read; null where that is the text itself. */
function reading(fact: FactName, shown: ShownFact, say: Say): string | null {
  if (shown.value === null) return null;
  const words = valueWords(fact, shown.value, say);
  return words === shown.text ? null : say.t('evidence_read', words);
}

/** Everything that a fact of the ledger rests on, a line each: how it was read, where it comes from, what differs. */
export function evidenceWords(fact: FactName, shown: ShownFact, say: Say): readonly string[] {
  const lines = [reading(fact, shown, say), origin(shown, say), otherWords(shown.other, say)];
  return lines.filter((line) => line !== null);
}
