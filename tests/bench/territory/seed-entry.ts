import { evidenceOf } from '../../../src/domain/company/match';
import { SAMPLE_SET } from '../../../src/domain/criteria/sample';
import type { KeptField } from '../../../src/domain/record/remember';
import { salesforceId18 } from '../../../src/domain/record/salesforce';
import type { ImportedAccount } from '../../../src/domain/territory/imported';
import { openDatabase } from '../../../src/storage/database';
import { removeImported, replaceImported } from '../../../src/storage/imported';
import { acceptSet } from '../../../src/storage/sets';
import { forgetShown } from '../../../src/storage/territory-shown';

/** What accounts are made of: companies of the demonstration. */
export interface SeedCompany {
  readonly name: string;
  readonly website: string;
  readonly industry: string;
  readonly employees: number | null;
  readonly revenue: number | null;
}

const ORG = 'rightfit-demo-dev-ed.develop';
const PLACES = [
  ['United States', 'Illinois', 'Chicago'],
  ['Germany', 'Bavaria', 'Munich'],
  ['France', '', 'Lyon'],
  ['United Kingdom', '', 'Leeds'],
  ['Japan', '', 'Osaka'],
  ['Canada', 'Ontario', 'Toronto'],
] as const;
const OWNERS = ['Mira Vogel', 'Jonas Falk', 'Ana Ruiz', 'Tom Berg', 'Lea Kern'];
const TYPES = ['Prospect', 'Prospect', 'Prospect', 'Customer - Direct', 'Partner', 'Competitor', ''];
const TITLES = ['VP Operations', 'Chief Information Officer', 'Purchasing Manager', 'Field Service Manager'];

const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
const id = (prefix: string, at: number): string => salesforceId18(`${prefix}${String(at).padStart(12, '0')}`) ?? '';
const accountKey = (at: number): string => `salesforce/${ORG}/account/${id('001', at)}`;
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** Twelve columns, as a report of a CRM has them. */
function fieldsOf(company: SeedCompany, at: number): KeptField[] {
  const [country, region, city] = pick(PLACES, at * 7);
  const texts: Partial<Record<KeptField['field'], string>> = {
    name: `${company.name} ${at}`,
    website: `https://www.${at}-${company.website.replace(/^(?:https?:\/\/)?(?:www\.)?/, '')}`,
    industry: company.industry,
    employees: ((company.employees ?? 0) + (at % 977)).toLocaleString('en-US'),
    revenue: `$${((company.revenue ?? 0) + at * 1000).toLocaleString('en-US')}`,
    country,
    region,
    city,
    type: pick(TYPES, at * 3),
    owner: pick(OWNERS, at),
    rating: pick(['Hot', 'Warm', 'Cold'], at),
    companyPhone: `(555) 01${String(at % 100).padStart(2, '0')}`,
  };
  return Object.entries(texts).flatMap(([field, text]) =>
    text === '' ? [] : [{ field: field as KeptField['field'], internal: '', text, locale: 'en-US', day: day(10) }],
  );
}

function accountsOf(companies: readonly SeedCompany[], count: number): ImportedAccount[] {
  const accounts = Array.from({ length: count }, (_each, at): ImportedAccount => {
    const company = pick(companies, at * 13);
    const name = `${company.name} ${at}`;
    return { key: accountKey(at), name, fields: fieldsOf(company, at), evidence: evidenceOf({ name }) };
  });
  return accounts.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Every fiftieth account was opened; at every fifth one a person is known who was called once. */
async function seed(companies: readonly SeedCompany[], count: number): Promise<void> {
  const db = openDatabase();
  const accounts = accountsOf(companies, count);
  const table = {
    file: 'territory.csv',
    org: ORG,
    day: day(10),
    importedAt: new Date().toISOString(),
    added: 0,
    updated: 0,
  };
  await removeImported(db);
  await replaceImported(db, 0, accounts, table, async () => true);
  const opened = accounts.filter((_each, at) => at % 50 === 0);
  await db.records.bulkPut(
    opened.map(({ key, name, fields }) => {
      const seen = fields.map((field) => ({ ...field, internal: field.field, day: day(3) }));
      return { key, object: 'account' as const, name, account: null, fields: seen, seenDay: day(3) };
    }),
  );
  const touched = accounts.filter((_each, at) => at % 5 === 0);
  const person = (at: number): string => `salesforce/${ORG}/contact/${id('003', at)}`;
  await db.people.bulkPut(
    touched.map(({ key }, at) => {
      return { key: person(at), account: key, name: `Ana Ruiz ${at}`, title: pick(TITLES, at), seenDay: day(3) };
    }),
  );
  await db.touches.bulkPut(
    touched.map(({ key }, at) => ({
      id: `t${at}`,
      kind: 'call' as const,
      day: day((at * 37) % 90),
      subject: 'Call',
      who: pick(OWNERS, at),
      account: key,
      person: person(at),
      personName: `Ana Ruiz ${at}`,
      band: null,
      strong: null,
      persona: null,
      wanted: null,
      setId: null,
      setVersion: null,
      source: 'timeline' as const,
    })),
  );
  db.close();
}

/** Puts the sample in force with another weight of its first criterion, as a set of the team's own. */
async function useSet(weight: number): Promise<void> {
  const [first, ...others] = SAMPLE_SET.fit.criteria;
  const criteria = first ? [{ ...first, weight }, ...others] : others;
  const set = { ...SAMPLE_SET, id: 'bench', name: 'Bench', version: weight, fit: { ...SAMPLE_SET.fit, criteria } };
  const db = openDatabase();
  const row = {
    fingerprint: `bench-${weight}`,
    id: set.id,
    name: set.name,
    version: set.version,
    owner: null,
    effective: '2026-01-01',
    acceptedAt: new Date().toISOString(),
    source: 'file' as const,
    text: JSON.stringify(set),
  };
  await acceptSet(db, row, day(0));
  db.close();
}

async function forget(): Promise<void> {
  const db = openDatabase();
  await forgetShown(db);
  db.close();
}

Object.assign(globalThis, { territory: { seed, useSet, forget } });
