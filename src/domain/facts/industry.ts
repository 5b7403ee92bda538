import { type IndustryScheme, readIndustryCode } from './industry-codes';
import { INDUSTRY_WORDS } from './industry-decisions.data';
import { INDUSTRY_BY_NAME } from './industry-index';
import { industryWords } from './industry-name';
import { isNotStated } from './not-stated';
import { AMBIGUOUS, known, NOT_STATED, type Reading, UNREADABLE } from './reading';

/** No name of an industry is longer; a longer text is not folded at all. */
const MAX_NAME_LENGTH = 200;

const WORDS: ReadonlySet<string> = new Set(INDUSTRY_WORDS);

/** What the words name: a key, null for a name that is shared, undefined for one that no table has. */
function named(words: string): string | null | undefined {
  const key = INDUSTRY_BY_NAME.get(words.replaceAll(' ', ''));
  const first = words.indexOf(' ');
  if (key !== undefined || first < 0) return key;
  const last = words.lastIndexOf(' ');
  if (WORDS.has(words.slice(last + 1))) return named(words.slice(0, last));
  return WORDS.has(words.slice(0, first)) ? named(words.slice(first + 1)) : undefined;
}

/**
 * Reads the name of an industry as a key of the taxonomy: its key and English name, the picklists of CRMs, LinkedIn's
 * names, the titles of NAICS, SIC and GICS, everyday names in seven languages. A name that covers several industries is
 * their parent, or ambiguous where they have several; "Other" is unreadable, not an industry. Codes are read only where
 * `scheme` says whose they are: a bare number alone is unreadable.
 */
export function readIndustry(text: string, context?: { readonly scheme?: IndustryScheme }): Reading<string> {
  const bare = text.trim();
  if (bare.length > MAX_NAME_LENGTH) return UNREADABLE;
  const coded = context?.scheme === undefined ? undefined : readIndustryCode(bare, context.scheme);
  if (coded !== undefined) return coded;
  const key = named(industryWords(bare));
  if (key !== undefined) return key === null ? AMBIGUOUS : known(key);
  return isNotStated(bare) ? NOT_STATED : UNREADABLE;
}
