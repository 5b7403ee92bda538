import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import lwc from '@lwc/rollup-plugin';
import nodeResolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import { type Plugin, rollup } from 'rollup';
import { transformWithOxc } from 'vite';

const HERE = resolve('tests/demo-crm');
const CACHE = resolve('node_modules/.cache/rightfit/demo-crm');
const PACKAGES = ['lwc', 'lightning-base-components', '@lwc/synthetic-shadow', '@lwc/rollup-plugin'];
const LOCALE_MODULES = new Set(['@salesforce/i18n/lang', '@salesforce/i18n/locale']);

export type Shadow = 'native' | 'synthetic';

/** TypeScript without its types; the LWC compiler takes JavaScript. */
function typescript(): Plugin {
  return {
    name: 'typescript',
    resolveId(source, importer) {
      if (!source.startsWith('.') || importer === undefined) return null;
      const file = `${resolve(dirname(importer), source)}.ts`;
      return existsSync(file) ? file : null;
    },
    async transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const { code: plain } = await transformWithOxc(code, id);
      return { code: plain, map: null };
    },
  };
}

/** The formatters ask the platform for its language: here it is the document's. */
function locale(): Plugin {
  return {
    name: 'locale',
    resolveId: (id) => (LOCALE_MODULES.has(id) ? `\0${id}` : null),
    load: (id) =>
      id.startsWith('\0@salesforce/i18n/')
        ? "export default new URLSearchParams(location.search).get('locale') ?? 'en-US';"
        : null,
  };
}

async function bundle(shadow: Shadow, folder: string): Promise<void> {
  const entry = join(folder, `${shadow}.js`);
  const lines = [...(shadow === 'synthetic' ? ['@lwc/synthetic-shadow'] : []), join(HERE, 'app/main.ts')];
  writeFileSync(entry, lines.map((each) => `import ${JSON.stringify(each)};\n`).join(''));
  const built = await rollup({
    input: entry,
    plugins: [
      locale(),
      replace({
        preventAssignment: true,
        values: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.SSR': 'false' },
      }),
      typescript(),
      nodeResolve({ extensions: ['.ts', '.js'], modulePaths: [resolve('node_modules')] }),
      lwc({
        rootDir: HERE,
        exclude: ['**/*.ts', entry],
        // The product's table has a window that asks for them; it is never opened here.
        enableDynamicComponents: true,
        modules: [{ dir: join(HERE, 'lwc/modules') }, { npm: 'lightning-base-components' }],
      }),
    ],
    onwarn: (warning) => {
      if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
    },
  });
  await built.write({ file: join(folder, `app-${shadow}.js`), format: 'iife', inlineDynamicImports: true });
  await built.close();
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .sort();
}

/** What the bundle depends on: our sources, the ids they are made with, the packages' versions. */
function sourceHash(): string {
  const hash = createHash('sha256');
  for (const name of PACKAGES) hash.update(readFileSync(join(resolve('node_modules'), name, 'package.json')));
  for (const file of [...filesOf(HERE), resolve('src/domain/record/salesforce.ts')])
    hash.update(file.slice(HERE.length)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Bundles the demonstration for both kinds of shadow, unless that was done already. Returns the folder. */
export async function buildDemo(): Promise<string> {
  const folder = join(CACHE, sourceHash());
  if (existsSync(folder)) return folder;
  const draft = `${folder}.draft-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    await bundle('native', draft);
    await bundle('synthetic', draft);
    writeFileSync(join(draft, 'app.css'), readFileSync(join(HERE, 'app/app.css')));
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}
