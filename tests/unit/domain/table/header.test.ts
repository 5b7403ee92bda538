import { describe, expect, it } from 'vitest';
import { findHeader, guessColumns, headerKey, withColumn } from '../../../../src/domain/table/header';
import { MAX_TABLE } from '../../../../src/domain/table/table';

const guess = (header: string, ...rows: string[]): string =>
  guessColumns(
    header.split('|'),
    rows.map((row) => row.split('|')),
  )
    .map((field) => field ?? '-')
    .join('|');

describe('a column is known', () => {
  it.each([
    ['English', 'Contact ID|First Name|Last Name|Account Name', 'contactId|firstName|lastName|accountName'],
    [
      'German',
      'Kontakt-ID|Vorname|Nachname|Accountname|Nicht anrufen',
      'contactId|firstName|lastName|accountName|doNotCall',
    ],
    [
      'French',
      'ID du contact|Prénom|Nom|Nom du compte|Ne pas appeler',
      'contactId|firstName|lastName|accountName|doNotCall',
    ],
    [
      'Spanish',
      'Id. del contacto|Nombre|Apellidos|Nombre de la cuenta|No llamar',
      'contactId|firstName|lastName|accountName|doNotCall',
    ],
    [
      'Italian',
      'ID referente|Nome|Cognome|Nome account|Non chiamare',
      'contactId|firstName|lastName|accountName|doNotCall',
    ],
    [
      'Portuguese',
      'ID do contato|Nome|Sobrenome|Nome da conta|Não ligar',
      'contactId|firstName|lastName|accountName|doNotCall',
    ],
    [
      'Dutch',
      'Contactpersoon-ID|Voornaam|Achternaam|Accountnaam|Niet bellen',
      'contactId|firstName|lastName|accountName|doNotCall',
    ],
    ['names of the API', 'Id|AccountId|HasOptedOutOfEmail|MobilePhone', 'contactId|accountId|emailOptOut|mobile'],
  ])('by its name in %s', (_language, header, expected) => {
    expect(guess(header)).toBe(expected);
  });

  it.each([
    ['behind a colon, where it is the contact’s', 'Contact: Contact ID|Contact: Email', 'contactId|email'],
    ['not where it is somebody else’s', 'Contact ID|Account Owner: Email|Account: Phone', 'contactId|-|-'],
    ['once, by the better name', 'ID|Contact ID|Name|Full Name', '-|contactId|-|fullName'],
    ['not where it says the contrary', 'Email Opt In|Newsletter', '-|-'],
    ['not where it may mean two things', 'Poste|Company ID', '-|-'],
  ])('%s', (_sentence, header, expected) => {
    expect(guess(header)).toBe(expected);
  });

  it.each([
    [
      'by its ids, where no name says so',
      'Kennung|Wer|Wo',
      ['003Rf0000000101|A|001Rf0000000001'],
      'contactId|-|accountId',
    ],
    ['not by ids of several objects', 'Kennung|Wer', ['003Rf0000000101|A', '00QRf0000000182|B'], '-|-'],
    ['as the whole name, where no other stands beside it', 'ID|Nome', ['1|Ana Ruiz'], 'contactId|fullName'],
    [
      'as the whole name, beside a first name in it',
      'ID|First Name|Name',
      ['1|Ana|Ana Ruiz'],
      'contactId|firstName|fullName',
    ],
    [
      'as a last name, beside a first name that is not',
      'ID|Vorname|Name',
      ['1|Ana|Ruiz'],
      'contactId|firstName|lastName',
    ],
  ])('%s', (_sentence, header, rows, expected) => {
    expect(guess(header, ...rows)).toBe(expected);
  });
});

describe('the header row', () => {
  const at = (...rows: string[]): number | undefined => findHeader(rows.map((row) => row.split('|')));
  it.each([
    ['is the first one', ['Contact ID|Name|Title', '1|Ana|VP'], 0],
    ['stands below titles and filters', ['Contacts', '', 'Show: My accounts', 'Contact ID|Name', '1|Ana'], 3],
    ['is not known in this language, and is the first of the fullest', ['Lista', 'Nazwa|Firma', 'Ana|Otis'], 1],
    ['may have a year in it', ['Contact ID|Name|Revenue 2025', '1|Ana|5'], 0],
    ['is none where values stand in it', ['ana@nordwerk.example|Ana', 'tom@nordwerk.example|Tom'], undefined],
    ['is none where there is one column', ['Ana', 'Tom'], undefined],
  ])('%s', (_sentence, rows, expected) => {
    expect(at(...rows)).toBe(expected);
  });

  it('is remembered whatever its case and spaces', () => {
    expect(headerKey(['Contact  ID', 'NAME'])).toBe(headerKey(['contact id', 'Name']));
    expect(headerKey(['Contact ID', 'Name'])).not.toBe(headerKey(['Name', 'Contact ID']));
    expect(headerKey([`${'x'.repeat(MAX_TABLE.header)} y`])).toBeUndefined();
  });

  it('has each field once, whatever is chosen', () => {
    expect(withColumn(['contactId', 'title', null], 2, 'title')).toEqual(['contactId', null, 'title']);
    expect(withColumn(['contactId', 'title', null], 1, null)).toEqual(['contactId', null, null]);
  });
});
