import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../../src/domain/facts/date';
import { type DayText, readDay } from '../../../../src/domain/facts/day';

const TODAY = '2026-03-10';
const read = (text: string, over: Partial<DayText> = {}): string => {
  const reading = readDay({ text, monthText: null, section: 'past', today: TODAY, locale: 'en-US', ...over });
  return reading.state === 'known' ? reading.day : reading.why;
};

describe('the day of a timeline row', () => {
  it.each<[string, Partial<DayText>, string]>([
    ['Today', {}, '2026-03-10'],
    ['Yesterday', {}, '2026-03-09'],
    ['Tomorrow', { section: 'upcoming' }, '2026-03-11'],
    ['Heute', {}, '2026-03-10'],
    ['Gestern', {}, '2026-03-09'],
    ['Aujourd’hui', {}, '2026-03-10'],
    ['Hier', {}, '2026-03-09'],
    ['Ayer', {}, '2026-03-09'],
    ['Ontem', {}, '2026-03-09'],
    ['Ieri', {}, '2026-03-09'],
    ['Gisteren', {}, '2026-03-09'],
    ['3 days ago', {}, '2026-03-07'],
    ['vor 3 Tagen', {}, '2026-03-07'],
    ['il y a 3 jours', {}, '2026-03-07'],
    ['Mar 9', {}, '2026-03-09'],
    ['Mar 10', {}, '2026-03-10'],
    ['Mar 11', {}, '2025-03-11'],
    ['Mar 11', { section: 'upcoming' }, '2026-03-11'],
    ['Mar 9', { section: 'upcoming' }, '2027-03-09'],
    ['Feb 29', {}, '2024-02-29'],
    ['12:00 PM | Oct 3', {}, '2025-10-03'],
    ['Oct 3, 2024, 9:30 AM', {}, '2024-10-03'],
    ['Oct 3', { monthText: 'October • 2023' }, '2023-10-03'],
    ['Oct 3', { monthText: 'November • 2023' }, '2025-10-03'],
    ['3. Okt. 2025', { locale: 'de' }, '2025-10-03'],
    ['3. Okt.', { locale: 'de' }, '2025-10-03'],
    ['3. März', { locale: 'de', monthText: 'März 2024' }, '2024-03-03'],
    ['3 févr. 2025', { locale: 'fr' }, '2025-02-03'],
    ['3 de octubre de 2025', { locale: 'es' }, '2025-10-03'],
    ['3 ott 2025', { locale: 'it' }, '2025-10-03'],
    ['3 de out. de 2025', { locale: 'pt-BR' }, '2025-10-03'],
    ['3 mrt 2025', { locale: 'nl' }, '2025-03-03'],
    ['2025年10月3日', { locale: 'ja' }, '2025-10-03'],
    ['2025-10-03', {}, '2025-10-03'],
    ['10/3/2025', {}, '2025-10-03'],
    ['10/3/2025', { locale: 'en-GB' }, '2025-03-10'],
    ['10/3/2025', { locale: null }, 'ambiguous'],
    ['13/3/2025', { locale: null }, '2025-03-13'],
    ['3.10.2025', { locale: null }, '2025-10-03'],
    ['31.02.2025', { locale: 'de' }, 'unreadable'],
    ['Feb 30', {}, 'unreadable'],
    ['Overdue', {}, 'unreadable'],
    ['3 hours ago', {}, 'unreadable'],
    ['Oct 3 and Oct 4', {}, 'unreadable'],
    ['Call Ana', {}, 'unreadable'],
    ['', {}, 'unreadable'],
  ])('%s %o is %s', (text, over, expected) => {
    expect(read(text, over)).toBe(expected);
  });

  it('says where its year comes from', () => {
    const from = (text: string, monthText: string | null) =>
      readDay({ text, monthText, section: 'past', today: TODAY, locale: 'en' });
    expect(from('Oct 3, 2024', null)).toMatchObject({ yearFrom: 'text' });
    expect(from('Oct 3', 'October 2024')).toMatchObject({ yearFrom: 'heading' });
    expect(from('Oct 3', null)).toMatchObject({ yearFrom: 'today' });
  });

  it('in the past is never after today', () => {
    const day = fc.date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (written, now) => {
        const text = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(
          written,
        );
        const today = now.toISOString().slice(0, 10);
        const reading = read(text, { today });
        expect(reading <= today).toBe(true);
        expect(reading.slice(5)).toBe(written.toISOString().slice(5, 10));
      }),
    );
  });
});

describe('a date field', () => {
  const locales = ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'it-IT', 'nl-NL', 'ja-JP', 'sv-SE'];
  const styles = ['short', 'medium', 'long'] as const;
  it('as a locale writes it is read back, or not at all', () => {
    const day = fc.date({ min: new Date('2001-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    let read = 0;
    fc.assert(
      fc.property(day, fc.constantFrom(...locales), fc.constantFrom(...styles), (date, locale, dateStyle) => {
        const text = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(date);
        const reading = readDate(text, locale);
        if (reading.state === 'known') {
          read++;
          expect(reading.value).toBe(date.toISOString().slice(0, 10));
        }
      }),
      { numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(1800);
  });
});
