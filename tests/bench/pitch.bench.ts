import type { CriteriaSet, Proposition } from '../../src/domain/criteria/criteria';
import type { FitResult, LedgerRow } from '../../src/domain/fit/fit';
import { choosePitches, type PitchSituation } from '../../src/domain/pitch/choose';
import { offerPitches } from '../../src/domain/pitch/offer';

const PITCHES = 200;
const ROUNDS = 400;
/** Milliseconds for one choice among all of them. */
const BAR_MS = 1;

const CRITERIA = Array.from({ length: 20 }, (_each, at) => `c${at}`);
const PERSONAS = ['buyer', 'champion', 'user', 'finance'];

const PROPOSITIONS: readonly Proposition[] = Array.from({ length: 60 }, (_each, at) => ({
  id: `p${at}`,
  claim: `Claim ${at}`,
  proof: `Proof ${at}.`,
  ...(at % 3 === 0 ? {} : { priority: at % 7 }),
  when: { criteria: CRITERIA.slice(at % 10, (at % 10) + (at % 4)), ...(at % 5 === 0 ? { personas: PERSONAS } : {}) },
}));

const SET: CriteriaSet = {
  format: 1,
  id: 'bench',
  name: 'Bench',
  version: 1,
  issued: '2026-01-01',
  fit: { bands: [{ id: 'A', label: 'A', min: 0 }], criteria: [] },
  personas: PERSONAS.map((id, at) => ({ id, label: id, role: 'user', weight: at, when: { titleAny: [id] } })),
  propositions: PROPOSITIONS,
  pitches: Array.from({ length: PITCHES }, (_each, at) => ({
    id: `pitch${at}`,
    label: `Pitch ${at}`,
    channel: at % 3 === 0 ? 'call' : 'email',
    proposition: `p${at % PROPOSITIONS.length}`,
    ...(at % 4 === 0 ? { persona: PERSONAS[at % PERSONAS.length] } : {}),
    ...(at % 5 === 0 ? { when: { standing: ['prospect', 'customer'] } } : {}),
    subject: 'For {{account.name}}',
    body: 'Hello {{contact.firstName|"there"}}, {{proposition.claim}}. {{proposition.proof}} Shall we talk?',
  })),
};

const row = (id: string): LedgerRow => ({
  id,
  label: id,
  field: 'industry',
  weight: 5,
  outcome: 'match',
  degree: 1,
  points: 5,
  ranged: false,
  fact: null,
  could: null,
  why: null,
  ask: null,
});

const FIT: FitResult = {
  verdict: 'A',
  band: 'A',
  score: 90,
  known: 1,
  worst: 90,
  best: 90,
  ledger: CRITERIA.map(row),
  limit: null,
  deciding: [],
  disqualifiedBy: [],
  possiblyDisqualifiedBy: [],
  profile: null,
  value: null,
};

const SITUATION: PitchSituation = { fit: FIT, personaId: 'buyer', standing: 'prospect', dealOfOthers: false };

/** What no choice can do without: every pitch looked at once, and what is left put in order. */
function bound(): number {
  const left = (SET.pitches ?? []).filter(({ persona }) => persona === undefined || persona === 'buyer');
  return left.map(({ proposition }, at) => (proposition?.length ?? 0) * 1000 + at).sort((a, b) => a - b).length;
}

/** Median and slowest of all rounds, in milliseconds. */
function timed(work: () => unknown): { readonly median: number; readonly slowest: number } {
  for (let at = 0; at < 50; at++) work();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { median: times[ROUNDS / 2] ?? 0, slowest: times.at(-1) ?? 0 };
}

/** Prints what choosing among 200 pitches costs, against what no choice can do without. Exit code 1: the bar was missed. */
export async function main(): Promise<number> {
  const facts = new Map([
    [
      'name',
      { state: 'known', value: { type: 'text', text: 'Acme' }, text: 'Acme', source: { kind: 'page', day: null } },
    ],
  ] as const);
  const choosing = timed(() => choosePitches(SET, SITUATION));
  const least = timed(bound);
  const offering = timed(() =>
    offerPitches({
      ...SITUATION,
      set: SET,
      facts,
      contact: { firstName: 'Ana', lastName: 'Ruiz', fullName: 'Ana Ruiz', title: 'VP' },
      rep: { firstName: 'Mira', name: 'Mira Vogel', company: 'Fieldline' },
      optOut: { email: null, call: null },
    }),
  );
  const ms = (value: number): string => value.toFixed(3);
  process.stdout.write(`${PITCHES} pitches, ${PROPOSITIONS.length} propositions, ${choosePitches(SET, SITUATION).length} hold; ${ROUNDS} rounds
  choosing                    ${ms(choosing.median)} ms median, ${ms(choosing.slowest)} ms slowest   (bar ${BAR_MS} ms)
  looked at once and sorted   ${ms(least.median)} ms   choosing is ${(choosing.median / least.median).toFixed(1)} × that
  choosing and filling        ${ms(offering.median)} ms
`);
  return choosing.median < BAR_MS ? 0 : 1;
}
