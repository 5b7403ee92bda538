import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string; readonly cpuProfile?: unknown } };
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
}

interface Profile {
  readonly nodes: readonly { id: number; children?: number[]; callFrame: { url: string } }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Thread time of one script on the page's main thread, in milliseconds. */
export interface ScriptTime {
  /** From the trace: the calls into the script (listeners, observers, timers, frames), by thread time. */
  readonly callsMs: number;
  /** From 100 µs samples of the stack: every moment that the script, or what it called, was running. */
  readonly sampledMs: number;
}

/** Attributes the page's thread time to the scripts whose address begins with `origin` while `work` runs. */
export async function scriptTime(session: CDPSession, origin: string, work: () => Promise<void>): Promise<ScriptTime> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline'] },
  });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return { callsMs: callsOf(events, origin), sampledMs: sampledOf(profile as Profile, origin) };
}

/** The sum of the outermost events of the script, thread by thread. */
function callsOf(events: readonly TraceEvent[], origin: string): number {
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

/** The time of the samples whose stack holds a frame of the script. */
function sampledOf({ nodes, samples = [], timeDeltas = [] }: Profile, origin: string): number {
  const parents = new Map<number, number>();
  for (const { id, children = [] } of nodes) for (const child of children) parents.set(child, id);
  const byId = new Map<number, ProfileNode>(nodes.map((node) => [node.id, node]));
  const owned = new Map<number, boolean>();
  const isOwn = (id: number): boolean => {
    const known = owned.get(id);
    if (known !== undefined) return known;
    const parent = parents.get(id);
    const own = (byId.get(id)?.callFrame.url.startsWith(origin) ?? false) || (parent !== undefined && isOwn(parent));
    owned.set(id, own);
    return own;
  };
  let sum = 0;
  for (const [at, id] of samples.entries()) if (isOwn(id)) sum += timeDeltas[at + 1] ?? 0;
  return sum / 1000;
}
