import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/**
 * Thread time of scripts on the page's main thread while `work` runs, in milliseconds, by the beginning of their
 * addresses: every call into them (listeners, observers, timers, frames) and their evaluation. No stack samples are taken
 * in the same run: they would slow down what is measured.
 */
export async function scriptTimes<K extends string>(
  session: CDPSession,
  origins: Readonly<Record<K, string>>,
  work: () => Promise<void>,
): Promise<Record<K, number>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  await work();
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const times = Object.entries<string>(origins).map(([key, origin]) => [key, outermost(events, origin)]);
  return Object.fromEntries(times) as Record<K, number>;
}

/** The sum of the outermost events of a script, thread by thread. */
function outermost(events: readonly TraceEvent[], origin: string): number {
  const own = events
    .filter(({ ph, args }) => ph === 'X' && args.data?.url?.startsWith(origin))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const until = new Map<string, number>();
  let sum = 0;
  for (const { pid, tid, ts, dur = 0, tdur } of own) {
    const thread = `${pid} ${tid}`;
    if (ts < (until.get(thread) ?? 0)) continue;
    until.set(thread, ts + dur);
    sum += tdur ?? dur;
  }
  return sum / 1000;
}
