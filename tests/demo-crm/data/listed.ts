import { salesforceId18 } from '../../../src/domain/record/salesforce';
import { type DemoRecord, RECORDS, recordPath } from './records';

/** One account as a list shows it. */
export interface ListedAccount {
  readonly id: string;
  /** The address of its page: the product's table takes it for the link. */
  readonly Name: string;
  readonly accountName: string;
  readonly Industry: string;
  readonly NumberOfEmployees: number | undefined;
  readonly AnnualRevenue: number | undefined;
  readonly BillingCountry: string;
  readonly Type: string;
  readonly 'Owner.Alias': string;
}

const fieldValue = (record: DemoRecord, api: string): unknown => record.fields.find((each) => each.api === api)?.value;
const textOf = (record: DemoRecord, api: string): string => String(fieldValue(record, api) ?? '');
const numberOf = (record: DemoRecord, api: string): number | undefined =>
  (fieldValue(record, api) as number | null) ?? undefined;

function listed(record: DemoRecord): ListedAccount {
  const address = fieldValue(record, 'BillingAddress') as { readonly country: string };
  return {
    id: record.id,
    Name: recordPath(record),
    accountName: record.name,
    Industry: textOf(record, 'Industry'),
    NumberOfEmployees: numberOf(record, 'NumberOfEmployees'),
    AnnualRevenue: numberOf(record, 'AnnualRevenue'),
    BillingCountry: address.country,
    Type: textOf(record, 'Type'),
    'Owner.Alias': 'mvoge',
  };
}

const ACCOUNTS = [...RECORDS.values()].filter(({ object }) => object === 'Account').map(listed);

/** An account that nobody made a page for; every seventh shows nothing but its name. */
function invented(at: number): ListedAccount {
  const like = ACCOUNTS[at % ACCOUNTS.length] as ListedAccount;
  const id = salesforceId18(`001Rf00009${String(at).padStart(5, '0')}`) ?? '';
  const names = { id, Name: `/lightning/r/Account/${id}/view`, accountName: `${like.accountName} ${at} (invented)` };
  if (at % 7 !== 0) return { ...like, ...names };
  return {
    ...like,
    ...names,
    Industry: '',
    NumberOfEmployees: undefined,
    AnnualRevenue: undefined,
    BillingCountry: '',
    Type: '',
  };
}

/** So many accounts: those with pages of their own first. */
export function listedAccounts(count: number): ListedAccount[] {
  return Array.from({ length: count }, (_each, at) => ACCOUNTS[at] ?? invented(at));
}
