import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Company, matchCompanies } from '../../../../src/domain/company/match';
import { company } from './example';

const ACME: Company = { name: 'Acme Corp.', domain: 'www.acme.com', country: 'US' };
const other = (over: Partial<Company>): Company => ({ ...ACME, ...over });
const bare = (name: string, over: Partial<Company> = {}): Company => ({ name, ...over });

describe('two accounts', () => {
  it.each<readonly [string, Company, Company, string, readonly string[]]>([
    [
      'with one record are the same',
      bare('A', { recordKey: 'k' }),
      bare('B', { recordKey: 'k' }),
      'same',
      ['same-record'],
    ],
    [
      'with one name and one domain are the same',
      ACME,
      other({ name: 'Acme Corporation', domain: 'acme.com' }),
      'same',
      ['same-name', 'same-domain', 'same-country'],
    ],
    [
      'whose one name is mistyped, with one domain, are the same',
      bare('Meridian Foods', { domain: 'm.com' }),
      bare('Merdian Foods', { domain: 'm.com' }),
      'same',
      ['name-variant', 'same-domain'],
    ],
    [
      'with one name and one country, a domain missing, are the same',
      ACME,
      bare('ACME Inc', { country: 'US' }),
      'same',
      ['same-name', 'same-country'],
    ],
    [
      'with "and" for "&" have one name',
      bare('Smith and Sons', { country: 'GB' }),
      bare('Smith & Sons Ltd', { country: 'GB' }),
      'same',
      ['same-name', 'same-country'],
    ],
    [
      'with one name and one parent are the same',
      bare('Acme', { parent: 'Globex' }),
      bare('Acme AG', { parent: 'Globex Inc' }),
      'same',
      ['same-name', 'same-parent'],
    ],
    ['with one name alone are a question', bare('Acme'), bare('Acme Ltd'), 'ask', ['same-name']],
    [
      'with one name and two domains are a question',
      ACME,
      other({ domain: 'acme.net' }),
      'ask',
      ['same-name', 'different-domain', 'same-country'],
    ],
    [
      'with one name, one domain and two countries are a question',
      ACME,
      other({ country: 'DE' }),
      'ask',
      ['same-name', 'same-domain', 'different-country'],
    ],
    [
      'with one name, one domain and two parents are a question',
      other({ parent: 'Globex' }),
      other({ parent: 'Initech' }),
      'ask',
      ['same-name', 'same-domain', 'same-country'],
    ],
    [
      'with one domain and two names are a question',
      ACME,
      other({ name: 'Roadrunner Traps' }),
      'ask',
      ['different-name', 'same-domain', 'same-country'],
    ],
    [
      'of which one is a holding are a question',
      ACME,
      other({ name: 'Acme Holding' }),
      'ask',
      ['name-variant', 'same-domain', 'same-country'],
    ],
    [
      'of which one names its country are a question',
      bare('Acme Deutschland GmbH', { country: 'DE' }),
      bare('Acme', { country: 'DE' }),
      'ask',
      ['name-variant', 'same-country'],
    ],
    [
      'with one name in two countries are a question',
      bare('Acme', { country: 'DE' }),
      bare('Acme', { country: 'FR' }),
      'ask',
      ['same-name', 'different-country'],
    ],
    [
      'of which one is the parent are two',
      other({ name: 'Globex', domain: 'acme.com' }),
      other({ parent: 'Globex Inc.' }),
      'different',
      ['different-name', 'same-domain', 'parent-and-child', 'same-country'],
    ],
    [
      'of which one is the parent, called alike, are a question',
      ACME,
      other({ name: 'Acme GmbH', parent: 'Acme Corp' }),
      'ask',
      ['same-name', 'same-domain', 'parent-and-child', 'same-country'],
    ],
    [
      'that are children of one parent called alike can be one',
      other({ parent: 'Acme Inc' }),
      other({ parent: 'ACME' }),
      'same',
      ['same-name', 'same-domain', 'same-parent', 'same-country'],
    ],
    [
      'with two names and two domains are two',
      ACME,
      bare('Globex', { domain: 'globex.com' }),
      'different',
      ['different-name', 'different-domain'],
    ],
    ['with two names and nothing else are two', bare('Acme'), bare('Globex'), 'different', ['different-name']],
    [
      'that share a free mail provider share nothing',
      bare('Acme', { domain: 'a@gmail.com' }),
      bare('Globex', { domain: 'b@gmail.com' }),
      'different',
      ['different-name'],
    ],
    [
      'that share a site of profiles share nothing',
      bare('Acme', { domain: 'linkedin.com/company/a' }),
      bare('Globex', { domain: 'linkedin.com/company/b' }),
      'different',
      ['different-name'],
    ],
    [
      'that differ in a number are two',
      bare('Studio Vienna 54', { domain: 's.at' }),
      bare('Studio Vienna 55', { domain: 's.at' }),
      'ask',
      ['different-name', 'same-domain'],
    ],
    ['without a name share none', bare(''), bare(''), 'different', ['different-name']],
  ])('%s', (_sentence, a, b, verdict, why) => {
    expect(matchCompanies(a, b)).toEqual({ verdict, why });
    expect(matchCompanies(b, a)).toEqual({ verdict, why });
  });

  it('match the same whichever comes first', () => {
    fc.assert(
      fc.property(company, company, (a, b) => {
        expect(matchCompanies(a, b)).toEqual(matchCompanies(b, a));
      }),
      { numRuns: 1000 },
    );
  });
});
