import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packsUnder, personIndex, termOf } from '../../../../src/domain/people/person-index';
import { inPacks, packOfPeople, placeOf, placesIn, unpackedPeople } from '../../../../src/domain/people/person-pack';
import { isSameButDays, keepFromTable, type TablePerson } from '../../../../src/domain/people/table-person';
import { TABLE_TEXTS, type TableValue } from '../../../../src/domain/table/table';
import { inOrder } from '../../../../src/domain/territory/rank';

const DAYS = ['2026-11-01', '2026-11-02', '2026-11-03'] as const;

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
const fields: fc.Arbitrary<TableValue[]> = fc.uniqueArray(
  fc.oneof(
    fc.record({ field: fc.constantFrom(...TABLE_TEXTS), text: fc.oneof(text, fc.constant('')) }),
    fc.record({
      field: fc.constantFrom('doNotCall' as const, 'emailOptOut' as const),
      text: fc.constantFrom('true' as const, 'false' as const),
    }),
  ),
  { selector: ({ field }) => field },
);
const said = fc.record({
  account: fc.constantFrom('a/o/account/1', 'a/o/account/2', 'a/o/account/~three'),
  company: fc.oneof(text, fc.constant('')),
  name: fc.oneof(text, fc.constant('Ana Maria Ruiz')),
  title: fc.option(text),
  fields,
  day: fc.constantFrom(...DAYS),
});

/** People as one to three tables made them, in the order of their places. */
const people = fc.array(fc.array(said, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 }).map((tables) =>
  tables
    .map((own, at) => {
      const key = `a/o/contact/${String(at).padStart(3, '0')}`;
      const [first, ...more] = own;
      const start = keepFromTable(undefined, { key, ...(first as (typeof own)[0]) }, '2026-01-01');
      return more.reduce((person, each) => keepFromTable(person, { key, ...each }, '2026-01-01'), start);
    })
    .sort((a, b) => inOrder(placeOf(a), placeOf(b))),
);

describe('people of tables', () => {
  it('are the same out of a pack, in the same order', () => {
    fc.assert(
      fc.property(people, (own) => {
        expect(unpackedPeople(packOfPeople(own))).toEqual(own);
      }),
      { numRuns: 300 },
    );
  });

  it('are told who and where they are without the rest', () => {
    fc.assert(
      fc.property(people, (own) => {
        const places = own.map(({ key, account, name, title }) => ({ key, account, name, title }));
        expect(placesIn(packOfPeople(own))).toEqual(places);
      }),
      { numRuns: 100 },
    );
  });

  it('are the same to whoever compares them with themselves', () => {
    fc.assert(
      fc.property(people, (own) => {
        const out = unpackedPeople(packOfPeople(own));
        expect(out.every((person, at) => isSameButDays(person, own[at] as TablePerson))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('keep what a page said of them', () => {
    const [of] = fc.sample(people, 1)[0] ?? [];
    if (!of) throw new Error('nobody');
    const home = { account: of.account, company: 'Nordwerk', day: '2026-10-01' };
    const person: TablePerson = { ...of, home, table: { ...of.table, pageDay: '2026-10-02' } };
    expect(unpackedPeople(packOfPeople([person]))).toEqual([person]);
  });

  it('say of when the oldest of them is', () => {
    const on = (day: string, at: number): TablePerson =>
      keepFromTable(
        undefined,
        { key: `k${at}`, account: 'a', company: '', name: 'Ana', title: null, fields: [], day },
        '2026-01-01',
      );
    expect(packOfPeople([on('2026-11-02', 1), on('2026-11-01', 2)])).toMatchObject({
      from: 'a\u001fk1',
      count: 2,
      oldest: '2026-11-01',
    });
  });
});

describe('the index of people', () => {
  const person = (at: number, name = `Ana Ruiz ${at}`): TablePerson =>
    keepFromTable(
      undefined,
      {
        key: `a/o/contact/${String(at).padStart(6, '0')}`,
        account: 'a/o/account/1',
        company: 'Nordwerk',
        name,
        title: null,
        fields: [{ field: 'email', text: `ana${at}@nordwerk.example` }],
        day: '2026-11-01',
      },
      '2026-01-01',
    );
  const all = Array.from({ length: 2000 }, (_, at) => person(at, at % 2 === 0 ? 'Bo Lund' : undefined));
  const parts = personIndex(inPacks(all));
  const under = (term: string, most = 99): number[] => {
    const part = parts.findLast(({ from }) => from <= term);
    return part ? packsUnder(new Set([term]), part, most) : [];
  };

  it('finds everybody by key and by address, each in one pack', () => {
    const packs = inPacks(all);
    for (const { key, email = '' } of all) {
      const [found, ...more] = under(termOf('key', key));
      expect([packs[found ?? -1]?.some((each) => each.key === key), more]).toEqual([true, []]);
      expect(under(termOf('email', email))).toEqual([found]);
    }
  });

  it('finds a name in every pack that has it, as many as are asked for', () => {
    const name = termOf('nameKey', all[0]?.nameKey ?? '');
    expect(under(name)).toEqual(inPacks(all).map((_, at) => at));
    expect(under(name, 3)).toEqual([0, 1, 2]);
  });

  it('finds nobody under what nobody has', () => {
    expect(under(termOf('email', 'a/o/bo@nordwerk.example'))).toEqual([]);
    expect(under(termOf('key', all[0]?.email ?? ''))).toEqual([]);
  });
});
