import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Engine } from 'json-rules-engine';
import type { CriteriaSet } from '../../src/domain/criteria/criteria';
import type { Fact, FactMap, FactName } from '../../src/domain/facts/fact';
import { compileFit } from '../../src/domain/fit/compile';
import { judge } from '../../src/domain/fit/judge';

const CRITERIA = 20;
const ACCOUNTS = 2000;
const TABLE_ROWS = 100_000;
const BARS = { perSecond: 100_000, timesBound: 3, tableMb: 200 };

const FIELDS = Array.from({ length: CRITERIA }, (_each, at): FactName => `custom:f${at}`);
const MIN = (at: number): number => 50 + at * 10;

/** 20 ranges with an edge, three penalties among them: the most that a criterion has to compute. */
const SET: CriteriaSet = {
  format: 1,
  id: 'bench',
  name: 'Bench',
  version: 1,
  issued: '2026-01-01',
  fit: {
    bands: [
      { id: 'A', label: 'A', min: 75 },
      { id: 'B', label: 'B', min: 50 },
      { id: 'C', label: 'C', min: 0 },
    ],
    criteria: FIELDS.map((field, at) => ({
      id: `c${at}`,
      label: `Criterion ${at}`,
      field,
      weight: at % 7 === 6 ? -10 : 5 + (at % 4) * 5,
      test: { kind: 'range', min: MIN(at), edge: { below: MIN(at) / 2 } },
    })),
  },
  fields: Object.fromEntries(FIELDS.map((field) => [field, { label: field, type: 'number', from: {} }])),
};

/** The same figures in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Values = readonly (number | null)[];

/** A fifth of the facts is unknown, as in a CRM. */
function accounts(): Values[] {
  const next = random(7);
  return Array.from({ length: ACCOUNTS }, () => FIELDS.map(() => (next() < 0.2 ? null : Math.floor(next() * 300))));
}

function factsOf(values: Values): FactMap {
  const facts: [FactName, Fact][] = [];
  for (const [at, field] of FIELDS.entries()) {
    const value = values[at] ?? null;
    if (value === null) continue;
    const source = { kind: 'imported', day: null } as const;
    facts.push([
      field,
      { state: 'known', value: { type: 'number', min: value, max: value }, text: String(value), source },
    ]);
  }
  return new Map(facts);
}

/** The bound: the same score, written out by hand, explaining nothing. */
function inlined(facts: FactMap): number {
  let sum = 0;
  let known = 0;
  for (let at = 0; at < CRITERIA; at++) {
    const fact = facts.get(FIELDS[at] ?? 'name');
    if (fact?.state !== 'known' || fact.value.type !== 'number') continue;
    const value = fact.value.min;
    const weight = SET.fit.criteria[at]?.weight ?? 0;
    const min = MIN(at);
    const edge = min / 2;
    sum += weight * (value >= min ? 1 : value <= edge ? 0 : (value - edge) / (min - edge));
    if (weight > 0) known += weight;
  }
  return known > 0 ? Math.floor(Math.min(100, Math.max(0, (100 * sum) / known)) + 0.5 + 1e-9) : -1;
}

function peer(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [at, { id }] of SET.fit.criteria.entries()) {
    engine.addRule({
      conditions: { all: [{ fact: `f${at}`, operator: 'greaterThanInclusive', value: MIN(at) }] },
      event: { type: id },
    });
  }
  return engine;
}

/** Accounts per second of the best of five rounds: what the machine can do when nothing else disturbs. */
async function rate(work: () => unknown, count: number): Promise<number> {
  await work();
  let best = 0;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    await work();
    best = Math.max(best, (count / (performance.now() - start)) * 1000);
  }
  return best;
}

async function writeTable(path: string): Promise<void> {
  const next = random(11);
  const file = createWriteStream(path);
  file.write(`name,${FIELDS.join(',')}\n`);
  for (let row = 0; row < TABLE_ROWS; row++) {
    const cells = FIELDS.map(() => (next() < 0.2 ? '' : Math.floor(next() * 300)));
    if (!file.write(`Account ${row},${cells.join(',')}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

/** Lines, seconds and the most memory (resident, MB) of `criteria score --json` over a large table. */
async function table(): Promise<{ lines: number; seconds: number; peakMb: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'rightfit-bench-'));
  try {
    writeFileSync(join(folder, 'set.json'), JSON.stringify(SET));
    await writeTable(join(folder, 'accounts.csv'));
    const start = performance.now();
    const report = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))`;
    const command = ['scripts/criteria.mjs', 'score'];
    const child = spawn(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(report)}`,
        ...command,
        join(folder, 'set.json'),
        join(folder, 'accounts.csv'),
        '--json',
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let lines = 0;
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) lines++;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk;
    });
    await once(child, 'close');
    return { lines, seconds: (performance.now() - start) / 1000, peakMb: Number(/\d+$/.exec(said)?.[0]) / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** Prints what scoring costs, against an inlined bound and json-rules-engine in the same run. Exit code 1: a bar was missed. */
export async function main(): Promise<number> {
  const values = accounts();
  const facts = values.map(factsOf);
  const compiled = compileFit(SET);
  for (const [at, each] of facts.entries()) {
    const { score } = judge(compiled, each);
    if ((score ?? -1) !== inlined(each)) throw new Error(`account ${at}: ${score} is not ${inlined(each)}`);
  }
  const ours = await rate(() => facts.forEach((each) => void judge(compiled, each)), ACCOUNTS);
  const bound = await rate(() => facts.forEach((each) => void inlined(each)), ACCOUNTS);
  const engine = peer();
  const few = values
    .slice(0, 200)
    .map((each) => Object.fromEntries(each.map((value, at) => [`f${at}`, value ?? undefined])));
  const theirs = await rate(async () => {
    for (const each of few) await engine.run(each);
  }, few.length);
  const scored = await table();
  process.stdout.write(`${CRITERIA} criteria, ${whole(ACCOUNTS)} accounts, a fifth of the facts unknown; best of 5 rounds
  explained accounts/s        ${whole(ours)}   (bar ${whole(BARS.perSecond)})
  inlined bound, no ledger    ${whole(bound)}   ${(bound / ours).toFixed(1)} × ours
  json-rules-engine           ${whole(theirs)}   ${(theirs / ours).toFixed(3)} × ours
criteria score --json over ${whole(TABLE_ROWS)} rows
  lines ${whole(scored.lines)}, ${scored.seconds.toFixed(1)} s, at most ${whole(scored.peakMb)} MB   (bar ${BARS.tableMb} MB)
`);
  const held = ours >= BARS.perSecond && scored.peakMb <= BARS.tableMb && scored.lines === TABLE_ROWS;
  return held ? 0 : 1;
}
