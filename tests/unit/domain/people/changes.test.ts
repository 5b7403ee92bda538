import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../../src/domain/people/changes';
import { titleKey } from '../../../../src/domain/people/identity';
import type { PersonChange } from '../../../../src/domain/people/people';
import {
  keepPerson,
  MAX_EARLIER,
  type PersonRecord,
  type PersonSeen,
} from '../../../../src/domain/people/person-record';

const SINCE = '2025-11-30';
const ANA = 'salesforce/acme/contact/003A';
const [NORDWERK, HAFENBAU, TWIN] = [
  'salesforce/acme/account/1',
  'salesforce/acme/account/2',
  'salesforce/acme/account/3',
];

/** A sighting in the list of Nordwerk, unless said otherwise. */
interface Seen {
  readonly day: string;
  readonly title?: string;
  readonly titleDay?: string;
  readonly at?: readonly [account: string, company: string];
  /** On the person's own page. */
  readonly own?: true;
}

const inList = (day: string, title?: string, over: Partial<Seen> = {}): Seen => ({
  day,
  ...(title !== undefined && { title }),
  ...over,
});
const onPage = (day: string, title?: string, over: Partial<Seen> = {}): Seen =>
  inList(day, title, { own: true, ...over });

const asSeen = ({ day, title, titleDay = day, at = [NORDWERK, 'Nordwerk'], own }: Seen): PersonSeen => ({
  key: ANA,
  name: 'Ana Ruiz',
  account: at[0],
  company: at[1],
  title: title === undefined ? null : { text: title, day: titleDay },
  own: own ? { email: null } : null,
  day,
});

function kept(seen: readonly Seen[], since = SINCE): PersonRecord {
  const record = seen.reduce<PersonRecord | undefined>(
    (before, each) => keepPerson(before, asSeen(each), since),
    undefined,
  );
  if (!record) throw new Error('never seen');
  return record;
}

const HERE = { accounts: new Set([NORDWERK]), company: 'Nordwerk', since: SINCE };
const inWords = (change: PersonChange): string => {
  if (change.kind !== 'also') return `${change.kind} ${change.before} on ${change.day}`;
  return `${change.how} of ${change.name} ${change.here ? 'here' : `at ${change.company}`}`;
};
const said = (person: PersonRecord, others: readonly PersonRecord[] = [], at = HERE): string =>
  changesOf(person, others, at).map(inWords).join('; ');

const at = (account: string, company: string): Partial<Seen> => ({ at: [account, company] });

describe('a person seen again', () => {
  it.each<[sentence: string, seen: readonly Seen[], changes: string]>([
    ['with the same title is not flagged', [inList('2026-10-03', 'VP'), inList('2026-11-12', 'VP')], ''],
    [
      'with another title had the first one on the day that it was last seen',
      [inList('2026-09-01', 'Buyer'), inList('2026-10-03', 'Buyer'), inList('2026-11-12', 'VP')],
      'title Buyer on 2026-10-03',
    ],
    ['with another spelling of it is not', [inList('2026-10-03', 'V.P. Sales'), inList('2026-11-12', 'VP, SALES')], ''],
    [
      'by a list without titles keeps the day of the title',
      [inList('2026-10-03', 'Buyer'), inList('2026-10-20'), inList('2026-11-12', 'VP')],
      'title Buyer on 2026-10-03',
    ],
    ['with a first title had none before', [inList('2026-10-03'), inList('2026-11-12', 'VP')], ''],
    [
      'with what stands in for a title keeps the title',
      [inList('2026-10-03', 'Buyer'), inList('2026-10-20', 'n/a'), inList('2026-11-12', 'VP')],
      'title Buyer on 2026-10-03',
    ],
    [
      'on a page that remembers an older title keeps the newer',
      [inList('2026-10-03', 'VP'), onPage('2026-11-12', 'Buyer', { titleDay: '2026-09-01' })],
      '',
    ],
    [
      'and again with a third title had both, the newest first',
      [inList('2026-09-01', 'Clerk'), inList('2026-10-03', 'Buyer'), inList('2026-11-12', 'VP')],
      'title Buyer on 2026-10-03; title Clerk on 2026-09-01',
    ],
    [
      'with the first title again had the one between',
      [inList('2026-09-01', 'Buyer'), inList('2026-10-03', 'VP'), inList('2026-11-12', 'BUYER')],
      'title VP on 2026-10-03',
    ],
    [
      'on a page that names another account was at the first one',
      [onPage('2026-10-03', 'VP', at(HAFENBAU, 'Hafenbau')), onPage('2026-11-12', 'VP')],
      'company Hafenbau on 2026-10-03',
    ],
    [
      'with another title at another account changed both',
      [onPage('2026-10-03', 'Buyer', at(HAFENBAU, 'Hafenbau')), onPage('2026-11-12', 'VP')],
      'company Hafenbau on 2026-10-03; title Buyer on 2026-10-03',
    ],
    [
      'in another account’s list before the page was seen there',
      [inList('2026-10-03', 'VP', at(HAFENBAU, 'Hafenbau')), onPage('2026-11-12', 'VP')],
      'company Hafenbau on 2026-10-03',
    ],
    [
      'in the lists of two accounts is no move: a list names people of others too',
      [inList('2026-10-03', 'VP', at(HAFENBAU, 'Hafenbau')), inList('2026-11-12', 'VP')],
      '',
    ],
    [
      'in another account’s list, and on a page that says the same as before, is no move',
      [onPage('2026-10-03', 'VP'), inList('2026-10-20', 'VP', at(HAFENBAU, 'Hafenbau')), onPage('2026-11-12', 'VP')],
      '',
    ],
    [
      'at another record of the same company is no move',
      [onPage('2026-10-03', 'VP', at(TWIN, 'NORDWERK GmbH')), onPage('2026-11-12', 'VP')],
      '',
    ],
    [
      'at an account that was never named is not said to have moved',
      [onPage('2026-10-03', 'VP', at(HAFENBAU, '')), onPage('2026-11-12', 'VP')],
      '',
    ],
    ['after a year is what it is now', [inList('2025-11-29', 'Buyer'), inList('2026-11-12', 'VP')], ''],
  ])('%s', (_sentence, seen, changes) => {
    expect(said(kept(seen))).toBe(changes);
  });

  it('was not elsewhere where both accounts are one company', () => {
    const moved = kept([onPage('2026-10-03', 'VP', at(HAFENBAU, 'Hafenbau')), onPage('2026-11-12', 'VP')]);
    expect(said(moved, [], { ...HERE, accounts: new Set([NORDWERK, HAFENBAU]) })).toBe('');
  });

  it('as a version without history kept them is flagged by the day they were seen', () => {
    const old: PersonRecord = { key: ANA, account: NORDWERK, name: 'Ana Ruiz', title: 'Buyer', seenDay: '2026-10-03' };
    expect(said(keepPerson(old, asSeen(inList('2026-11-12', 'VP')), SINCE))).toBe('title Buyer on 2026-10-03');
  });

  const aDay = fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`);
  const aSighting = fc.record(
    {
      day: aDay,
      title: fc.constantFrom('VP', 'vp', 'Buyer', 'BUYER', 'Clerk', 'CEO', 'CFO', 'n/a', ''),
      at: fc.constantFrom<[string, string]>([NORDWERK, 'Nordwerk'], [HAFENBAU, 'Hafenbau'], [TWIN, 'Nordwerk AG']),
      own: fc.constant(true as const),
    },
    { requiredKeys: ['day'] },
  );

  it('keeps few earlier values, none twice, none that is said now, the newest first', () => {
    fc.assert(
      fc.property(fc.array(aSighting, { minLength: 1, maxLength: 12 }), (sightings) => {
        const inTime = sightings.toSorted((a, b) => (a.day < b.day ? -1 : 1)) as Seen[];
        const { title, home, earlier = [] } = kept(inTime);
        const values = earlier.map((each) => (each.kind === 'title' ? titleKey(each.title) : each.account));
        const days = earlier.map(({ day }) => day);
        expect(earlier.length).toBeLessThanOrEqual(MAX_EARLIER);
        expect(new Set(values).size).toBe(values.length);
        if (title !== null) expect(values).not.toContain(titleKey(title));
        if (home) expect(values).not.toContain(home.account);
        expect(days).toEqual(days.toSorted().reverse());
      }),
    );
  });
});

describe('another record', () => {
  const record = (over: Partial<PersonRecord> = {}): PersonRecord => ({
    key: 'salesforce/acme/lead/00Q',
    account: 'salesforce/acme/lead/00Q',
    company: 'Hafenbau',
    name: 'Ana Ruiz',
    title: 'Buyer',
    seenDay: '2026-10-03',
    nameKey: 'salesforce/acme/ana ruiz',
    ...over,
  });
  const ana = record({
    key: ANA,
    account: NORDWERK,
    company: 'Nordwerk',
    seenDay: '2026-11-12',
    email: 'acme/ana@a.example',
  });
  const mail = { email: 'acme/ana@a.example' };

  it.each<[sentence: string, others: PersonRecord[], changes: string]>([
    [
      'of the same address is said, whatever it is called',
      [record({ ...mail, name: 'A. Ruiz' })],
      'email of A. Ruiz at Hafenbau',
    ],
    [
      'of the same address is said though its company is not known',
      [record({ ...mail, company: '' })],
      'email of Ana Ruiz at null',
    ],
    ['of the same name at the same company is said', [record({ account: NORDWERK })], 'name of Ana Ruiz here'],
    ['of the same name elsewhere is a namesake', [record()], 'name of Ana Ruiz at Hafenbau'],
    ['of the same name we know not where is none', [record({ company: '' })], ''],
    ['of the same name elsewhere, a year ago, is none', [record({ seenDay: '2025-11-29' })], ''],
    [
      'of the same name at the same company counts however old',
      [record({ account: NORDWERK, seenDay: '2025-01-01' })],
      'name of Ana Ruiz here',
    ],
    ['of another name and no address is none', [record({ nameKey: 'salesforce/acme/ben ruiz' })], ''],
    ['is never the person’s own', [ana], ''],
    [
      'comes by address first, then from here, then the newest, three at most',
      [
        record({ key: 'a', company: 'Old', seenDay: '2026-01-01' }),
        record({ key: 'b', company: 'New' }),
        record({ key: 'c', account: NORDWERK }),
        record({ key: 'd', ...mail, company: 'Mail' }),
      ],
      'email of Ana Ruiz at Mail; name of Ana Ruiz here; name of Ana Ruiz at New',
    ],
  ])('%s', (_sentence, others, changes) => {
    expect(said(ana, others)).toBe(changes);
  });

  it('is nobody’s namesake where the person has no full name', () => {
    const { nameKey: _, ...nameless } = ana;
    const { nameKey: __, ...other } = record();
    expect(said(nameless, [other])).toBe('');
  });
});
