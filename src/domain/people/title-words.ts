import { AND, comparedWord } from './lexicon';

/** One word of a title: as compared, where it stands in the cleaned title, and what parts it from the word before. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** `break`: a comma, dash, bracket or bar, behind which something new may begin. No phrase goes across either. */
  readonly parted: 'break' | 'slash' | null;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Behind these stands the company. */
const AT_COMPANY = words('at bei chez presso bij');
/** What closes the name of a company. */
const LEGAL_FORMS = words(
  'inc incorporated ltd limited llc llp lp plc corp corporation company gmbh ag kg kgaa ohg ug mbh se sa sas sasu sarl eurl srl spa snc bv nv vof ab oy aps sl slu sau lda ltda pty co group gruppe groupe grupo gruppo holding',
);
/** Degrees and certificates that stand behind a title. */
const CREDENTIALS = words(
  'mba emba phd md jd esq rn bsn msn cpa cfa cma cia cisa cissp cism ccp pmp csm cspo cpim cscp cips mcips fcips shrm phr sphr cipd acca aca acma cgma fca msc bsc ma ba bs ms pe ceng dba llm lcsw pharmd do dds phd',
);
/** An office that is over, or not yet held. */
const NOT_HELD = words(
  'former formerly ex retired past emeritus emerita previous previously aspiring seeking unemployed elect designate candidate incoming ehemaliger ehemalige ehemals ehem fruherer fruhere ruhestand rentner rentnerin pensionar ancien ancienne retraite retraitee antiguo antigua jubilado jubilada exdirector antigo aposentado aposentada reformado reformada pensionato pensionata voormalig voormalige gewezen gepensioneerd gepensioneerde oud',
);

/** What advertisements and forms put beside a title: genders, an interim's abbreviation, the German "a. D." */
const GENDER_MARKS = /[([]?(?<![\p{L}\p{N}])[mwfdhx](?:\s?[/|,]\s?[mwfdhx*]){1,3}(?![\p{L}\p{N}])[)\]]?/giu;
const BOTH_GENDERS =
  /(?<=\p{L}{3})(?:[:*_·(]|\s?\/\s?-?|\(-)(?:innen|in|nne|ne|e|r|a|as|ra|trice|rice|ice|euse|se|ère|ière|ora)\)?(?![\p{L}\p{N}])/giu;
const INTERIM = /(?<!\p{L})(?:ad[ -]interim|a\.\s?i\.?(?!\p{L}))/giu;
const OUT_OF_OFFICE = /(?<!\p{L})(?:a\.\s?D\.|i\.\s?R\.)/giu;
const INITIALS = /(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu;

/** A title without what says nothing of the office: the company behind "@", genders, dots between initials. */
export function cleaned(title: string): string {
  const at = title.indexOf('@');
  const own = at > 0 ? title.slice(0, at) : title;
  // Most titles have no mark at all.
  if (!/[.:*_·(/]|\bad[ -]interim\b|[mfwh][/|,]/i.test(own)) return own;
  return own
    .replace(OUT_OF_OFFICE, ' retired ')
    .replace(INTERIM, ' ')
    .replace(GENDER_MARKS, ' ')
    .replace(BOTH_GENDERS, '')
    .replace(INITIALS, '$1');
}

/** The words of a cleaned title; "&" and "+" are words too. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const between = text.slice(last, match.index);
    const end = match.index + match[0].length;
    const word = comparedWord(match[0]);
    // "Marketing- und Vertriebsleiter", "Marketing, and Sales": what the "and" joins is not parted.
    const parted = word === AND ? null : partedBy(between);
    if (/(?:^|[^+])[&+](?!\+)/.test(between) && last > 0)
      found.push({ word: AND, start: last, end: last, parted: null });
    found.push({ word, start: match.index, end, parted });
    last = end;
  }
  return found;
}

function partedBy(between: string): Word['parted'] {
  if (/[,|;:()[\]·•\n]|\s\p{Pd}|\p{Pd}\s/u.test(between)) return 'break';
  return between.includes('/') ? 'slash' : null;
}

/** The words between two breaks. */
function parts(all: readonly Word[]): Word[][] {
  const found: Word[][] = [];
  for (const word of all) {
    if (word.parted === 'break' || found.length === 0) found.push([]);
    found.at(-1)?.push(word);
  }
  return found;
}

const isCompany = (part: readonly Word[]): boolean => part.length > 1 && LEGAL_FORMS.has(part.at(-1)?.word ?? '');
const isCredential = (part: readonly Word[]): boolean => part.every(({ word }) => CREDENTIALS.has(word));
const isPast = ({ word }: Word): boolean => NOT_HELD.has(word);

/**
 * The words that speak of an office held now: without the company, degrees and what was before. Undefined where the
 * office itself is no longer held.
 */
export function presentWords(all: readonly Word[]): Word[] | undefined {
  const company = all.findIndex(({ word }, at) => at > 0 && AT_COMPANY.has(word));
  const [first = [], ...later] = parts(company === -1 ? all : all.slice(0, company));
  if (first.some(isPast) || later.some((part) => part.every(isPast))) return undefined;
  const past = later.findIndex((part) => part.some(isPast));
  const kept = (past === -1 ? later : later.slice(0, past)).filter((part) => !isCompany(part) && !isCredential(part));
  return [...first, ...kept.flat()];
}
