import type { CriteriaSet, Criterion, Disqualifier, FitRules, Test } from '../../../../src/domain/criteria/criteria';
import type { Fact, FactMap, FactName, FactValue } from '../../../../src/domain/facts/fact';

/** A set with these rules, in euros, with a rate for the dollar. */
export const setOf = (fit: Partial<FitRules>, over: Partial<CriteriaSet> = {}): CriteriaSet => ({
  format: 1,
  id: 'example',
  name: 'Example',
  version: 1,
  issued: '2026-01-01',
  currency: 'EUR',
  rates: { USD: 0.5 },
  ...over,
  fit: {
    bands: [
      { id: 'A', label: 'A', min: 80 },
      { id: 'B', label: 'B', min: 50 },
      { id: 'C', label: 'C', min: 0 },
    ],
    criteria: [],
    ...fit,
  },
});

export const criterion = (id: string, field: FactName, weight: number, test: Test): Criterion => ({
  id,
  label: id,
  field,
  weight,
  test,
});

export const disqualifier = (id: string, field: FactName, test: Test): Disqualifier => ({
  id,
  label: id,
  field,
  test,
  reason: `because of ${id}`,
});

export const known = (value: FactValue, text = 'as shown'): Fact => ({
  state: 'known',
  value,
  text,
  source: { kind: 'page', day: null },
});

export const number = (min: number, max = min): FactValue => ({ type: 'number', min, max });
export const text = (value: string): FactValue => ({ type: 'text', text: value });
export const money = (amount: number, currency: string | null): FactValue => ({
  type: 'money',
  min: amount,
  max: amount,
  currency,
});

/** Facts by name; names that are left out were not stated. */
export const facts = (values: Readonly<Partial<Record<FactName, FactValue | Fact>>>): FactMap =>
  new Map(
    Object.entries(values).map(([name, value]) => [
      name as FactName,
      value && 'state' in value ? value : known(value as FactValue),
    ]),
  );
