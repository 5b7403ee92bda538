import { countriesOf } from '../criteria/country-codes';
import type { CriteriaSet } from '../criteria/criteria';
import { STANDINGS } from '../criteria/criteria';
import { fieldKind } from '../criteria/field-kind';
import { fold } from '../text/fold';
import { readBoolean } from './boolean';
import { readDate } from './date';
import type { Fact, FactName, FactSource, FactValue } from './fact';
import { INDUSTRIES } from './industries.data';
import { known, mapReading, type Reading, UNREADABLE } from './reading';

const IMPORTED: FactSource = { kind: 'imported', day: null };
const INDUSTRY_KEYS: ReadonlySet<string> = new Set(INDUSTRIES.map(([key]) => key));
const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:e[+-]?\d+)?`;
const RANGE = new RegExp(`^(${NUMBER})?\\.\\.(${NUMBER})?$`, 'i');
const EXACT = new RegExp(`^${NUMBER}$`, 'i');

/** `1200`, `51..200`, `10001..`, `..50`; a point is the decimal sign, and nothing groups. */
function readRange(cell: string): Reading<{ min: number; max: number }> {
  const [, low, high] = EXACT.test(cell) ? [cell, cell, cell] : (RANGE.exec(cell) ?? []);
  const stated = [low, high].filter((end) => end !== undefined).map(Number);
  // A number too large to be held is not an open end.
  if (stated.length === 0 || !stated.every(Number.isFinite)) return UNREADABLE;
  const min = low === undefined ? -Infinity : Number(low);
  const max = high === undefined ? Infinity : Number(high);
  return min > max ? UNREADABLE : known({ min, max });
}

function readValue(name: FactName, cell: string, set: CriteriaSet, currency: string | null): Reading<FactValue> {
  switch (fieldKind(name, set.fields)) {
    case 'text':
      if (name !== 'standing') return known({ type: 'text', text: cell });
      return STANDINGS.some((standing) => standing === fold(cell))
        ? known({ type: 'text', text: fold(cell) })
        : UNREADABLE;
    case 'list': {
      const items = cell.split(';').map((item) => item.trim());
      return known({ type: 'list', items: items.filter((item) => item !== '') });
    }
    case 'number':
      return mapReading(readRange(cell), (range) => known({ type: 'number', ...range }));
    case 'money':
      return mapReading(readRange(cell), (range) => known({ type: 'money', ...range, currency }));
    case 'boolean':
      return mapReading(readBoolean(cell), (value) => known({ type: 'boolean', value }));
    case 'date':
      return mapReading(readDate(cell, null), (day) => known({ type: 'date', day }));
    case 'country': {
      const codes = countriesOf(cell);
      return codes?.length === 1 && codes[0] !== undefined ? known({ type: 'country', code: codes[0] }) : UNREADABLE;
    }
    case 'industry':
      return INDUSTRY_KEYS.has(fold(cell)) ? known({ type: 'industry', key: fold(cell) }) : UNREADABLE;
    case undefined:
      return UNREADABLE;
  }
}

/**
 * Reads one cell of a table: plain numbers, `51..200`, `10001..`, ISO codes, taxonomy keys, lists split at `;`.
 * An empty cell says nothing (undefined); one that cannot be read is unknown and keeps its text. `currency` is that of
 * the table's amounts; null makes them unknown to every criterion.
 */
export function readPlain(name: FactName, cell: string, set: CriteriaSet, currency: string | null): Fact | undefined {
  const text = cell.trim();
  if (text === '') return undefined;
  const reading = readValue(name, text, set, currency);
  if (reading.state === 'known') return { state: 'known', value: reading.value, text, source: IMPORTED };
  return { state: 'unknown', why: reading.state === 'unknown' ? reading.why : 'unreadable', text, source: IMPORTED };
}
