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
    ['Overdue', {}, 'overdue'],
    ['Überfällig', {}, 'overdue'],
    ['En retard', {}, 'overdue'],
    ['Vencida', {}, 'overdue'],
    ['Atrasado', {}, 'overdue'],
    ['Scaduta', {}, 'overdue'],
    ['Te laat', {}, 'overdue'],
    ['3 hours ago', {}, 'ambiguous'],
    ['vor 3 Stunden', {}, 'ambiguous'],
    ['il y a 2 heures', {}, 'ambiguous'],
    ['hace 5 minutos', {}, 'ambiguous'],
    ['há 3 horas', {}, 'ambiguous'],
    ['2 ore fa', {}, 'ambiguous'],
    ['3 uur geleden', {}, 'ambiguous'],
    ['hace 2 días', {}, '2026-03-08'],
    ['há 3 dias', {}, '2026-03-07'],
    ['3 giorni fa', {}, '2026-03-07'],
    ['3 dagen geleden', {}, '2026-03-07'],
    ['in 2 days', { section: 'upcoming' }, '2026-03-12'],
    ['in 2 Tagen', { section: 'upcoming' }, '2026-03-12'],
    ['dans 2 jours', { section: 'upcoming' }, '2026-03-12'],
    ['Vorgestern', {}, '2026-03-08'],
    ['Pasado mañana', { section: 'upcoming' }, '2026-03-12'],
    ['Today at 3:00 PM', {}, '2026-03-10'],
    ['Heute, 14:00 Uhr', {}, '2026-03-10'],
    ['Hier à 14:30', {}, '2026-03-09'],
    ['Monday', {}, 'ambiguous'],
    ['Montag', {}, 'ambiguous'],
    ['lunes', {}, 'ambiguous'],
    ['last week', {}, 'unreadable'],
    ['2 weeks ago', {}, 'unreadable'],
    ['3.10', { locale: 'de' }, 'unreadable'],
    ['3.10.', { locale: 'de' }, '2025-10-03'],
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
  it.each([
    ['03/04/2017', 'en-GB', '2017-04-03'],
    ['03/04/2017', 'en-US', '2017-03-04'],
    ['03/04/2017', 'en', 'ambiguous'],
    ['03/04/2017', null, 'ambiguous'],
    ['03/04/2017', 'en-CA', 'ambiguous'],
    ['13/04/2017', null, '2017-04-13'],
    ['04/13/2017', null, '2017-04-13'],
    ['04/04/2017', null, '2017-04-04'],
    ['3.4.2017', null, '2017-04-03'],
    ['3.4.2017', 'en-US', 'ambiguous'],
    ['26-02-2018 19:58', null, '2018-02-26'],
    ['26.02.2018, 19.58 Uhr', 'de', '2018-02-26'],
    ['2018-02-26T19:58:00.000+0000', null, '2018-02-26'],
    ['2018-02-26T19:58:00Z', null, '2018-02-26'],
    ['2018/2/26', null, '2018-02-26'],
    ['2018. 02. 26.', 'hu', '2018-02-26'],
    ['18. 2. 26.', 'ko', 'ambiguous'],
    ['26/02/18', 'en-GB', '2018-02-26'],
    ['26/02/18', null, 'ambiguous'],
    ['26/02/85', 'en-GB', 'ambiguous'],
    ['1488326400000', null, '2017-03-01'],
    ['1488326400001', null, 'ambiguous'],
    ['631152000000', null, '1990-01-01'],
    ['9999999999999', null, 'unreadable'],
    ['20180226', null, 'unreadable'],
    ['1er janv. 2025', 'fr', '2025-01-01'],
    ['1º de março de 2025', 'pt-BR', '2025-03-01'],
    ['mar. 3 févr. 2025', 'fr', '2025-02-03'],
    ['mar 3 mar 2025', 'it', '2025-03-03'],
    ['03-Oct-2025', null, '2025-10-03'],
    ['03-Oct-25', null, 'unreadable'],
    ['3/Okt/2025', null, '2025-10-03'],
    ['October 2025', null, 'unreadable'],
    ['Oct 3', null, 'unreadable'],
    ['Today', null, 'unreadable'],
    ['26/02/2561', 'th', 'unreadable'],
    ['۱۴۰۴/۷/۱۱', 'fa-IR', 'unreadable'],
    ['2025-02-30', null, 'unreadable'],
    ['1²/3/2025', 'en-GB', 'unreadable'],
    ['n/a', null, 'not-stated'],
  ])('%j on a page in %s is %s', (text, locale, expected) => {
    const reading = readDate(text, locale);
    expect(reading.state === 'known' ? reading.value : reading.state === 'unknown' ? reading.why : reading.state).toBe(
      expected,
    );
  });

  const ours = ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'es-ES', 'es-MX', 'pt-BR', 'pt-PT', 'it-IT', 'nl-NL'];
  it.each(ours)('with the names of months and weekdays in %s is read back, every day of a year', (locale) => {
    for (const form of [{ dateStyle: 'long' }, { dateStyle: 'full' }, SHORT_NAMES] as const) {
      const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
      for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2025, 0, 1); at += 86_400_000) {
        const text = format.format(at);
        expect([text, readDate(text, locale)]).toEqual([
          text,
          { state: 'known', value: new Date(at).toISOString().slice(0, 10) },
        ]);
      }
    }
  });

  const others = ['ja-JP', 'sv-SE', 'ko-KR', 'zh-CN', 'hu', 'pl', 'tr', 'fa-IR', 'th-TH', 'ar-EG', 'en-CA', 'en-ZA'];
  it('as any locale writes it is read back, or not at all', () => {
    const day = fc.date({ min: new Date('2001-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    const styles = ['short', 'medium', 'long', 'full'] as const;
    let read = 0;
    fc.assert(
      fc.property(day, fc.constantFrom(...ours, ...others), fc.constantFrom(...styles), (date, locale, dateStyle) => {
        const text = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(date);
        for (const told of [locale, null]) {
          const reading = readDate(text, told);
          if (reading.state !== 'known') continue;
          if (told !== null) read++;
          expect([text, reading.value]).toEqual([text, date.toISOString().slice(0, 10)]);
        }
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(1800);
  });
});

const SHORT_NAMES = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
