import type { CustomField } from '../criteria/criteria';
import type { CurrentField } from '../record/remember';
import type { AccountField } from '../record/snapshot';
import { type AddressPart, readAddress } from './address';
import type { Evidence, Fact, FactMap, FactName, FactNote, FactValue } from './fact';
import { readFactText } from './fact-text';
import { isNotStated } from './not-stated';
import type { Reading } from './reading';

/** A field of an account as it counts now: on the page, or remembered. */
export type AccountText = CurrentField & { readonly field: AccountField | 'custom' };

/** How a page's texts are read. */
export interface ReadingContext {
  /** The language of the page that showed them; numbers and days are read by it. */
  readonly locale: string | null;
  readonly customFields: Readonly<Record<`custom:${string}`, CustomField>>;
  readonly crm: 'salesforce';
}

/** The fields that say one fact each; the address says three, the type two. */
const SINGLE: Readonly<Partial<Record<AccountField, FactName>>> = {
  name: 'name',
  website: 'domain',
  industry: 'industry',
  employees: 'employees',
  revenue: 'revenue',
  type: 'type',
  rating: 'rating',
  ownership: 'ownership',
  founded: 'founded',
  description: 'description',
  parent: 'parent',
  owner: 'owner',
};

const named = (internal: string): Pick<Evidence, 'internal'> => (internal === '' ? {} : { internal });

/** A reading with its evidence; undefined when nothing was stated. */
export function factOf(
  reading: Reading<FactValue>,
  { text, source, internal }: Pick<CurrentField, 'text' | 'source' | 'internal'>,
  note?: FactNote,
): Fact | undefined {
  const evidence: Evidence = { text, source, ...named(internal) };
  if (reading.state === 'not-stated') return undefined;
  if (reading.state === 'unknown') return { state: 'unknown', why: reading.why, ...evidence };
  return { state: 'known', value: reading.value, ...evidence, ...(note !== undefined && { note }) };
}

function addressFacts({ text, source, internal }: AccountText): [FactName, Fact | undefined][] {
  if (isNotStated(text)) return [];
  const evidence = { source, ...named(internal) };
  const { country, region, city } = readAddress(text);
  const fact = (found: AddressPart | null, value: (code: string) => FactValue, note: FactNote): Fact | undefined =>
    found ? { state: 'known', value: value(found.value), text: found.text, ...evidence, note } : undefined;
  const asFactText = (code: string): FactValue => ({ type: 'text', text: code });
  return [
    [
      'country',
      fact(country, (code) => ({ type: 'country', code }), 'country-from-address') ?? {
        state: 'unknown',
        why: 'unreadable',
        text: text.replace(/\n/g, ', '),
        ...evidence,
      },
    ],
    ['region', fact(region, asFactText, 'region-from-address')],
    ['city', fact(city, asFactText, 'city-from-address')],
  ];
}

/** A custom field is read once, by the first internal name of its list that the page or memory has. */
function customFacts(fields: readonly AccountText[], context: ReadingContext): [FactName, Fact | undefined][] {
  const byName = new Map(fields.flatMap((each) => (each.internal === '' ? [] : [[each.internal, each] as const])));
  return Object.entries(context.customFields).map(([name, { from }]) => {
    const names = from[context.crm] ?? [];
    const field = names.map((each) => byName.get(each)).find((each) => each !== undefined);
    return [name as FactName, field && factOf(readFactText(name as FactName, field.text, context), field)];
  });
}

/**
 * Reads the fields of one account as facts, each with the text that says it. What was not stated has no entry; what was
 * stated and could not be read with certainty is `unknown`, with its text.
 */
export function readAccountFacts(fields: readonly AccountText[], context: ReadingContext): FactMap {
  const found: [FactName, Fact | undefined][] = [];
  for (const field of fields) {
    const single = field.field === 'custom' ? undefined : SINGLE[field.field];
    if (single) found.push([single, factOf(readFactText(single, field.text, context), field)]);
    if (field.field === 'address') found.push(...addressFacts(field));
    if (field.field === 'type') {
      const standing = readFactText('standing', field.text, context);
      found.push(['standing', factOf(standing, field, 'standing-from-type')]);
    }
  }
  found.push(...customFacts(fields, context));
  return new Map(found.flatMap(([name, fact]) => (fact ? [[name, fact] as const] : [])));
}
