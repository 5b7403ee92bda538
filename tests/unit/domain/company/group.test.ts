import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupCompanies } from '../../../../src/domain/company/group';
import { type Company, matchCompanies } from '../../../../src/domain/company/match';
import { company } from './example';

const US = { country: 'US' };
const groupsOf = (companies: readonly Company[]): number[][] =>
  groupCompanies(companies).groups.map((each) => [...each]);

describe('companies of a list', () => {
  it.each<readonly [string, readonly Company[], number[][], number]>([
    [
      'are counted once for every spelling',
      [
        { name: 'ACME Corp.', ...US },
        { name: 'Globex', ...US },
        { name: 'Acme Corporation', ...US },
      ],
      [[0, 2], [1]],
      0,
    ],
    [
      'are counted once for every record',
      [
        { name: 'Acme', recordKey: 'k' },
        { name: 'Acme, formerly Globex', recordKey: 'k' },
      ],
      [[0, 1]],
      0,
    ],
    [
      'stay apart with two domains, and are asked about',
      [
        { name: 'Acme', domain: 'acme.com' },
        { name: 'Acme', domain: 'acme.net' },
      ],
      [[0], [1]],
      1,
    ],
    [
      'stay apart, all three, where one is the same as two that are not',
      [
        { name: 'Acme', domain: 'acme.com', ...US },
        { name: 'Acme', ...US },
        { name: 'Acme', domain: 'acme.net', ...US },
      ],
      [[0], [1], [2]],
      3,
    ],
    [
      'stay apart from their parent',
      [
        { name: 'Globex', domain: 'acme.com' },
        { name: 'Acme', domain: 'acme.com', parent: 'Globex' },
      ],
      [[0], [1]],
      0,
    ],
    ['are a question by their name alone', [{ name: 'Acme' }, { name: 'Acme' }], [[0], [1]], 1],
    ['are none in an empty list', [], [], 0],
  ])('%s', (_sentence, companies, groups, asked) => {
    const found = groupCompanies(companies);
    expect(found.groups).toEqual(groups);
    expect(found.asked).toHaveLength(asked);
  });

  it('stand in exactly one group each', () => {
    fc.assert(
      fc.property(fc.array(company, { maxLength: 12 }), (companies) => {
        expect(
          groupsOf(companies)
            .flat()
            .sort((a, b) => a - b),
        ).toEqual(companies.map((_, at) => at));
      }),
    );
  });

  it('are together only with whom they are the same, whatever lies between', () => {
    fc.assert(
      fc.property(fc.array(company, { maxLength: 12 }), (all) => {
        // Readings of one record are one by its key, and what they agree on is compared: tested above.
        const companies = all.map(({ recordKey: _, ...rest }) => rest);
        for (const group of groupsOf(companies))
          for (const a of group)
            for (const b of group)
              if (a !== b)
                expect(matchCompanies(companies[a] as Company, companies[b] as Company).verdict).toBe('same');
      }),
      { numRuns: 500 },
    );
  });

  it('are together with the same ones in any order', () => {
    fc.assert(
      fc.property(
        fc.array(company, { maxLength: 12 }).chain((list) => {
          const order = fc.shuffledSubarray([...list.keys()], { minLength: list.length });
          return fc.tuple(fc.constant(list), order);
        }),
        ([list, order]) => {
          const shuffled = order.map((at) => list[at] as Company);
          const back = groupsOf(shuffled).map((group) => group.map((at) => order[at] ?? -1).sort((a, b) => a - b));
          expect(back.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual(groupsOf(list));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are compared in near linear time, though ten thousand share a domain', () => {
    // Processor time, not the clock: the machine may be busy. Comparing each with each would take minutes.
    const companies = Array.from({ length: 20_000 }, (_, at) => ({
      name: `Company ${at} GmbH`,
      domain: at % 2 === 0 ? 'shared.com' : `company${at}.com`,
    }));
    const started = process.cpuUsage();
    expect(groupCompanies(companies).groups).toHaveLength(20_000);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
  }, 60_000);
});
