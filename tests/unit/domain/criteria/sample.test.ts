import { describe, expect, it } from 'vitest';
import { parseCriteria } from '../../../../src/domain/criteria/parse';
import { SAMPLE_SET, SAMPLE_TEXT } from '../../../../src/domain/criteria/sample';

describe('the sample', () => {
  it('is a file without an error and without a warning', () => {
    expect(parseCriteria(SAMPLE_TEXT)).toEqual({ ok: true, set: SAMPLE_SET, warnings: [] });
  });

  it('is named Sample', () => {
    expect(SAMPLE_SET.name).toBe('Sample');
  });

  it('teaches by every kind of test, and says why of every criterion', () => {
    const { criteria, disqualifiers = [] } = SAMPLE_SET.fit;
    const kinds = new Set([...criteria, ...disqualifiers].map(({ test }) => test.kind));
    expect([...kinds].sort()).toEqual(['anyOf', 'is', 'keywords', 'oneOf', 'range']);
    expect(criteria.filter(({ why }) => why === undefined)).toEqual([]);
  });

  it('has a message for every persona that is wanted, and for every way to reach one', () => {
    const addressed = new Set(SAMPLE_SET.pitches?.map(({ persona }) => persona));
    const wanted = SAMPLE_SET.personas?.filter(({ wanted, role }) => wanted ?? role !== 'blocker') ?? [];
    expect(wanted.filter(({ id }) => !addressed.has(id))).toEqual([]);
    expect(new Set(SAMPLE_SET.pitches?.map(({ channel }) => channel)).size).toBe(3);
  });
});
