import { assessHandlers } from '../../../src/background/handlers/assess';
import { briefHandlers } from '../../../src/background/handlers/brief';
import { companyHandlers } from '../../../src/background/handlers/company';
import { dataHandlers } from '../../../src/background/handlers/data';
import { draftHandlers } from '../../../src/background/handlers/drafts';
import { importedHandlers } from '../../../src/background/handlers/imported';
import { listHandlers } from '../../../src/background/handlers/lists';
import { noteHandlers } from '../../../src/background/handlers/notes';
import { pageHealthHandlers } from '../../../src/background/handlers/page-health';
import { previewHandlers } from '../../../src/background/handlers/preview';
import { setHandlers } from '../../../src/background/handlers/sets';
import { taughtHandlers } from '../../../src/background/handlers/taught';
import { traceHandlers } from '../../../src/background/handlers/traces';
import { wakeHandlers } from '../../../src/background/handlers/wake';
import type { Assessment } from '../../../src/domain/assessment/assessment';
import type { CriteriaSet } from '../../../src/domain/criteria/criteria';
import type { RecordKey } from '../../../src/domain/record/record';
import type { SeenField, Snapshot } from '../../../src/domain/record/snapshot';
import type { KeptPage } from '../../../src/messaging/kept-page';
import type { Handlers } from '../../../src/messaging/router';
import type { RightfitDatabase } from '../../../src/storage/database';

export const HOST = 'acme.lightning.force.com';

/** A set with one criterion that only the Details tab can answer. */
export const SET: CriteriaSet = {
  format: 1,
  id: 'north-team',
  name: 'North team',
  version: 1,
  issued: '2026-01-01',
  currency: 'USD',
  fit: {
    minKnown: 0.5,
    bands: [
      { id: 'A', label: 'A', min: 70 },
      { id: 'B', label: 'B', min: 0 },
    ],
    criteria: [
      { id: 'size', label: 'Size', field: 'employees', weight: 60, test: { kind: 'range', min: 100 } },
      { id: 'land', label: 'Country', field: 'country', weight: 40, test: { kind: 'oneOf', values: ['DE'] } },
    ],
    disqualifiers: [
      {
        id: 'rival',
        label: 'Competitor',
        field: 'standing',
        test: { kind: 'oneOf', values: ['competitor'] },
        reason: 'It competes with us',
      },
    ],
  },
  personas: [
    {
      id: 'boss',
      label: 'Economic buyer',
      role: 'economic_buyer',
      weight: 10,
      required: true,
      when: { seniority: ['vp', 'c_level'] },
    },
  ],
  pitches: [
    {
      id: 'hello',
      label: 'First letter',
      channel: 'email',
      persona: 'boss',
      subject: 'For {{account.name}}',
      body: 'Dear {{contact.firstName|"colleague"}}, {{account.name}} has {{account.employees|"many"}} people.',
    },
  ],
};

export const ACCOUNT: RecordKey = { crm: 'salesforce', org: 'acme', object: 'account', id: '001000000000001AAA' };
export const CONTACT: RecordKey = { crm: 'salesforce', org: 'acme', object: 'contact', id: '003000000000001AAA' };

/** A field as the page shows it; an empty text is a blank one. */
export const field = (name: SeenField['field'], internal: string, text: string): SeenField => ({
  field: name,
  internal,
  text,
  blank: text === '',
  place: 'field',
});

export const snapshot = (over: Partial<Snapshot>): Snapshot => ({
  record: ACCOUNT,
  title: 'Nordwerk',
  isPerson: false,
  locale: 'en-US',
  fields: [],
  account: null,
  people: [],
  peopleComplete: false,
  deals: [],
  dealsComplete: false,
  touches: [],
  ...over,
});

export const employees = (text: string): SeenField => field('employees', 'NumberOfEmployees', text);
export const address = (text: string): SeenField => field('address', 'BillingAddress', text);

/** A worker on a day, over a database that outlives it. */
export class Worker {
  readonly handlers: Handlers;
  revision = 0;
  /** The records whose brief was opened. */
  readonly opened: string[] = [];
  locale = 'en-US';
  /** What was kept of the page in each tab, for the side panel. */
  readonly pages = new Map<number, KeptPage>();

  constructor(db: RightfitDatabase, day = '2026-11-12') {
    const context = {
      db,
      now: () => new Date(`${day}T12:00:00`),
      locale: () => this.locale,
      bumpRevision: async () => {
        this.revision++;
      },
      openOptions: async () => undefined,
      openBrief: async (key: string, tab: number | null) => {
        this.opened.push(`${key} beside ${tab}`);
      },
      injectLists: async () => undefined,
      injectPanel: async () => undefined,
      keepPage: async (tab: number, page: KeptPage) => {
        this.pages.set(tab, page);
      },
      forgetPages: async () => this.pages.clear(),
    };
    this.handlers = {
      ...assessHandlers(context),
      ...traceHandlers(context),
      ...wakeHandlers(context),
      ...pageHealthHandlers(context),
      ...draftHandlers(context),
      ...noteHandlers(context),
      ...companyHandlers(context),
      ...briefHandlers(context),
      ...listHandlers(context),
      ...previewHandlers(context),
      ...setHandlers(context),
      ...dataHandlers(context),
      ...importedHandlers(context),
      ...taughtHandlers(context),
    };
  }

  async assess(page: Snapshot, host: string = HOST): Promise<Assessment> {
    const reply = await this.handlers.assess({ snapshot: page, visit: true }, { host, tabId: 1 });
    if (!reply.ok) throw new Error(reply.reason);
    return reply.assessment;
  }

  async judged(page: Snapshot): Promise<Extract<Assessment, { kind: 'assessed' }>> {
    const assessment = await this.assess(page);
    if (assessment.kind !== 'assessed') throw new Error(assessment.kind);
    return assessment;
  }
}
