import { describe, expect, it } from 'vitest';
import type { FactName } from '../../../../src/domain/facts/fact';
import { readPlain } from '../../../../src/domain/facts/plain';
import { setOf } from '../fit/example';

const set = setOf({}, { fields: { 'custom:live': { label: 'Live', type: 'date', from: {} } } });

describe('a cell of a table', () => {
  it.each<[FactName, string, unknown]>([
    ['employees', '1200', { type: 'number', min: 1200, max: 1200 }],
    ['employees', '51..200', { type: 'number', min: 51, max: 200 }],
    ['employees', '10001..', { type: 'number', min: 10001, max: Infinity }],
    ['employees', '..50', { type: 'number', min: -Infinity, max: 50 }],
    ['revenue', '2.5e6', { type: 'money', min: 2.5e6, max: 2.5e6, currency: 'USD' }],
    ['country', 'DE', { type: 'country', code: 'DE' }],
    ['industry', 'machinery', { type: 'industry', key: 'machinery' }],
    ['standing', 'Customer', { type: 'text', text: 'customer' }],
    ['technologies', 'SAP; Oracle;', { type: 'list', items: ['SAP', 'Oracle'] }],
    ['openOpportunity', 'yes', { type: 'boolean', value: true }],
    ['custom:live', '2026-03-31', { type: 'date', day: '2026-03-31' }],
    ['employees', '1,200', 'unreadable'],
    ['employees', '200..51', 'unreadable'],
    ['employees', '..', 'unreadable'],
    ['employees', '1e400', 'unreadable'],
    ['employees', '5..1e400', 'unreadable'],
    ['country', 'Germany', 'unreadable'],
    ['country', '@DACH', 'unreadable'],
    ['industry', 'Machines', 'unreadable'],
    ['standing', 'friend', 'unreadable'],
    ['custom:other', 'x', 'unreadable'],
  ])('%s %j', (name, cell, expected) => {
    const fact = readPlain(name, cell, set, 'USD');
    expect(fact?.state === 'known' ? fact.value : fact?.why).toEqual(expected);
    expect(fact?.text).toBe(cell.trim());
  });

  it('that is empty says nothing', () => {
    expect(readPlain('employees', '  ', set, null)).toBeUndefined();
  });
});
