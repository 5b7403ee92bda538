import { describe, expect, it } from 'vitest';
import { timesIn } from '../../../src/ui/call-card';

const NOON = new Date('2026-11-24T12:00:00Z');

describe('the local time at a number', () => {
  const cases: readonly [what: string, zones: readonly string[], shown: string][] = [
    ['is one time where there is one zone', ['Europe/Berlin'], '1:00 PM'],
    ['is one time where two zones agree', ['Europe/Berlin', 'Europe/Madrid'], '1:00 PM'],
    ['is both where it may be either', ['America/Chicago', 'America/New_York'], '6:00 AM / 7:00 AM'],
    [
      'is the first and the last of many',
      ['Pacific/Honolulu', 'America/New_York', 'America/Denver'],
      '2:00 AM – 7:00 AM',
    ],
    ['goes by the day before the hour', ['Pacific/Kiritimati', 'Pacific/Honolulu'], '2:00 AM / 2:00 AM'],
  ];
  it.each(cases)('%s', (_what, zones, shown) => {
    expect(timesIn(zones, 'en-US', NOON).replaceAll('\u202f', ' ')).toBe(shown);
  });

  it('is written as the reader writes it', () => {
    expect(timesIn(['Europe/Berlin'], 'de-DE', NOON)).toBe('13:00');
  });
});
