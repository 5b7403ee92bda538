// Runs the `main(argv)` of a TypeScript module: Node 20 does not read TypeScript by itself, Vite does.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...argv] = process.argv.slice(2);
if (!file) throw new Error('usage: node scripts/run.mjs FILE.ts [arguments]');
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'error' });
const code = await module.main(argv);
process.exitCode = typeof code === 'number' ? code : 0;
