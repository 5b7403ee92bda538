import fc from 'fast-check';
import type { Company } from '../../../../src/domain/company/match';

const maybe = (values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** Companies of a few names and domains, so that many of them are alike. */
export const company: fc.Arbitrary<Company> = fc
  .record({
    recordKey: maybe(['k1', 'k2', 'k3', 'k4', 'k5', 'k6']),
    name: fc.constantFrom(
      'Acme',
      'ACME Inc.',
      'Acme Holding',
      'Globex',
      'Globex GmbH',
      'Meridian Foods',
      'Merdian Foods',
      '',
    ),
    domain: maybe(['acme.com', 'acme.de', 'globex.com', 'a@gmail.com', 'nonsense']),
    parent: maybe(['Acme', 'Globex Corp', '']),
    country: maybe(['US', 'DE', 'FR']),
  })
  .map(
    (each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)) as unknown as Company,
  );
