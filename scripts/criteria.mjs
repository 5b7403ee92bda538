// `npm run -s criteria -- …`: runs scripts/criteria/main.ts from a bundle that is made anew when a source changed.
// A bundle, because a table of 100,000 rows has to fit in less memory than a compiler takes by itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function sourceHash() {
  const hash = createHash('sha256');
  for (const folder of ['src/domain', 'src/ui', 'scripts/criteria', 'src/static/_locales/en']) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true }).sort()) {
      if (/\.(?:ts|json)$/.test(name)) hash.update(name).update(readFileSync(join(ROOT, folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

const folder = join(ROOT, 'node_modules', '.cache', 'rightfit', `criteria-${sourceHash()}`);
const bundle = join(folder, 'main.mjs');
if (!existsSync(bundle)) {
  const build = `import { build } from 'vite';
await build({ root: ${JSON.stringify(ROOT)}, configFile: false, publicDir: false, logLevel: 'error', build: {
  ssr: 'scripts/criteria/main.ts', outDir: ${JSON.stringify(folder)}, emptyOutDir: true,
  rollupOptions: { output: { entryFileNames: 'main.mjs' } } } });`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', build], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(2);
}
const { main } = await import(pathToFileURL(bundle).href);
process.exitCode = await main(process.argv.slice(2));
