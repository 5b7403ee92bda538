import { describe, expect, it } from 'vitest';
import { type Company, evidenceOf } from '../../../../src/domain/company/match';
import { type CompanyAnswer, type CompanyEntry, linkLocals } from '../../../../src/domain/territory/one-company';

const ORG = 'salesforce/acme/account/';
const entry = (id: string, company: Omit<Company, 'recordKey'>, org = ORG): CompanyEntry => {
  return { key: `${org}${id}`, evidence: evidenceOf(company) };
};
const answer = (one: string, other: string, same: boolean): CompanyAnswer => {
  return { one: `${ORG}${one}`, other: `${ORG}${other}`, same };
};
const linked = (locals: CompanyEntry[], records: CompanyEntry[], answers: CompanyAnswer[] = []) => {
  const { merged, asked } = linkLocals(locals, records, answers);
  const short = (key: string): string => key.replace(ORG, '');
  return {
    merged: [...merged].map(([key, { into }]) => `${short(key)} is ${short(into)}`),
    asked: asked.map(({ local, other }) => `${short(local)} or ${short(other)}`),
  };
};

const NORDWERK = { name: 'Nordwerk GmbH', domain: 'nordwerk.de' };
const RECORD = entry('001A', NORDWERK);
const LOCAL = entry('~nordwerk.de', { name: 'NORDWERK', domain: 'www.nordwerk.de' });
const NOBODY = { merged: [], asked: [] };

describe('an account without a record id', () => {
  it.each([
    ['is the record of one name and one domain', [LOCAL], [RECORD], ['~nordwerk.de is 001A']],
    [
      'is the record of one name and one country where it has no domain',
      [entry('~nordwerk', { name: 'Nordwerk', country: 'DE' })],
      [entry('001A', { ...NORDWERK, country: 'DE' })],
      ['~nordwerk is 001A'],
    ],
    [
      'is the first of several of its kind where no record is',
      [entry('~nordwerk.de~2', NORDWERK), entry('~nordwerk.de', NORDWERK), entry('~nordwerk.de~3', NORDWERK)],
      [],
      ['~nordwerk.de~2 is ~nordwerk.de', '~nordwerk.de~3 is ~nordwerk.de'],
    ],
  ])('%s', (_, locals, records, merged) => {
    expect(linked(locals, records)).toEqual({ merged, asked: [] });
  });

  it.each([
    ['the same domain under another name', entry('~nordwerk.de', { name: 'Hafenbau', domain: 'nordwerk.de' })],
    ['the same name under another domain', entry('~nordwerk.com', { name: 'Nordwerk', domain: 'nordwerk.com' })],
    ['the same name alone', entry('~nordwerk', { name: 'Nordwerk' })],
  ])('that has %s is asked about', (_, local) => {
    expect(linked([local], [RECORD])).toEqual({ merged: [], asked: [`${local.key.replace(ORG, '')} or 001A`] });
  });

  it('that could be either of two records is asked about, and merged with none', () => {
    const two = [RECORD, entry('001B', NORDWERK)];
    expect(linked([LOCAL], two)).toEqual({ merged: [], asked: ['~nordwerk.de or 001A', '~nordwerk.de or 001B'] });
  });

  it('of another company or another org is left alone', () => {
    expect(linked([LOCAL], [entry('001A', { name: 'Hafenbau', domain: 'hafenbau.de' })])).toEqual(NOBODY);
    expect(linked([LOCAL], [entry('001A', NORDWERK, 'salesforce/other/account/')])).toEqual(NOBODY);
  });

  it('that is one only by way of another stays a question', () => {
    // The second is the first by name and country; its own record is another question.
    const first = entry('~a', { ...NORDWERK, country: 'DE' });
    const second = entry('~b', { name: 'Nordwerk', country: 'DE' });
    const record = entry('001A', { name: 'Nordwerk GmbH', domain: 'nordwerk.de' });
    expect(linked([first, second], [record])).toEqual({ merged: ['~a is 001A'], asked: ['~b or 001A'] });
  });
});

describe('what the rep said', () => {
  it.each([
    ['parts what the evidence makes one', [LOCAL], [RECORD], [answer('~nordwerk.de', '001A', false)], NOBODY],
    [
      'makes one what the evidence asks about',
      [entry('~nordwerk', { name: 'Nordwerk' })],
      [RECORD],
      [answer('001A', '~nordwerk', true)],
      { merged: ['~nordwerk is 001A'], asked: [] },
    ],
    [
      'decides between two records',
      [LOCAL],
      [RECORD, entry('001B', NORDWERK)],
      [answer('~nordwerk.de', '001B', true)],
      { merged: ['~nordwerk.de is 001B'], asked: [] },
    ],
    [
      'leaves the other record where one of two is not it',
      [LOCAL],
      [RECORD, entry('001B', NORDWERK)],
      [answer('~nordwerk.de', '001B', false)],
      { merged: ['~nordwerk.de is 001A'], asked: [] },
    ],
    [
      'of an account that is merged itself leads on to what that is',
      [entry('~a', NORDWERK), entry('~b', { name: 'Werk Nord' })],
      [RECORD],
      [answer('~a', '~b', true)],
      { merged: ['~a is 001A', '~b is 001A'], asked: [] },
    ],
  ])('%s', (_, locals, records, answers, expected) => {
    expect(linked(locals, records, answers)).toEqual(expected);
  });
});

it('lets every merge be undone by an answer on the two that it names', () => {
  const locals = [entry('~a', NORDWERK), entry('~b', { name: 'Werk Nord' }), LOCAL];
  const answers: CompanyAnswer[] = [answer('~a', '~b', true)];
  for (let left = locals.length; left > 0; left--) {
    const { merged } = linkLocals(locals, [RECORD], answers);
    expect(merged.size).toBe(left);
    const [first] = merged;
    if (!first) continue;
    const [one, { by: other }] = first;
    const isOf = (each: CompanyAnswer): boolean => [each.one, each.other].sort().join() === [one, other].sort().join();
    answers.splice(0, answers.length, ...answers.filter((each) => !isOf(each)), { one, other, same: false });
  }
});

it('does not depend on the order of the tables', () => {
  const locals = [LOCAL, entry('~a', { name: 'Hafenbau' }), entry('~b', { name: 'Hafenbau AG', country: 'DE' })];
  const records = [RECORD, entry('001C', { name: 'Hafenbau', country: 'DE', domain: 'hafenbau.de' })];
  expect(linked(locals.toReversed(), records.toReversed())).toEqual(linked(locals, records));
});
