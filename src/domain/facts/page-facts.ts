import type { CriteriaSet, CustomField } from '../criteria/criteria';
import { type OptOutField, optedOut } from '../record/opt-out';
import type { CurrentField, KeptField } from '../record/remember';
import { ACCOUNT_FIELDS, type AccountField, PERSON_FIELDS, type SeenField } from '../record/snapshot';
import type { Mapping } from '../taught/mapping';
import { readTaughtFacts } from '../taught/read-taught';
import { fold } from '../text/fold';
import { readAccountFacts } from './account-facts';
import { withCountryHint } from './country-hints';
import type { Fact, FactMap, FactName, FactSource } from './fact';

type CustomFields = Readonly<Record<`custom:${string}`, CustomField>>;

type AccountText = CurrentField & { readonly field: AccountField | 'custom' };

const ACCOUNT: ReadonlySet<string> = new Set([...ACCOUNT_FIELDS, 'custom']);
const PERSON: ReadonlySet<string> = new Set(PERSON_FIELDS);

/** Which fields may be kept: what we know by name, the custom fields that the set declares, and what the user taught. */
export function keepsFor(
  { fields = {} }: Pick<CriteriaSet, 'fields'>,
  mappings: readonly Mapping[],
): (field: Pick<SeenField, 'field' | 'internal' | 'label'>) => boolean {
  const declared = new Set(Object.values(fields).flatMap(({ from }) => from.salesforce ?? []));
  const labels = new Set<string>();
  for (const { internal, label } of mappings) {
    if (internal === '') labels.add(fold(label));
    else declared.add(internal);
  }
  return ({ field, internal, label }) =>
    label === undefined ? field !== 'custom' || declared.has(internal) : labels.has(fold(label));
}

/** The facts of an account, the user's mappings over all. Fields seen on pages of different languages are read each by its own. */
export function factsFrom(fields: readonly CurrentField[], set: CriteriaSet, mappings: readonly Mapping[]): FactMap {
  const customFields: CustomFields = set.fields ?? {};
  const facts = new Map<FactName, Fact>();
  const ofAccount = fields.filter((each): each is AccountText => ACCOUNT.has(each.field));
  for (const locale of new Set(ofAccount.map((field) => field.locale))) {
    const known = ofAccount.filter((each) => each.locale === locale);
    for (const [name, fact] of readAccountFacts(known, { locale, customFields, crm: 'salesforce' }))
      facts.set(name, fact);
  }
  for (const [name, fact] of readTaughtFacts(fields, mappings, set.fields)) facts.set(name, fact);
  return withCountryHint(facts, fields);
}

/** Where an account's name was seen: the header of its page, the link to it, or what was kept of it. */
export interface NameSeen {
  readonly text: string;
  readonly source: FactSource;
}

/** The facts with the account's name, which its page has in the header and rarely as a field. */
export function withName(facts: FactMap, { text, source }: NameSeen): FactMap {
  if (facts.has('name') || text.trim() === '') return facts;
  return new Map([...facts, ['name', { state: 'known', value: { type: 'text', text }, text, source }]]);
}

/** Fields that were kept of a record which is not the one on the page. */
export function asRemembered(kept: readonly KeptField[]): CurrentField[] {
  // Written out: a territory has a million of them, and a spread costs ten times as much.
  return kept.map(({ field, internal, label, text, locale, day }): CurrentField => {
    const source = { kind: 'remembered', day } as const;
    return label === undefined
      ? { field, internal, text, locale, source }
      : { field, internal, label, text, locale, source };
  });
}

const CHANNELS: readonly OptOutField[] = ['doNotCall', 'emailOptOut'];

/** What is known of a person, by field; nothing that is blank. Of fields that state one opt-out, what they say together. */
export function personTexts(fields: readonly CurrentField[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>(
    fields.filter(({ field }) => PERSON.has(field)).map(({ field, text }) => [field, text]),
  );
  for (const channel of CHANNELS) {
    const out = optedOut(fields, channel);
    if (out !== null) texts.set(channel, String(out));
  }
  return texts;
}
