import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepPerson, type PersonRecord, type PersonSeen } from '../../../../src/domain/people/person-record';
import { isSameButDays, keepFromTable, type PersonInTable } from '../../../../src/domain/people/table-person';

const SINCE = '2026-01-01';
const KEY = 'salesforce/acme/contact/003000000000001AAA';
const text = fc.constantFrom('Ana Ruiz', 'Bo Lund', 'Cleo Park');
const day = fc.constantFrom('2026-10-01', '2026-10-02', '2026-10-03');
const place = { key: fc.constant(KEY), account: text, company: text, name: text, day };

const table: fc.Arbitrary<PersonInTable> = fc.record({
  ...place,
  title: fc.option(text),
  fields: fc.tuple(
    fc.record({ field: fc.constantFrom('email', 'phone'), text: fc.constantFrom('', 'a@x.example', 'b@x.example') }),
    fc.record({ field: fc.constantFrom('emailOptOut', 'doNotCall'), text: fc.constantFrom('true', 'false') }),
  ),
});
const page: fc.Arbitrary<PersonSeen> = fc
  .record({ ...place, title: fc.option(text), own: fc.option(fc.record({ email: fc.constant('c@x.example') })) })
  .map(({ title, ...seen }) => ({ ...seen, title: title === null ? null : { text: title, day: seen.day } }));

const withTables = (start: PersonRecord | undefined, tables: readonly PersonInTable[]): PersonRecord | undefined =>
  tables.reduce((person: PersonRecord | undefined, each) => keepFromTable(person, each, SINCE), start);

describe('a person of tables and pages', () => {
  it('is what a page said, whatever tables of that day and before say, before and after it', () => {
    fc.assert(
      fc.property(fc.array(table), fc.array(table), page, (before, after, seen) => {
        const isOlder = (each: PersonInTable): boolean => each.day <= seen.day;
        const shown = keepPerson(withTables(undefined, before.filter(isOlder)), seen, SINCE);
        const kept = withTables(shown, after.filter(isOlder)) ?? shown;
        const { name, account, company, seenDay } = kept;
        expect({ name, account, company, seenDay }).toEqual({
          name: seen.name,
          account: seen.account,
          company: seen.company,
          seenDay: seen.day,
        });
        if (seen.title) expect(kept.title).toBe(seen.title.text);
      }),
    );
  });

  it('is the same after the same table again', () => {
    fc.assert(
      fc.property(fc.array(table), fc.option(page), table, (before, seen, again) => {
        const start = withTables(undefined, before);
        const shown = seen ? keepPerson(start, seen, SINCE) : start;
        const once = keepFromTable(shown, again, SINCE);
        expect(isSameButDays(once, keepFromTable(once, again, SINCE))).toBe(true);
      }),
    );
  });

  it('stays opted out until a table of the same day or a later one says otherwise', () => {
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 6 }), (tables) => {
        const kept = withTables(undefined, tables)?.table?.fields ?? [];
        for (const channel of ['emailOptOut', 'doNotCall']) {
          const saying = (word: string): string[] =>
            tables.flatMap(({ fields, day: on }) =>
              fields.some(({ field, text: said }) => field === channel && said === word) ? [on] : [],
            );
          const [lastOut = ''] = saying('true').sort().reverse();
          const isLifted = saying('false').some((on) => on >= lastOut);
          if (lastOut !== '' && !isLifted) expect(kept.find(({ field }) => field === channel)?.text).toBe('true');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is opted out by an older table that speaks after an even older one said no', () => {
    const on = (day: string, field: 'doNotCall' | 'emailOptOut', said: 'true' | 'false'): PersonInTable => ({
      key: KEY,
      account: 'A',
      company: 'A',
      name: 'Ana Ruiz',
      title: null,
      day,
      fields: [{ field, text: said }],
    });
    const kept = withTables(undefined, [
      on('2026-10-01', 'doNotCall', 'false'),
      on('2026-10-03', 'emailOptOut', 'true'),
      on('2026-10-02', 'doNotCall', 'true'),
    ]);
    expect(kept?.table?.fields.find(({ field }) => field === 'doNotCall')?.text).toBe('true');
  });
});
