import { type AccountText, readAccountFacts } from '../../src/domain/facts/account-facts';
import { readEmployees } from '../../src/domain/facts/employees';
import { readFounded } from '../../src/domain/facts/founded';
import { readMoney } from '../../src/domain/facts/money';

/** Distinct accounts: many more than any reader could remember by their texts. */
const ACCOUNTS = 1000;
const BARS = { numeric: 200_000, whole: 20_000 };

/** The same figures in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Texts {
  readonly locale: string;
  readonly employees: string;
  readonly revenue: string;
  readonly founded: string;
}

const grouped = (value: number, sign: string): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, sign);

/** How CRMs show a number: most as their own number field does, some as a bracket or as people type it. */
const SHAPES: readonly ((n: number, m: number) => Texts)[] = [
  (n, m) => ({ locale: 'en-US', employees: grouped(n, ','), revenue: `$${grouped(m, ',')}.00`, founded: '' }),
  (n, m) => ({ locale: 'en-US', employees: grouped(n, ','), revenue: `$${grouped(m, ',')}`, founded: '' }),
  (n, m) => ({ locale: 'de-DE', employees: grouped(n, '.'), revenue: `${grouped(m, '.')},00 €`, founded: '' }),
  (n, m) => ({ locale: 'fr-FR', employees: grouped(n, '\u202f'), revenue: `${grouped(m, '\u202f')} €`, founded: '' }),
  (n, m) => ({
    locale: 'en-GB',
    employees: `${n}-${n * 2} employees`,
    revenue: `£${(m / 1e6).toFixed(1)}M`,
    founded: '',
  }),
  (n, m) => ({
    locale: 'en-US',
    employees: `${n}+`,
    revenue: `USD ${grouped(m, ',')} (EUR ${grouped(m + 9, ',')})`,
    founded: '',
  }),
  (n, m) => ({
    locale: 'de-DE',
    employees: `${n}–${n + 250}`,
    revenue: `${(m / 1e6).toFixed(1).replace('.', ',')} Mio. €`,
    founded: '',
  }),
];

function accounts(): Texts[] {
  const next = random(7);
  return Array.from({ length: ACCOUNTS }, (_each, at) => {
    const people = 2 + Math.floor(next() ** 4 * 50_000);
    const amount = 100_000 + Math.floor(next() ** 3 * 2_000_000_000);
    const shape = SHAPES[at % SHAPES.length];
    if (!shape) throw new Error('no shape');
    return { ...shape(people, amount), founded: String(1850 + Math.floor(next() * 170)) };
  });
}

const INDUSTRIES = [
  'Retail',
  'Machinery',
  'Information Technology & Services',
  'Banking',
  'Energy',
  'Software Development',
];
const ADDRESSES = [
  'SW 8th St\nBentonville, AR 72716\nUnited States',
  'Ringstraße\n80333 München\nDeutschland',
  'Queen St\nToronto, ON M5H 2N2\nCanada',
];

const TYPES = ['Customer - Direct', 'Prospect', 'Partner'];

/** An account as a page shows it: the fields of twelve facts. */
function fieldsOf({ employees, revenue, founded }: Texts, at: number): AccountText[] {
  const field = (name: AccountText['field'], text: string): AccountText => ({
    field: name,
    internal: name,
    text,
    locale: null,
    source: { kind: 'page', day: null },
  });
  return [
    field('name', `Account ${at} Inc.`),
    field('website', `https://www.account-${at}.example.com/about`),
    field('industry', INDUSTRIES[at % INDUSTRIES.length] ?? ''),
    field('employees', employees),
    field('revenue', revenue),
    field('address', `${at} ${ADDRESSES[at % ADDRESSES.length]}`),
    field('type', TYPES[at % TYPES.length] ?? ''),
    field('rating', at % 2 === 0 ? 'Hot' : 'Warm'),
    field('founded', founded),
    field('owner', `Owner ${at % 40}`),
  ];
}

/** Per second, of the best of a hundred rounds: what the machine can do when nothing else disturbs. */
function rate(work: () => number, expected: number): number {
  let best = 0;
  for (let round = 0; round < 100; round++) {
    const start = performance.now();
    if (work() !== expected) throw new Error('a round read something else');
    best = Math.max(best, (ACCOUNTS / (performance.now() - start)) * 1000);
  }
  return best;
}

const isKnown = (reading: { readonly state: string }): number => Number(reading.state === 'known');

const line = (what: string, perSecond: number, bar: number): string =>
  `  ${what.padEnd(42)} ${Math.round(perSecond).toLocaleString('en').padStart(9)}/s   ${(perSecond / bar).toFixed(2)} × the bar of ${bar.toLocaleString('en')}\n`;

/** Prints what reading costs, of texts that all differ. Exit code 1: a bar was missed. */
export function main(): number {
  const texts = accounts();
  const numbers = (): number =>
    texts.reduce(
      (known, { locale, employees, revenue, founded }) =>
        known +
        isKnown(readEmployees(employees, locale)) +
        isKnown(readMoney(revenue, locale)) +
        isKnown(readFounded(founded)),
      0,
    );
  if (numbers() < 2.9 * ACCOUNTS) throw new Error(`only ${numbers()} of ${3 * ACCOUNTS} texts were read`);
  const numeric = rate(numbers, numbers());
  const pages = texts.map((each, at) => ({ fields: fieldsOf(each, at), locale: each.locale }));
  const facts = (): number =>
    pages.reduce(
      (known, { fields, locale }) =>
        known + readAccountFacts(fields, { locale, crm: 'salesforce', customFields: {} }).size,
      0,
    );
  const whole = rate(facts, facts());
  process.stdout.write(
    `${ACCOUNTS.toLocaleString('en')} accounts, every text read anew; best of 100 rounds\n` +
      line('employees, revenue, founded', numeric, BARS.numeric) +
      line(`a whole account (${(facts() / ACCOUNTS).toFixed(1)} facts)`, whole, BARS.whole),
  );
  return numeric >= BARS.numeric && whole >= BARS.whole ? 0 : 1;
}
