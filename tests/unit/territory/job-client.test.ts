import { beforeEach, describe, expect, it } from 'vitest';
import { marketOf } from '../../../src/domain/territory/market';
import { EVERYTHING } from '../../../src/domain/territory/query';
import type { Line, Overview, ToJob } from '../../../src/jobs/territory-messages';
import { JobClient } from '../../../src/territory/job-client';
import { row } from '../domain/territory/example';

const overview: Overview = {
  set: { name: 'North', version: 1, sample: false },
  accounts: 250,
  counts: [],
  today: [],
  todayOf: 0,
  done: true,
  judgedMs: 1,
};
const LINES: readonly Line[] = Array.from({ length: 250 }, (_each, at) => row(`Account ${at}`));
const nameAt = (client: JobClient, at: number): string | undefined => {
  const line = client.line(at);
  return line && 'name' in line ? line.name : undefined;
};

let asked: ToJob[];
let client: JobClient;
beforeEach(() => {
  asked = [];
  client = new JobClient(
    (message) => void asked.push(message),
    () => undefined,
  );
  client.judge('2026-11-12');
  client.receive({ kind: 'judged', overview });
});

/** Answers the question asked last, as the job would. */
async function answer(): Promise<void> {
  const message = asked.at(-1);
  if (message?.kind === 'arrange')
    client.receive({ kind: 'arranged', id: message.id, found: 250, length: 250, lines: LINES.slice(0, message.to) });
  if (message?.kind === 'lines')
    client.receive({ kind: 'lines', ask: message.ask, lines: LINES.slice(message.from, message.to) });
  await Promise.resolve();
}

describe('the page’s side of the job', () => {
  it('asks for the lines as soon as accounts are judged', async () => {
    expect(asked.map(({ kind }) => kind)).toEqual(['judge', 'arrange']);
    await answer();
    expect(client.ranking).toMatchObject({ kind: 'ranked', found: 250, length: 250 });
    expect(nameAt(client, 99)).toBe('Account 99');
  });

  it('asks once for lines that are not here, and has them then', async () => {
    await answer();
    client.want(90, 120);
    client.want(90, 130);
    expect(asked.filter(({ kind }) => kind === 'lines')).toHaveLength(1);
    expect(nameAt(client, 110)).toBeUndefined();
    await answer();
    expect(nameAt(client, 110)).toBe('Account 110');
  });

  it('shows the answer to the last question, whatever comes late', async () => {
    const first = asked.at(-1);
    client.arrange({ ...EVERYTHING, search: 'x' });
    if (first?.kind === 'arrange') client.receive({ kind: 'arranged', id: first.id, found: 9, length: 9, lines: [] });
    expect(client.ranking.found).toBe(0);
    await answer();
    expect(client.ranking.found).toBe(250);
  });

  it('says that there is nothing to read of what was arranged anew', async () => {
    await answer();
    const reading = client.read(0, 10);
    const message = asked.at(-1);
    if (message?.kind === 'lines') client.receive({ kind: 'lines', ask: message.ask, lines: null });
    expect(await reading).toBeNull();
  });

  it('keeps what is shown while all is judged again, and not after a failure', async () => {
    await answer();
    client.judge('2026-11-13');
    expect(client.ranking.kind).toBe('ranked');
    client.receive({ kind: 'failed' });
    expect(client.ranking.kind).toBe('failed');
  });

  it('shows the market of the days that were asked for last, and keeps it while the table is arranged', async () => {
    expect(client.ranking.pictured).toBeNull();
    client.lookAt(90);
    client.lookAt(30);
    expect(asked.slice(-2)).toEqual([
      { kind: 'market', days: 90 },
      { kind: 'market', days: 30 },
    ]);
    const answered = (days: 30 | 90) =>
      client.receive({ kind: 'market', market: marketOf([row('Nordwerk')], '2026-11-12', days), labels: {} });
    answered(90);
    expect(client.ranking.pictured).toBeNull();
    answered(30);
    client.arrange({ ...EVERYTHING, strong: true });
    await answer();
    expect(client.ranking.pictured?.market.days).toBe(30);
  });
});

describe('the last ranking, while the new one is on its way', () => {
  const last = { overview: { ...overview, accounts: 3 }, lines: LINES.slice(0, 2), found: 3, length: 3 };
  const AT = '2026-11-11T08:00:00Z';
  beforeEach(() => {
    asked = [];
    client = new JobClient(
      (message) => void asked.push(message),
      () => undefined,
    );
    client.judge('2026-11-12');
  });

  it('is shown at once, with the time of which it is', () => {
    client.restore(last, AT);
    expect(client.ranking).toMatchObject({ kind: 'ranked', asOf: AT, judging: 0, length: 3 });
    expect(nameAt(client, 1)).toBe('Account 1');
  });

  it('stays until all are judged, and says how many are', async () => {
    client.restore(last, AT);
    client.receive({ kind: 'judging', accounts: 200 });
    client.receive({ kind: 'judged', overview: { ...overview, accounts: 200, done: false } });
    expect(client.ranking).toMatchObject({ asOf: AT, judging: 200, overview: { accounts: 3 } });
    client.receive({ kind: 'judged', overview });
    await answer();
    expect(client.ranking).toMatchObject({ asOf: null, judging: null, overview: { accounts: 250 }, length: 250 });
  });

  it('is asked nothing: the new one answers, also what was asked before it came', () => {
    client.restore(last, AT);
    client.want(2, 3);
    client.arrange({ ...EVERYTHING, search: 'x' });
    expect(asked.map(({ kind }) => kind)).toEqual(['judge']);
    client.receive({ kind: 'judged', overview });
    expect(asked.at(-1)).toMatchObject({ kind: 'arrange', query: { search: 'x' } });
  });

  it('is not shown where the new one came first, or there is nothing to rank any more', () => {
    client.receive({ kind: 'judged', overview });
    client.restore(last, AT);
    expect(client.ranking).toMatchObject({ asOf: null, overview: { accounts: 250 } });
    client.receive({ kind: 'nothing', why: 'no-accounts' });
    client.restore(last, AT);
    expect(client.ranking).toMatchObject({ kind: 'no-accounts', overview: null });
  });
});
