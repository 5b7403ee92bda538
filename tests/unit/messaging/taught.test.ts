import { describe, expect, it } from 'vitest';
import { REQUEST_SCHEMAS } from '../../../src/messaging/schemas';

const record = { crm: 'salesforce', org: 'acme', object: 'account', id: '001000000000001AAA' };
const body = {
  record,
  field: { internal: 'ARR__c', label: 'Recurring revenue' },
  fact: 'custom:arr',
  custom: { label: 'ARR', type: 'money' },
};
const accepts = (teach: unknown): boolean => REQUEST_SCHEMAS.teachField.safeParse(teach).success;
const field = (over: object): object => ({ ...body, field: { ...body.field, ...over } });
const custom = (over: object): object => ({ ...body, custom: { ...body.custom, ...over } });

describe('a field that is taught', () => {
  it.each<[string, unknown]>([
    ['by internal name', body],
    ['by its label alone', field({ internal: '' })],
    ['with a label in any script', field({ label: '年間売上 (¥) 😀' })],
    ['as one of the fixed facts', { ...body, fact: 'employees', custom: null }],
    ['as a custom fact of the criteria, whose key may be in any script', { ...body, fact: 'custom:größe' }],
    ['with markup in its label, which is text', field({ label: '<img src=x onerror=alert(1)>' })],
  ])('%s is accepted', (_what, teach) => {
    expect(accepts(teach)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['with an internal name that is none', field({ internal: 'ARR__c"]' })],
    ['with an internal name of 200 characters', field({ internal: 'x'.repeat(200) })],
    ['without a label', field({ label: '' })],
    ['with a label of blanks', field({ label: ' \u00a0 ' })],
    ['with a label of 121 characters', field({ label: 'x'.repeat(121) })],
    ['with a label of 10 MB', field({ label: 'x'.repeat(10_000_000) })],
    ['with control characters in its label', field({ label: 'a\u0000b' })],
    ['with a line break in its label', field({ label: 'a\nb' })],
    ['with half a surrogate pair in its label', field({ label: 'a\ud800' })],
    ['with an extra key', { ...body, place: 'salesforce/other/account' }],
    ['with an extra key in the field', field({ place: 'salesforce/other/account' })],
    ['as the name, which is the header’s', { ...body, fact: 'name' }],
    ['as a fact that there is not', { ...body, fact: 'iq' }],
    ['as __proto__', { ...body, fact: '__proto__' }],
    ['as constructor', { ...body, fact: 'constructor' }],
    ['as a custom fact without a key', { ...body, fact: 'custom:' }],
    ['as a custom fact that a template could not name', { ...body, fact: 'custom:a}}{{b' }],
    ['as a custom fact with a blank', { ...body, fact: 'custom:a b' }],
    ['as a custom fact with half a surrogate pair', { ...body, fact: 'custom:a\udfff' }],
    ['as a custom fact with a control character', { ...body, fact: 'custom:a\u0007' }],
    ['as a custom fact of 200 characters', { ...body, fact: `custom:${'x'.repeat(200)}` }],
    ['as an object', { ...body, fact: { toString: () => 'custom:arr' } }],
    ['with a type that there is not', custom({ type: 'script' })],
    ['with a custom label of 10 MB', custom({ label: 'x'.repeat(10_000_000) })],
    ['on a record of another CRM', { ...body, record: { ...record, crm: 'other' } }],
    ['on an id with markup', { ...body, record: { ...record, id: '<b>000000000000001' } }],
  ])('%s is refused', (_what, teach) => {
    const start = performance.now();
    expect(accepts(teach)).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
