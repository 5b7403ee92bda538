import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ISO_COUNTRIES } from '../src/domain/facts/iso-countries.data';
import { placeKey } from '../src/domain/facts/place-key';
import { editDistance } from '../src/domain/text/edit-distance';

const TABLE = join(import.meta.dirname, '../src/domain/facts/country-names.data.ts');

/** Languages whose names of every country are read; each country's own language is read besides. */
const LANGUAGES =
  'en de fr es pt it nl da sv nb fi is et lv lt pl cs sk hu sl hr ro bg el tr ru uk he ar fa hi ja ko zh zh-Hant vi th id ms ca'.split(
    ' ',
  );

/** "Ý" and "Bỉ" without their marks are words of other languages. */
const isTooShort = (key: string): boolean => /^[\p{Script=Latin}\p{Script=Cyrillic} ]*$/u.test(key) && key.length < 4;

function namesOf(code: string, locale: string): string[] {
  return (['long', 'short'] as const).flatMap((style) => {
    const name = new Intl.DisplayNames([locale], { type: 'region', style, fallback: 'none' }).of(code);
    return name === undefined ? [] : [name.replace(/\u200f|\u200e/g, '')];
  });
}

/** Languages whose names stand even where they differ by one letter from another country's English name. */
const LARGE = 'en de fr es pt it nl'.split(' ');

/** Left out: "Nigera" is Niger in Latvian, and a mistyped Nigeria everywhere else. */
function dropLikeEnglish(names: ReadonlyMap<string, Set<string>>): void {
  const english = [...names.keys()].map((code) => [code, placeKey(namesOf(code, 'en')[0] ?? '')] as const);
  for (const [code, keys] of names) {
    const own = new Intl.Locale(`und-${code}`).maximize().language;
    const kept = new Set([...LARGE, own].flatMap((locale) => namesOf(code, locale)).map(placeKey));
    for (const key of keys) {
      if (kept.has(key)) continue;
      const like = english.find(([other, name]) => other !== code && editDistance(key, name, 1) <= 1);
      if (like === undefined) continue;
      console.log(`left out, ${code} like ${like[0]}: ${key}`);
      keys.delete(key);
    }
  }
}

/** Code → keys of its names, without what names two countries. */
function table(): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const owners = new Map<string, Set<string>>();
  for (const [code] of ISO_COUNTRIES) {
    const own = new Intl.Locale(`und-${code}`).maximize().language;
    const keys = new Set([...LANGUAGES, own].flatMap((locale) => namesOf(code, locale)).map(placeKey));
    for (const key of keys) {
      if (isTooShort(key)) keys.delete(key);
      else owners.set(key, (owners.get(key) ?? new Set()).add(code));
    }
    names.set(code, keys);
  }
  for (const [key, codes] of owners) {
    if (codes.size === 1) continue;
    console.log(`left out, names ${[...codes].join(' and ')}: ${key}`);
    for (const code of codes) names.get(code)?.delete(key);
  }
  dropLikeEnglish(names);
  return names;
}

/**
 * Writes the table of country names out of the Unicode CLDR names that this Node carries, and says what it left out:
 * `node scripts/run.mjs scripts/country-names.ts`.
 */
export function main(): void {
  const rows = [...table()].map(([code, keys]) => `  ${code}: '${[...keys].join('|')}',\n`);
  writeFileSync(
    TABLE,
    `// Written by scripts/country-names.ts with Unicode CLDR ${process.versions.cldr}: change that, not this.

/**
 * Names of countries by ISO 3166-1 alpha-2, parted by \`|\`, as \`placeKey\` writes them: in ${LANGUAGES.length} languages and each
 * country's own. Written down because browsers differ, and computing them costs a worker a tenth of a second.
 * Left out: names that two countries share, and Latin or Cyrillic ones of less than four letters.
 */
export const COUNTRY_NAMES: Readonly<Record<string, string>> = {
${rows.join('')}};
`,
  );
}
