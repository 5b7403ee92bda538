// Runs the `main(argv)` of a TypeScript module from a bundle, as the extension runs it: what is measured is its code.
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const [file, ...argv] = process.argv.slice(2);
if (!file) throw new Error('usage: node scripts/run-bundled.mjs FILE.ts [arguments]');
const folder = mkdtempSync(join('node_modules', '.bundle-'));
try {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: resolve(file),
      outDir: resolve(folder),
      rollupOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
  const { main } = await import(pathToFileURL(resolve(folder, 'main.mjs')).href);
  const code = await main(argv);
  process.exitCode = typeof code === 'number' ? code : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
