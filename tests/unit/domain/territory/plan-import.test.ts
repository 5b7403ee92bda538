import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportedAccount } from '../../../../src/domain/territory/imported';
import { linkLocals } from '../../../../src/domain/territory/one-company';
import type { AccountTable, TableRow } from '../../../../src/domain/territory/plan-import';
import { planned } from './planned';

const [ONE, TWO] = ['0015g00000AbCdEAAV', '0015g00000XyZzZAAV'];
const DAY = '2026-11-12';
const LATER = '2026-11-20';

type Texts = Readonly<Record<string, string>>;

const row = (name: string, texts: Texts = {}, id: string | null = null): TableRow => {
  const fields = Object.entries(texts).map(([field, text]) => ({ field: field as 'website', internal: '', text }));
  return { id, org: null, name, fields: [{ field: 'name', internal: '', text: name }, ...fields] };
};
const STATES = ['name', 'website', 'industry', 'employees', 'country'] as const;
const table = (rows: readonly TableRow[], over: Partial<AccountTable> = {}): AccountTable => {
  return {
    org: 'acme',
    day: DAY,
    locale: 'en',
    states: STATES.map((field) => ({ field, internal: '' })),
    rows,
    ...over,
  };
};
const plan = (known: readonly ImportedAccount[], rows: readonly TableRow[], over: Partial<AccountTable> = {}) =>
  planned(known, table(rows, over));
const shown = (accounts: readonly ImportedAccount[]) =>
  accounts.map(({ key, fields }) => {
    const texts = fields.filter(({ field }) => field !== 'name').map(({ field, text }) => `${field} ${text}`);
    return [key.replace('salesforce/acme/account/', ''), ...texts.sort()].join(' | ');
  });
const counted = (counts: object) => Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

describe('a table of accounts', () => {
  it('gives an account its record id, else its domain, else its folded name as key', () => {
    const { accounts, counts } = plan(
      [],
      [row('Nordwerk', {}, ONE), row('Hafenbau AG', { website: 'https://www.hafenbau.de/x' }), row('Café Süd GmbH')],
    );
    expect(shown(accounts)).toEqual([ONE, '~cafesud', '~hafenbau.de | website https://www.hafenbau.de/x']);
    expect(counted(counts)).toEqual({ added: 3 });
  });

  it.each([
    [
      'the same rows again',
      [row('Nordwerk', { industry: 'Machinery' }, ONE), row('Hafenbau', { website: 'hafenbau.de' })],
    ],
    [
      'the same company spelled otherwise',
      [row('NORDWERK', {}, ONE), row('Hafenbau AG', { website: 'http://hafenbau.de' })],
    ],
    ['its rows in another order', [row('Hafenbau', { website: 'hafenbau.de' }), row('Nordwerk', {}, ONE)]],
  ])('brought in once more with %s doubles nothing', (_, rows) => {
    const first = plan(
      [],
      [row('Nordwerk', { industry: 'Machinery' }, ONE), row('Hafenbau', { website: 'hafenbau.de' })],
    );
    expect(plan(first.accounts, rows, { day: LATER }).accounts).toHaveLength(2);
  });

  it('says what differs, and what does not but for the day', () => {
    const { accounts } = plan([], [row('Nordwerk', { industry: 'Machinery' }, ONE), row('Hafenbau', {}, TWO)]);
    const again = plan(
      accounts,
      [row('Nordwerk', { industry: 'Machinery' }, ONE), row('Hafenbau', { industry: 'Construction' }, TWO), row('Neu')],
      { day: LATER },
    );
    expect(counted(again.counts)).toEqual({ added: 1, updated: 1, unchanged: 1 });
  });

  it.each([
    ['what a newer table says counts', { day: LATER }, { employees: '900' }, ['employees 900']],
    ['what an older table says does not', { day: '2026-10-01' }, { employees: '900' }, ['employees 700']],
    ['what a newer table leaves blank is forgotten', { day: LATER }, {}, []],
    ['what an older table leaves blank is kept', { day: '2026-10-01' }, {}, ['employees 700']],
    ['what a table has no column for is kept', { day: LATER, states: [] }, {}, ['employees 700']],
  ])('%s', (_, over, texts, expected) => {
    const { accounts } = plan([], [row('Nordwerk', { employees: '700' }, ONE)]);
    const [after] = shown(plan(accounts, [row('Nordwerk', texts, ONE)], over).accounts);
    expect(after).toBe([ONE, ...expected].join(' | '));
  });

  it('keeps what other tables named, and names what this one does', () => {
    const { accounts } = plan([], [row('Nordwerk', {}, ONE)]);
    const second = plan(accounts, [row('Hafenbau', {}, TWO)]);
    expect(second.accounts).toHaveLength(2);
    expect([...second.named]).toEqual([`salesforce/acme/account/${TWO}`]);
  });

  it('counts rows that repeat an account, and rows that nobody can know again', () => {
    const rows = [
      row('Nordwerk', {}, ONE),
      row('Nordwerk', { industry: 'Retail' }, ONE),
      row('Hafenbau'),
      row('Hafenbau'),
      row(''),
    ];
    const { accounts, counts } = plan([], rows);
    expect(shown(accounts)).toEqual([ONE, '~hafenbau']);
    expect(counted(counts)).toEqual({ added: 2, repeated: 2, nameless: 1 });
  });

  it('keeps rows of one name that differ apart: whether they are one company is asked elsewhere', () => {
    const rows = [row('Nordwerk', { country: 'Germany' }), row('Nordwerk', { country: 'France' })];
    const { accounts } = plan([], rows);
    expect(shown(accounts)).toEqual(['~nordwerk | country Germany', '~nordwerk~2 | country France']);
    expect(plan(accounts, rows, { day: LATER }).counts).toMatchObject({ added: 0, unchanged: 2 });
  });

  it('takes the org that a row names for its own', () => {
    const { accounts } = plan([], [{ ...row('Nordwerk', {}, ONE), org: 'other' }]);
    expect(accounts.map(({ key }) => key)).toEqual([`salesforce/other/account/${ONE}`]);
  });

  it('keeps the same id in two orgs apart', () => {
    const { accounts } = plan([], [row('Nordwerk', {}, ONE)]);
    expect(plan(accounts, [row('Nordwerk', {}, ONE)], { org: 'other' }).accounts).toHaveLength(2);
  });

  it('leaves accounts that the rep can be asked about: the same row with and without an id', () => {
    const known = plan([], [row('Nordwerk GmbH', { website: 'nordwerk.de' }, ONE)]).accounts;
    const { accounts } = plan(known, [row('Nordwerk', { website: 'www.nordwerk.de' })]);
    const locals = accounts.filter(({ key }) => key.includes('~'));
    const links = linkLocals(
      locals,
      accounts.filter(({ key }) => !key.includes('~')),
      [],
    );
    expect([...links.merged.values()].map(({ into }) => into)).toEqual([`salesforce/acme/account/${ONE}`]);
  });
});

it('brought in twice, any table changes nothing but days', () => {
  const texts = fc.record(
    {
      website: fc.constantFrom('acme.com', 'https://beta.de', 'gamma.fr', 'none'),
      country: fc.constantFrom('DE', 'France', '??'),
      employees: fc.constantFrom('10', '1,000'),
    },
    { requiredKeys: [] },
  );
  const rows = fc.array(
    fc.tuple(
      fc.constantFrom('Acme', 'ACME Inc.', 'Beta', 'Gamma & Co', ''),
      texts,
      fc.constantFrom(null, null, ONE, TWO),
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(rows, rows, (before, drawn) => {
      const made = (list: typeof drawn) => list.map(([name, own, id]) => row(name, own as Texts, id));
      const first = plan(plan([], made(before)).accounts, made(drawn), { day: LATER });
      const second = plan(first.accounts, made(drawn), { day: LATER });
      expect(second.accounts).toEqual(first.accounts);
      expect(second.counts.added + second.counts.updated).toBe(0);
      const keys = first.accounts.map(({ key }) => key);
      expect(keys).toEqual([...new Set(keys)].sort());
    }),
    { numRuns: 300 },
  );
});
