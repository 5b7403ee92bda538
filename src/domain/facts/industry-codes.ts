import { GICS_INDUSTRIES } from './industry-gics.data';
import { NAICS_INDUSTRIES } from './industry-naics.data';
import { SIC_INDUSTRIES } from './industry-sic.data';
import { AMBIGUOUS, known, type Reading, UNREADABLE } from './reading';

/**
 * A classification with codes: a key and what reads as it, parted by `|`, each a code, a title or a code with its title.
 * A key of null: it covers industries of several parents, and so does not say which.
 */
export type CodedIndustries = readonly (readonly [key: string | null, entries: string])[];

/** One entry of a classification; `code` or `title` is blank where it has none. */
export interface CodedIndustry {
  readonly key: string | null;
  readonly code: string;
  readonly title: string;
}

/** The classifications whose codes are read: NAICS 2022, SIC 1987 (United States), GICS 2023. */
export type IndustryScheme = 'naics' | 'sic' | 'gics';

/** Whether the digits can be a code: NAICS has 2 to 6, SIC 2 to 4, GICS 2, 4, 6 or 8. */
const CODE_FORMS: Readonly<Record<IndustryScheme, RegExp>> = {
  naics: /^(?:\d{2,6}|\d\d-\d\d)$/,
  sic: /^\d{2,4}$/,
  gics: /^(?:\d\d){1,4}$/,
};
/** A code alone, or before its title. */
const CODE = /^(\d\d-\d\d|\d+)(?:(?:\s|:|\s[-–])\s*\D+)?$/u;

function entriesOf(table: CodedIndustries): readonly CodedIndustry[] {
  return table.flatMap(([key, entries]) =>
    entries.split('|').map((entry) => {
      const code = /^\d[\d-]*/.exec(entry)?.[0] ?? '';
      return { key, code, title: entry.slice(code.length).trim() };
    }),
  );
}

/** The entries of every classification, in the order of its table. */
export const CODED_INDUSTRIES: Readonly<Record<IndustryScheme, readonly CodedIndustry[]>> = {
  naics: entriesOf(NAICS_INDUSTRIES),
  sic: entriesOf(SIC_INDUSTRIES),
  gics: entriesOf(GICS_INDUSTRIES),
};

function keysByCode(scheme: IndustryScheme): ReadonlyMap<string, string | null> {
  return new Map(CODED_INDUSTRIES[scheme].filter(({ code }) => code !== '').map(({ code, key }) => [code, key]));
}

const CODES: Readonly<Record<IndustryScheme, ReadonlyMap<string, string | null>>> = {
  naics: keysByCode('naics'),
  sic: keysByCode('sic'),
  gics: keysByCode('gics'),
};

/** Reads a code by its longest prefix that the classification lists; undefined when the text does not start with one. */
export function readIndustryCode(text: string, scheme: IndustryScheme): Reading<string> | undefined {
  const code = CODE.exec(text)?.[1];
  if (code === undefined) return undefined;
  if (!CODE_FORMS[scheme].test(code)) return UNREADABLE;
  for (let length = code.length; length >= 2; length--) {
    const key = CODES[scheme].get(code.slice(0, length));
    if (key !== undefined) return key === null ? AMBIGUOUS : known(key);
  }
  return UNREADABLE;
}
