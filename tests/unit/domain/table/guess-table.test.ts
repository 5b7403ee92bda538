import { describe, expect, it } from 'vitest';
import { guessAccountColumns, guessKind } from '../../../../src/domain/table/guess-table';
import { customColumns } from '../../../../src/domain/table/table-context';

const CUSTOMS = customColumns({
  'custom:erp': { label: 'ERP system', type: 'text', from: { salesforce: ['ERP__c'] } },
  'custom:region': { label: 'Region', type: 'text', from: { salesforce: ['Sales_Region__c'] } },
  'custom:noted': { label: 'Noted only', type: 'text', from: {} },
});
const split = (row: string): string[] => row.split('|');

const guess = (header: string, ...rows: string[]): string =>
  guessAccountColumns(split(header), rows.map(split), CUSTOMS)
    .map((field) => field ?? '-')
    .join('|');

describe('a column of accounts is known', () => {
  it.each([
    ['English', 'Account ID|Account Name|Billing City|Employees', 'accountId|name|city|employees'],
    ['German', 'Accountname|Branche|Mitarbeiterzahl|PLZ|Ort', 'name|industry|employees|postcode|city'],
    ['French', 'Nom du compte|Effectif|Chiffre d’affaires|Pays', 'name|employees|revenue|country'],
    ['Spanish', 'Nombre de la cuenta|Número de empleados|Ingresos anuales|País', 'name|employees|revenue|country'],
    ['Italian', 'Nome account|Dipendenti|Fatturato|Paese', 'name|employees|revenue|country'],
    ['Portuguese', 'Nome da conta|Funcionários|Receita anual|País', 'name|employees|revenue|country'],
    ['Dutch', 'Accountnaam|Aantal medewerkers|Jaaromzet|Land', 'name|employees|revenue|country'],
    [
      'names of the API',
      'Id|Name|NumberOfEmployees|BillingCountry|YearStarted',
      'accountId|name|employees|country|founded',
    ],
    ['LinkedIn’s', 'companyname|companywebsite|companycountry', 'name|website|country'],
  ])('by its name in %s', (_language, header, expected) => {
    expect(guess(header)).toBe(expected);
  });

  it.each([
    ['behind a colon, where it is the account’s', 'Account: Account Name|Account: Industry', [], 'name|industry'],
    ['not where it is somebody else’s', 'Account Name|Contact: Phone|Shipping City', [], 'name|-|-'],
    ['once, by the better name', 'Website URL|Company Domain Name|Company name', [], '-|website|name'],
    ['as the street, where a town has a column of its own', 'Firma|Anschrift|Ort', [], 'name|street|city'],
    ['as an address, where none has', 'Firma|Anschrift', [], 'name|address'],
    ['with the unit of its amounts', 'Firma|Umsatz in Mio. EUR|Umsatz Vorjahr', [], 'name|revenue|-'],
    ['not where its parentheses say something else', 'Account Name|Annual Revenue (forecast)', [], 'name|-'],
    ['not as an id, where other CRMs have theirs', 'Record ID|Company name', ['88012|Fernhill'], '-|name'],
    ['as an id, though one is damaged', 'Account ID|Account Name', ['001Rf0000000201IAB|Zinc'], 'accountId|name'],
    ['by its ids, where no name says so', 'Kennung|Firma', ['001Rf0000000201|Zinc'], 'accountId|name'],
    [
      'by its links, where no name says so',
      'Link|Firma',
      ['https://acme.lightning.force.com/lightning/r/Account/001Rf0000000201IAA/view|Zinc'],
      'accountId|name',
    ],
    ['not as whose id it is, where it is a user’s', 'OwnerId|Name', ['005Rf0000000201|Zinc'], '-|name'],
    ['as a custom fact, by its API name or label', 'Name|ERP__c|Sales_Region__c', [], 'name|custom:erp|custom:region'],
    ['as a custom fact, behind a colon', 'Account Name|Account: ERP system', [], 'name|custom:erp'],
    ['as what all tables call so before a custom fact of that label', 'Name|Region', [], 'name|region'],
    ['not as a custom fact that no field of the CRM says', 'Name|Noted only', [], 'name|-'],
  ])('%s', (_sentence, header, rows, expected) => {
    expect(guess(header, ...rows)).toBe(expected);
  });
});

describe('a table is of', () => {
  it.each([
    ['contacts, where a column is their id', 'Contact ID|Name|Account Name', [], 'contacts'],
    ['contacts, where ids are theirs', 'Id|Name|Phone', ['003Rf0000000101|Ana|1'], 'contacts'],
    ['accounts, where ids are theirs', 'Id|Name|Phone', ['001Rf0000000201|Zinc|1'], 'accounts'],
    ['contacts, where names are in two columns', 'First Name|Last Name|Account Name|Industry|Website', [], 'contacts'],
    ['contacts, with the ids of their accounts', 'Vorname|Nachname|Account-ID|Branche', [], 'contacts'],
    ['accounts, in an export of the CRM', 'Account Name|Account Owner|Billing Country|Industry', [], 'accounts'],
    ['accounts, with one address to write to', 'Nom|E-mail|Téléphone|Pays|Secteur', [], 'accounts'],
    ['accounts, where it says nothing', 'Name|Phone', [], 'accounts'],
  ])('%s', (_sentence, header, rows, expected) => {
    expect(guessKind(split(header), rows.map(split), CUSTOMS)).toBe(expected);
  });
});
