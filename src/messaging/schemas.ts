import * as z from 'zod/mini';
import { STANDINGS } from '../domain/criteria/criteria';
import { isCustomFact, isPlainFact } from '../domain/criteria/field-kind';
import type { FactName } from '../domain/facts/fact';
import { MAX_NOTE_TEXT } from '../domain/facts/note';
import { MAX_EDIT } from '../domain/pitch/edit';
import type { RecordKey } from '../domain/record/record';
import { salesforceId18 } from '../domain/record/salesforce';
import {
  ACCOUNT_FIELDS,
  DEAL_FIELDS,
  MAX_FIELD_TEXT,
  MAX_LABEL_TEXT,
  PERSON_FIELDS,
  type SeenDeal,
  type SeenField,
  type SeenPerson,
  type SeenTouch,
  type Snapshot,
} from '../domain/record/snapshot';
import { TAUGHT_FACTS, type TaughtField } from '../domain/taught/mapping';
import { type ListedColumn, MAX_LISTED, MAX_LISTED_COLUMNS, type SentRow } from '../domain/territory/listed';
import {
  DEALS,
  GROUPINGS,
  MAX_SEARCH,
  MAX_VIEW_NAME,
  MAX_VIEWS,
  NONE,
  OWNERS,
  type SavedView,
  SORT_COLUMNS,
  UNTOUCHED_DAYS,
  VALUES,
} from '../domain/territory/query';
import type { MessageName, Request, Taught } from './protocol';

/**
 * What the worker accepts, one schema per message. A content script runs beside a page that may be hostile, so every
 * text has a length, every list a size, and a key that is not named here refuses the message.
 */
const name = z.string().check(z.maxLength(1000));
const short = z.string().check(z.maxLength(300));
const salesforceId = z.string().check(z.regex(/^[A-Za-z0-9]{18}$/));

const org = z.string().check(z.regex(/^[a-z0-9.-]{1,120}$/));

const record = z.strictObject({
  crm: z.literal('salesforce'),
  org,
  object: z.enum(['account', 'contact', 'lead', 'opportunity']),
  id: salesforceId,
}) satisfies z.ZodMiniType<RecordKey>;

/** An account, which may be one that a table named without a record's id. */
const company = z.strictObject({
  ...record.shape,
  id: z.union([salesforceId, z.string().check(z.regex(/^~[^/]{1,90}$/u))]),
});

const link = z.strictObject({ id: salesforceId, name });

const internal = z.string().check(z.regex(/^[A-Za-z0-9_]{0,120}$/));
/** One line with a visible character, and no half of a surrogate pair. */
const label = z.string().check(z.maxLength(MAX_LABEL_TEXT), z.regex(/^(?=.*\S)[^\p{Cc}\p{Cs}]+$/u));
const locale = z.nullable(z.string().check(z.regex(/^[A-Za-z0-9-]{2,35}$/)));

const field = z.strictObject({
  field: z.enum([...ACCOUNT_FIELDS, ...PERSON_FIELDS, ...DEAL_FIELDS, 'custom']),
  internal,
  label: z.optional(label),
  text: z.string().check(z.maxLength(MAX_FIELD_TEXT)),
  blank: z.boolean(),
  place: z.enum(['field', 'highlights', 'header', 'list']),
}) satisfies z.ZodMiniType<SeenField>;

const shown = z.nullable(name);
const person = z.strictObject({
  id: salesforceId,
  name,
  title: shown,
  role: shown,
}) satisfies z.ZodMiniType<SeenPerson>;
const deal = z.strictObject({ id: salesforceId, name, stage: shown, owner: shown }) satisfies z.ZodMiniType<SeenDeal>;

const touch = z.strictObject({
  id: z.nullable(salesforceId),
  kind: z.enum(['call', 'email', 'meeting', 'task']),
  subject: name,
  dayText: short,
  section: z.enum(['past', 'upcoming']),
  monthText: z.nullable(short),
  who: z.nullable(name),
  person: z.nullable(link),
  direction: z.nullable(z.enum(['out', 'in'])),
}) satisfies z.ZodMiniType<SeenTouch>;

const snapshot = z.strictObject({
  record,
  title: name,
  isPerson: z.boolean(),
  locale,
  fields: z.array(field).check(z.maxLength(400)),
  account: z.nullable(link),
  people: z.array(person).check(z.maxLength(500)),
  peopleComplete: z.boolean(),
  deals: z.array(deal).check(z.maxLength(500)),
  dealsComplete: z.boolean(),
  touches: z.array(touch).check(z.maxLength(500)),
}) satisfies z.ZodMiniType<Snapshot>;

const taughtField = z.strictObject({ internal, label }) satisfies z.ZodMiniType<TaughtField>;
/** `custom:` and what a criteria file allows for a key, without control characters and half surrogate pairs. */
const customFact = z.templateLiteral([
  'custom:',
  z.string().check(z.regex(/^(?!.*\s)[!#-z~\u00a1-\ud7ff\ue000-\uffef]{1,100}$/)),
]);
const taught = {
  fact: z.union([z.enum(TAUGHT_FACTS), customFact]),
  custom: z.nullable(z.strictObject({ label, type: z.enum(['text', 'number', 'money', 'boolean', 'list', 'date']) })),
} satisfies { readonly [K in keyof Taught]: z.ZodMiniType<Taught[K]> };
const mapping = z.string().check(z.maxLength(400));

/** An id of an account that can exist. */
const accountId = z
  .string()
  .check(z.refine((id) => id.startsWith('001') && id.length === 18 && salesforceId18(id) === id));
const listedColumn = z.strictObject({
  field: z.enum([...ACCOUNT_FIELDS, 'custom']),
  internal: z.string().check(z.regex(/^[A-Za-z0-9_.]{1,120}$/)),
}) satisfies z.ZodMiniType<ListedColumn>;
const sentRow = z.strictObject({
  id: accountId,
  name,
  texts: z.array(z.nullable(z.string().check(z.maxLength(MAX_FIELD_TEXT)))).check(z.maxLength(MAX_LISTED_COLUMNS)),
}) satisfies z.ZodMiniType<SentRow>;

const factName = z.custom<FactName>(
  (name) => typeof name === 'string' && name.length <= 200 && (isPlainFact(name) || isCustomFact(name)),
);
const slug = z.string().check(z.maxLength(200));
const nothing = z.strictObject({});

const view = z.strictObject({
  name: z.string().check(z.maxLength(MAX_VIEW_NAME), z.regex(/\S/)),
  query: z.strictObject({
    search: z.string().check(z.maxLength(MAX_SEARCH)),
    verdict: z.nullable(slug),
    standing: z.nullable(z.enum([...STANDINGS, 'unknown'])),
    owner: z.nullable(z.enum(OWNERS)),
    deal: z.nullable(z.enum(DEALS)),
    neglected: z.boolean(),
    segment: z.nullable(slug),
    industry: z.nullable(slug),
    country: z.nullable(slug),
    value: z.nullable(z.enum([...VALUES, NONE])),
    strong: z.boolean(),
    untouchedDays: z.nullable(z.literal(UNTOUCHED_DAYS)),
    sort: z.enum(SORT_COLUMNS),
    reversed: z.boolean(),
    group: z.nullable(z.enum(GROUPINGS)),
  }),
}) satisfies z.ZodMiniType<SavedView>;

/** By message name; a message without a schema does not type-check. */
export const REQUEST_SCHEMAS = {
  assess: z.strictObject({ snapshot, visit: z.boolean() }),
  pageUnreadable: z.strictObject({
    record,
    missing: z.array(z.string().check(z.regex(/^[a-z-]{1,40}$/))).check(z.maxLength(20)),
  }),
  consider: z.strictObject({
    snapshot,
    person: z.nullable(record),
    suppositions: z
      .array(z.strictObject({ fact: factName, text: z.string().check(z.maxLength(MAX_NOTE_TEXT)) }))
      .check(z.maxLength(20)),
  }),
  pitchTaken: z.strictObject({
    record,
    how: z.enum(['copied', 'inserted', 'mailed']),
    pitchId: slug,
    setId: slug,
    setVersion: z.number(),
  }),
  saveDraft: z.strictObject({
    record,
    addressee: record,
    pitch: z.strictObject({
      pitchId: slug,
      label: name,
      channel: z.enum(['email', 'call', 'linkedin']),
      setId: slug,
      setVersion: z.number(),
    }),
    text: z.nullable(
      z.strictObject({
        subject: z.nullable(z.string().check(z.maxLength(MAX_EDIT.subject))),
        body: z.string().check(z.maxLength(MAX_EDIT.body), z.regex(/\S/)),
        // A filled text is cut at 20,000 characters, and JSON may escape each of them.
        base: z.string().check(z.maxLength(300_000)),
      }),
    ),
  }),
  noteFact: z.strictObject({
    record,
    fact: factName,
    text: z.nullable(z.string().check(z.maxLength(MAX_NOTE_TEXT))),
    dry: z.boolean(),
  }),
  answerCompany: z.strictObject({ record: company, other: company, same: z.nullable(z.boolean()) }),
  wake: nothing,
  openPanel: nothing,
  openLists: nothing,
  judgeRows: z.strictObject({
    locale,
    columns: z.array(listedColumn).check(z.maxLength(MAX_LISTED_COLUMNS)),
    rows: z.array(sentRow).check(z.maxLength(MAX_LISTED)),
  }),
  openBrief: z.strictObject({ record }),
  openOptions: nothing,
  offerFacts: z.strictObject({ record, text: z.string().check(z.maxLength(MAX_FIELD_TEXT)), locale }),
  teachField: z.strictObject({ record, field: taughtField, ...taught }),
  importSet: z.strictObject({ text: z.string().check(z.maxLength(512 * 1024)) }),
  useSample: nothing,
  useSet: z.strictObject({ fingerprint: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  saveRep: z.strictObject({
    firstName: short,
    name: short,
    company: short,
    crmNames: z.array(short).check(z.maxLength(20)),
  }),
  changeField: z.strictObject({ key: mapping, ...taught }),
  forgetField: z.strictObject({ key: mapping }),
  listCorrections: nothing,
  readBrief: z.strictObject({ record }),
  previewPitches: z.strictObject({ record: z.nullable(record), person: z.nullable(record) }),
  tableImported: nothing,
  undoImport: z.strictObject({ generation: z.int().check(z.minimum(1)) }),
  undoContacts: z.strictObject({ generation: z.int().check(z.minimum(1)) }),
  removeImported: nothing,
  saveViews: z.strictObject({ views: z.array(view).check(z.maxLength(MAX_VIEWS)) }),
  eraseAll: nothing,
} satisfies { readonly [N in MessageName]: z.ZodMiniType<Request<N>> };
