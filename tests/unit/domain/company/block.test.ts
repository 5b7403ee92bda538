import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../../src/domain/company/block';
import { type Company, matchCompanies } from '../../../../src/domain/company/match';

describe('the keys of a company', () => {
  it.each<[string, Company, readonly string[]]>([
    ['are its folded name', { name: 'ACME Inc.' }, ['name/acme']],
    ['leave out what tells parts of a group apart', { name: 'Acme Holding Deutschland GmbH' }, ['name/acme']],
    [
      'are its domain too',
      { name: 'Acme', domain: 'https://www.acme.co.uk/about' },
      ['domain/acme.co.uk', 'name/acme'],
    ],
    [
      'are the domain of its e-mail address',
      { name: 'Acme', domain: 'ana@acme.com' },
      ['domain/acme.com', 'name/acme'],
    ],
    ['leave out a mail provider', { name: 'Acme', domain: 'acme@gmail.com' }, ['name/acme']],
    ['are none without a name', { name: ' ', domain: 'acme.com' }, []],
  ])('%s', (_sentence, company, keys) => {
    expect(blocksOf(company)).toEqual(keys);
  });

  it.each<[string, Company, Company]>([
    [
      'spellings of a name',
      { name: 'Müller & Söhne', country: 'DE' },
      { name: 'MÜLLER and Söhne GmbH', country: 'DE' },
    ],
    ['one domain', { name: 'Acme', domain: 'acme.com' }, { name: 'Bolt', domain: 'www.acme.com' }],
    ['a group and its part', { name: 'Acme' }, { name: 'Acme Services' }],
  ])('are shared by what may be one company: %s', (_what, a, b) => {
    const keys = blocksOf(b);
    const isShared = blocksOf(a).some((key) => keys.includes(key));
    expect([matchCompanies(a, b).verdict === 'different', isShared]).toEqual([false, true]);
  });
});
