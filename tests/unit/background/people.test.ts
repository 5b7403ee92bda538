import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PersonChange } from '../../../src/domain/people/people';
import type { RecordKey } from '../../../src/domain/record/record';
import type { SeenField, SeenPerson, SeenTouch, Snapshot } from '../../../src/domain/record/snapshot';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { ACCOUNT, CONTACT, field, HOST, SET, snapshot, Worker } from './example';

let db: RightfitDatabase;
const OWN_PAGE = { host: null, tabId: null };

beforeEach(async () => {
  db = openDatabase('people-assessed');
  await db.delete();
  await db.open();
  await new Worker(db).handlers.importSet({ text: JSON.stringify(SET) }, OWN_PAGE);
});
afterEach(() => db.close());

const HAFENBAU: RecordKey = { ...ACCOUNT, id: '001000000000002AAA' };
const BEN: RecordKey = { ...CONTACT, id: '003000000000002AAA' };
const LEAD: RecordKey = { ...ACCOUNT, object: 'lead', id: '00Q000000000001EAA' };
const DEAL: RecordKey = { ...ACCOUNT, object: 'opportunity', id: '006000000000001AAA' };

const titled = (text: string): SeenField => field('title', 'Title', text);
const mailed = (text: string): SeenField => field('email', 'Email', text);
const person = ({ id }: RecordKey, name: string, title: string | null, role: string | null = null): SeenPerson => ({
  id,
  name,
  title,
  role,
});
const ANA = person(CONTACT, 'Ana Ruiz', 'VP Operations');

/** The account's page, with its list. */
const account = (...people: SeenPerson[]): Snapshot => snapshot({ people });
/** The page of Ana, of Nordwerk unless said otherwise. */
const page = (fields: readonly SeenField[], at = ACCOUNT, company = 'Nordwerk', name = 'Ana Ruiz'): Snapshot =>
  snapshot({ record: CONTACT, title: name, fields, account: { id: at.id, name: company } });
const lead = (name: string, ...fields: readonly SeenField[]): Snapshot =>
  snapshot({ record: LEAD, title: name, fields });
const deal = (...people: SeenPerson[]): Snapshot =>
  snapshot({ record: DEAL, title: 'Spring deal', account: { id: ACCOUNT.id, name: 'Nordwerk' }, people });

async function assessed(day: string, shown: Snapshot) {
  return new Worker(db, day).judged(shown);
}

const inWords = (change: PersonChange): string => {
  if (change.kind !== 'also') return `${change.kind} ${change.before}, ${change.day}`;
  return `${change.how} of ${change.name} ${change.here ? 'here' : `at ${change.company}`}, ${change.day}`;
};

/** What is flagged of the page's own person. */
async function flagged(day: string, shown: Snapshot): Promise<string[]> {
  return ((await assessed(day, shown)).person?.changes ?? []).map(inWords);
}

/** Everyone known at the account of a page: name, state, and what is flagged. */
async function everyone(day: string, shown: Snapshot): Promise<string[]> {
  const { account: part } = await assessed(day, shown);
  if (part.state !== 'judged') throw new Error(part.state);
  const named = [
    ...part.coverage.flatMap(({ personaId, people }) => people.map((each) => ({ ...each, state: personaId }))),
    ...part.others,
  ];
  return named.map(({ name, state, role, changes }) =>
    [name, state, role, ...changes.map(inWords)].filter(Boolean).join(', '),
  );
}

describe('a person seen again', () => {
  it('with another title is flagged on their page and in the account’s list', async () => {
    await assessed('2026-10-03', account(person(CONTACT, 'Ana Ruiz', 'Operations Manager')));
    expect(await flagged('2026-11-12', page([titled('VP Operations')]))).toEqual([
      'title Operations Manager, 2026-10-03',
    ]);
    expect(await everyone('2026-11-12', account(ANA))).toEqual([
      'Ana Ruiz, boss, title Operations Manager, 2026-10-03',
    ]);
  });

  it('in another spelling is not flagged', async () => {
    await assessed('2026-10-03', page([titled('V.P.  Opérations')]));
    expect(await flagged('2026-11-12', page([titled('VP, OPERATIONS')], ACCOUNT, 'NORDWERK GmbH'))).toEqual([]);
  });

  it('on a page whose title is not open now keeps the newer title of the list', async () => {
    await assessed('2026-10-03', page([titled('Buyer')]));
    await assessed('2026-10-20', account(ANA));
    await assessed('2026-11-11', page([]));
    expect(await everyone('2026-11-12', account())).toEqual(['Ana Ruiz, boss, title Buyer, 2026-10-03']);
  });

  it('on a page that names another account is flagged as moved', async () => {
    await assessed('2026-10-01', snapshot({ record: HAFENBAU, title: 'Hafenbau' }));
    await assessed('2026-10-03', page([titled('VP Operations')], HAFENBAU, 'Hafenbau'));
    expect(await flagged('2026-11-12', page([titled('VP Operations')]))).toEqual(['company Hafenbau, 2026-10-03']);
    expect(await everyone('2026-11-12', snapshot({ record: HAFENBAU, title: 'Hafenbau' }))).toEqual([]);
  });

  it('at a second record of the same company is not', async () => {
    const site = field('website', 'Website', 'www.nordwerk.example.com');
    await assessed('2026-10-01', snapshot({ record: HAFENBAU, title: 'Nord Werk Anlagenbau', fields: [site] }));
    await assessed('2026-10-01', snapshot({ fields: [site] }));
    await new Worker(db).handlers.answerCompany(
      { record: ACCOUNT, other: HAFENBAU, same: true },
      { host: HOST, tabId: 1 },
    );
    await assessed('2026-10-03', page([titled('Buyer')], HAFENBAU, 'Nord Werk Anlagenbau'));
    expect(await flagged('2026-11-12', page([titled('Buyer')]))).toEqual([]);
  });
});

describe('another record', () => {
  const company = (text: string): SeenField => field('name', 'Company', text);

  it('of the same e-mail address, a lead elsewhere, is flagged on both sides', async () => {
    await assessed('2026-10-03', lead('A. Ruiz', company('Hafenbau'), mailed('ANA@nordwerk.example')));
    expect(await flagged('2026-11-12', page([mailed('ana@nordwerk.example')]))).toEqual([
      'email of A. Ruiz at Hafenbau, 2026-10-03',
    ]);
    expect(await flagged('2026-11-12', lead('A. Ruiz', company('Hafenbau'), mailed('ana@nordwerk.example')))).toEqual([
      'email of Ana Ruiz at Nordwerk, 2026-11-12',
    ]);
  });

  it('of the same name, a lead of the same company, is flagged as being here', async () => {
    const site = field('website', 'Website', 'www.nordwerk.example.com');
    await assessed('2026-10-03', lead('Ana Ruiz', company('Nordwerk GmbH'), site));
    const nordwerk = snapshot({ people: [ANA], fields: [site] });
    expect(await everyone('2026-11-12', nordwerk)).toEqual([
      'Ana Ruiz, boss, name of Ana Ruiz here, 2026-10-03',
      'Ana Ruiz, unknown, name of Ana Ruiz here, 2026-11-12',
    ]);
  });

  it('of the same name at another company is a namesake', async () => {
    await assessed(
      '2026-10-03',
      snapshot({ record: HAFENBAU, title: 'Hafenbau', people: [person(BEN, 'ANA RUIZ', null)] }),
    );
    expect(await everyone('2026-11-12', account(ANA))).toEqual([
      'Ana Ruiz, boss, name of ANA RUIZ at Hafenbau, 2026-10-03',
    ]);
  });

  it('of a first name alone is nobody', async () => {
    await assessed('2026-10-03', snapshot({ record: HAFENBAU, title: 'Hafenbau', people: [person(BEN, 'Ana', null)] }));
    expect(await everyone('2026-11-12', account(person(CONTACT, 'Ana', 'VP')))).toEqual(['Ana, boss']);
  });

  it('of the same address in another org is nobody', async () => {
    const copy = lead('A. Ruiz', company('Hafenbau'), mailed('ana@nordwerk.example'));
    const record = { ...LEAD, org: 'acme--test.sandbox' };
    await new Worker(db).assess({ ...copy, record }, 'acme--test.sandbox.lightning.force.com');
    expect(await db.people.count()).toBe(1);
    expect(await flagged('2026-11-12', page([mailed('ana@nordwerk.example')]))).toEqual([]);
  });
});

describe('the last touch', () => {
  const call = (who: string | null): SeenTouch => ({
    id: '00T000000000001AAA',
    kind: 'call',
    subject: 'Call',
    dayText: 'Nov 3, 2026',
    section: 'past',
    monthText: null,
    who,
    person: { id: ANA.id, name: ANA.name },
    direction: null,
  });

  it.each<[sentence: string, crmNames: string[], who: string | null, mine: boolean | null]>([
    ['is the rep’s own by their name', ['Mira Beispiel'], 'mira beispiel', true],
    ['is the rep’s own where the CRM says "you"', [], 'You', true],
    ['is somebody else’s by another name', ['Mira Beispiel'], 'Jonas Falk', false],
    ['may be anyone’s while the rep has not said who they are', [], 'Jonas Falk', null],
    ['is nobody’s where the CRM does not say', ['Mira Beispiel'], null, null],
  ])('%s', async (_sentence, crmNames, who, mine) => {
    await new Worker(db).handlers.saveRep({ firstName: '', name: '', company: '', crmNames }, OWN_PAGE);
    const { account: part, person: own } = await assessed('2026-11-12', { ...page([]), touches: [call(who)] });
    expect(own?.lastTouch).toEqual({ day: '2026-11-03', who, mine });
    if (part.state === 'judged') expect(part.others[0]?.lastTouch).toEqual(own?.lastTouch);
  });
});

describe('an opportunity', () => {
  it('counts the people of its account, and marks who is on the deal', async () => {
    await assessed('2026-11-01', account(ANA, person(BEN, 'Ben Okoro', 'Sales Manager')));
    expect(await everyone('2026-11-12', deal(person(CONTACT, 'Ana Ruiz', null, 'Decision Maker')))).toEqual([
      'Ana Ruiz, boss, Decision Maker',
      'Ben Okoro, none',
    ]);
  });

  it('counts who is on the deal and was seen nowhere, on this page alone', async () => {
    await assessed('2026-11-01', account());
    expect(await everyone('2026-11-12', deal({ ...ANA, role: 'Evaluator' }))).toEqual(['Ana Ruiz, boss, Evaluator']);
    expect(await everyone('2026-11-12', account())).toEqual([]);
  });

  it('does not take who works elsewhere for one of the account, nor forgets where', async () => {
    const elsewhere = snapshot({ record: HAFENBAU, title: 'Hafenbau', people: [ANA] });
    await assessed('2026-11-01', elsewhere);
    await assessed('2026-11-01', account());
    expect(await everyone('2026-11-12', deal({ ...ANA, role: 'Evaluator' }))).toEqual([]);
    expect(await everyone('2026-11-12', { ...elsewhere, people: [] })).toEqual(['Ana Ruiz, boss']);
  });

  it('with a whole list of roles misses nobody: the account has more people than the deal', async () => {
    await assessed('2026-11-01', account());
    const { account: part } = await assessed('2026-11-12', {
      ...deal(person(BEN, 'Ben Okoro', 'Sales Manager')),
      peopleComplete: true,
    });
    expect(part).toMatchObject({ listComplete: false, coverage: [{ state: 'not-seen' }] });
  });
});

it('a whole list misses the role that nobody in it holds', async () => {
  const { account: part } = await assessed('2026-11-12', {
    ...account(person(BEN, 'Ben Okoro', 'Sales Manager')),
    peopleComplete: true,
  });
  expect(part).toMatchObject({ listComplete: true, coverage: [{ state: 'missing' }], others: [{ name: 'Ben Okoro' }] });
});
