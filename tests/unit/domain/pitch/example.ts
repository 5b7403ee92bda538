import type { CriteriaSet, PitchTemplate, Proposition } from '../../../../src/domain/criteria/criteria';
import type { Fact, FactMap, FactName, FactSource } from '../../../../src/domain/facts/fact';
import type { FitResult, LedgerRow, Outcome } from '../../../../src/domain/fit/fit';
import type { PitchInput } from '../../../../src/domain/pitch/offer';

export const PAGE: FactSource = { kind: 'page', day: null };

export function textFact(text: string, source: FactSource = PAGE): Fact {
  return { state: 'known', value: { type: 'text', text }, text, source };
}

export function factMap(facts: Partial<Record<FactName, Fact>>): FactMap {
  return new Map(Object.entries(facts)) as FactMap;
}

export function ledgerRow(id: string, outcome: Outcome, over: Partial<LedgerRow> = {}): LedgerRow {
  return {
    id,
    label: `The ${id}`,
    field: 'industry',
    weight: 10,
    outcome,
    degree: outcome === 'match' ? 1 : outcome === 'unknown' ? null : 0,
    points: null,
    ranged: false,
    fact: null,
    could: null,
    why: null,
    ask: null,
    ...over,
  };
}

export function fitResult(verdict: string, over: Partial<FitResult> = {}): FitResult {
  return {
    verdict,
    band: verdict,
    score: 80,
    known: 1,
    worst: 80,
    best: 80,
    ledger: [],
    limit: null,
    deciding: [],
    disqualifiedBy: [],
    possiblyDisqualifiedBy: [],
    profile: null,
    value: null,
    ...over,
  };
}

/** Three bands, three personas, and the propositions and pitches that a case is about. */
export function criteriaSet(
  pitches: readonly PitchTemplate[] = [],
  propositions: readonly Proposition[] = [],
  over: Partial<CriteriaSet> = {},
): CriteriaSet {
  return {
    format: 1,
    id: 'field-team',
    name: 'Field team',
    version: 7,
    issued: '2026-01-01',
    fit: {
      bands: [
        { id: 'A', label: 'A', min: 70 },
        { id: 'B', label: 'B', min: 40 },
        { id: 'D', label: 'D', min: 0 },
      ],
      criteria: [
        { id: 'sector', label: 'Sector', field: 'industry', weight: 10, test: { kind: 'oneOf', values: ['x'] } },
      ],
    },
    personas: [
      { id: 'user', label: 'Dispatcher', role: 'user', weight: 90, when: { titleAny: ['dispatcher'] } },
      {
        id: 'buyer',
        label: 'Economic buyer',
        role: 'economic_buyer',
        weight: 50,
        required: true,
        when: { seniority: ['vp'] },
      },
      {
        id: 'champion',
        label: 'Champion',
        role: 'champion',
        weight: 70,
        required: true,
        when: { seniority: ['manager'] },
      },
      {
        id: 'gate',
        label: 'Gatekeeper',
        role: 'blocker',
        weight: 99,
        wanted: false,
        when: { functions: ['procurement'] },
      },
    ],
    pitches,
    propositions,
    ...over,
  };
}

export function pitch(id: string, over: Partial<PitchTemplate> = {}): PitchTemplate {
  return { id, label: `Pitch ${id}`, channel: 'email', body: 'Hello.', ...over };
}

/** Ana Ruiz, an economic buyer, on the page of an A account; nothing is known of her opt-outs. */
export function pitchInput(set: CriteriaSet, over: Partial<PitchInput> = {}): PitchInput {
  return {
    set,
    fit: fitResult('A'),
    facts: factMap({ name: textFact('Northwind Haulage') }),
    standing: null,
    dealOfOthers: false,
    contact: { firstName: null, lastName: null, fullName: 'Ana Ruiz', title: 'VP Operations' },
    personaId: 'buyer',
    rep: { firstName: 'Mira', name: 'Mira Okafor', company: 'Routewise' },
    optOut: { email: null, call: null },
    ...over,
  };
}
