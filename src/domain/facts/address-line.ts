import { NOT_BRITISH_AREAS, OTHER_POSTCODE, POSTCODE_PREFIXES, POSTCODES } from './postcodes.data';
import { regionIn, regionsNamed } from './region';

/** One line of an address, without its postcode. */
export interface Line {
  /** What its commas part, trimmed; none is empty. */
  readonly parts: readonly string[];
  readonly postcode: string | null;
}

/** Joins digits that a line parts, at most two words at either end. */
const WORDS_OF_POSTCODE = [2, 1] as const;

export const partsOf = (line: string): string[] =>
  line
    .split(/[,，、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Takes the postcode off the end or the beginning of a line; `isPostcode` knows its form. */
export function splitPostcode(line: string, isPostcode: (text: string) => boolean): Line {
  const words = line.split(' ');
  for (const count of WORDS_OF_POSTCODE) {
    if (words.length < count) continue;
    const tail = words.slice(-count).join(' ');
    if (isPostcode(tail)) return { parts: partsOf(words.slice(0, -count).join(' ')), postcode: tail };
    const head = words.slice(0, count).join(' ');
    const bare = head.replace(/^[A-Z]{1,2}-(?=\d)/, '');
    if (isPostcode(bare)) return { parts: partsOf(words.slice(count).join(' ')), postcode: bare };
  }
  return { parts: partsOf(line), postcode: null };
}

/** Whether a text is a postcode of a country; of one that is not listed, any run of digits. */
export function isPostcodeOf(country: string, text: string): boolean {
  return (POSTCODES[country] ?? OTHER_POSTCODE).test(text);
}

/** A postcode that stands behind a state where people write no country. */
export const isStatePostcode = (text: string): boolean =>
  ['US', 'CA', 'AU', 'BR', 'IN'].some((country) => POSTCODES[country]?.test(text));

/** `D-80333 München` says its country by the letter before the postcode. */
export function countryOfPrefix(line: string): string | undefined {
  const [, prefix = '', digits = ''] = /^([A-Z]{1,2})-(\d[\d-]*(?: \d\d)?)(?: |$)/.exec(line) ?? [];
  const country = POSTCODE_PREFIXES[prefix];
  return country !== undefined && POSTCODES[country]?.test(digits) ? country : undefined;
}

/** `London SW1A 2AA`: no other country writes postcodes so, but for islands and the forces, which have their own areas. */
export function isBritish(postcode: string): boolean {
  const area = /^[A-Z]{1,2}(?=\d)/.exec(postcode)?.[0] ?? '';
  return POSTCODES.GB?.test(postcode) === true && !NOT_BRITISH_AREAS.includes(area);
}

/** A text that can be the name of a city: no digits, no sign of a street, not long. */
export function looksLikeCity(text: string): boolean {
  if (text.length < 2 || text.length > 60 || /[\d@/|:;]/.test(text)) return false;
  return (
    !/(?:street|road|avenue|boulevard|drive|lane|suite|floor|building|p\.? ?o\.? box|stra(?:ß|ss)e|allee|platz|weg|gasse)\.?$/i.test(
      text,
    ) &&
    !/^(?:rue|avenue|av\.|boulevard|via|viale|piazza|calle|avenida|rua|c\/|suite|floor|building|p\.? ?o\.? box)(?: |$)/i.test(
      text,
    )
  );
}

/** `Sydney NSW`, `São Paulo - SP`: an abbreviation behind the city without a comma. Null where there is none. */
export function cityAndAbbreviation(
  part: string,
  country: string | null,
): readonly [city: string, text: string] | null {
  const [, city = '', text = ''] = /^(.{2,60}?)(?: [-–] | ?\/ ?| )([A-Z]{2,3})$/u.exec(part) ?? [];
  if (text === '') return null;
  const isRegion = country === null ? regionsNamed(text).length > 0 : regionIn(country, text) !== undefined;
  return isRegion ? [city, text] : null;
}
