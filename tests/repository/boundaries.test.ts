import { describe, expect, it } from 'vitest';
import { type Import, importsOf, type Source, sources } from './sources';

/** Who may import whom: the dependency rule of src/README.md. Packages stand beside folders. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  crm: ['crm', 'domain'],
  ui: ['ui', 'domain', 'preact', 'static'],
  platform: ['platform', 'ui/text', 'static'],
  messaging: ['messaging', 'domain', 'platform', 'zod/mini'],
  storage: ['storage', 'domain', 'dexie', 'zod/mini'],
  panel: ['panel', 'domain', 'ui', 'messaging/client', 'messaging/protocol', 'preact'],
  content: ['content', 'domain', 'crm', 'panel', 'ui', 'messaging/client', 'messaging/protocol', 'platform', 'preact'],
  'side-panel': [
    'side-panel',
    'domain',
    'crm/registry',
    'panel',
    'ui',
    'messaging/client',
    'messaging/protocol',
    'messaging/kept-page',
    'platform',
    'preact',
  ],
  background: ['background', 'domain', 'messaging', 'storage', 'platform', 'zod/mini'],
  popup: ['popup', 'domain', 'ui', 'messaging/client', 'messaging/protocol', 'platform', 'preact', 'storage'],
  brief: ['brief', 'domain', 'ui', 'messaging/client', 'messaging/protocol', 'platform', 'preact'],
  jobs: ['jobs', 'domain', 'storage', 'papaparse'],
  territory: [
    'territory',
    'domain',
    'ui',
    'jobs/territory-messages',
    'messaging/client',
    'messaging/protocol',
    'platform',
    'preact',
    'storage',
  ],
  options: [
    'options',
    'domain',
    'ui',
    'messaging/client',
    'messaging/protocol',
    'platform',
    'preact',
    'storage',
    'jobs/tables-messages',
  ],
};

const contextOf = (path: string): string => path.split('/')[1] ?? '';

function allowed(source: Source, found: Import): boolean {
  const context = contextOf(source.path);
  if (found.to === 'webextension-polyfill') return source.path === 'src/platform/browser.ts';
  if (context === 'domain' && found.to === 'zod/mini') return source.path.endsWith('.schema.ts');
  const target = found.ours ? found.to.replace(/^src\//, '') : found.to;
  return (MAY_IMPORT[context] ?? []).some((may) => target === may || target.startsWith(`${may}/`));
}

const graph = new Map(sources.map((source) => [source.path.replace(/\.tsx?$/, ''), importsOf(source)]));

/** Everything that a file brings into the same bundle. */
function reach(start: string, seen = new Set<string>()): Set<string> {
  for (const found of graph.get(start) ?? graph.get(`${start}/index`) ?? []) {
    if (found.typeOnly || seen.has(found.to)) continue;
    seen.add(found.to);
    if (found.ours) reach(found.to, seen);
  }
  return seen;
}

function cycleFrom(start: string): string[] | undefined {
  const walk = (at: string, path: string[]): string[] | undefined => {
    for (const found of graph.get(at) ?? []) {
      if (!found.ours || found.typeOnly) continue;
      if (found.to === start) return [...path, start];
      if (path.includes(found.to)) continue;
      const cycle = walk(found.to, [...path, found.to]);
      if (cycle) return cycle;
    }
    return undefined;
  };
  return walk(start, [start]);
}

describe('the dependency rule', () => {
  it('knows every folder of src', () => {
    const contexts = new Set(sources.map((source) => contextOf(source.path)));
    expect([...contexts].filter((context) => !(context in MAY_IMPORT))).toEqual([]);
  });

  it('is kept by every import', () => {
    const broken = sources.flatMap((source) =>
      importsOf(source)
        .filter((found) => !allowed(source, found))
        .map((found) => `${source.path} may not import ${found.to}`),
    );
    expect(broken).toEqual([]);
  });

  it('keeps zod, dexie and the polyfill out of the content script, even indirectly', () => {
    const reached = [...reach('src/content/main'), ...reach('src/content/panel')];
    expect(reached.filter((name) => /^(zod|dexie|webextension-polyfill)/.test(name))).toEqual([]);
    expect(reached).toContain('preact');
    expect(reached).toContain('src/crm/registry');
  });

  it('lets no reader import another reader', () => {
    const readers = sources.filter(
      (source) => /^src\/crm\/[^/]+\//.test(source.path) && !source.path.startsWith('src/crm/dom/'),
    );
    const broken = readers.flatMap((source) => {
      const own = source.path.split('/').slice(0, 3).join('/');
      return importsOf(source)
        .filter(
          ({ to }) => /^src\/crm\/[^/]+\//.test(to) && !to.startsWith('src/crm/dom/') && !to.startsWith(`${own}/`),
        )
        .map(({ to }) => `${source.path} imports ${to}`);
    });
    expect(broken).toEqual([]);
  });

  it('has no cycles', () => {
    const cycles = [...graph.keys()].map((file) => cycleFrom(file)?.join(' -> ')).filter(Boolean);
    expect(cycles).toEqual([]);
  });
});
