import type { CDPSession } from 'playwright-core';

/** What a page holds after garbage was collected. */
export interface Kept {
  /**
   * Values of scripts of all worlds: objects, closures, arrays, strings. Compiled code is left out, because the engine
   * goes on compiling for hundreds of calls, and so is what the browser itself keeps of the network.
   */
  readonly heapKb: number;
  readonly nodes: number;
  readonly listeners: number;
}

interface HeapSnapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: string[]; readonly node_types: [string[]] } };
  readonly nodes: readonly number[];
}

const NOT_OURS = new Set(['code', 'native', 'hidden', 'synthetic']);

async function heapKb(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', collect);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const fields = snapshot.meta.node_fields;
  const [types] = snapshot.meta.node_types;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!NOT_OURS.has(types[nodes[at + type] ?? 0] ?? '')) bytes += nodes[at + size] ?? 0;
  }
  return bytes / 1024;
}

/** Collects garbage, then counts. */
export async function kept(session: CDPSession): Promise<Kept> {
  // The second time takes what only the first one let go of.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heapKb: await heapKb(session), nodes, listeners: jsEventListeners };
}

/** What came to be kept between two moments. */
export function grown(from: Kept, to: Kept): Kept {
  return {
    heapKb: to.heapKb - from.heapKb,
    nodes: to.nodes - from.nodes,
    listeners: to.listeners - from.listeners,
  };
}
