import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { IDS } from '../tests/demo-crm/data/records';
import { BUILT, openStage } from '../tests/e2e/stage/stage';
import { walk } from './start/walk';

const ARTIFACTS = resolve('artifacts');

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function build(): boolean {
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'];
  return spawnSync(process.execPath, vite, { stdio: ['ignore', 2, 2] }).status === 0;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** With a display: a browser on the demonstration, until its window is closed. */
async function show(): Promise<void> {
  const stage = await openStage({ headless: false });
  const [page = await stage.context.newPage()] = stage.context.pages();
  await page.goto(stage.demo.url(`/lightning/r/Account/${IDS.account('Otis Worldwide')}/view`));
  say('The demonstration is open. It ends when its window is closed.');
  await new Promise<void>((closed) => stage.context.once('close', () => closed()));
  await stage.close();
}

/** Without one: the same pages, walked through headless. */
async function walkThrough(): Promise<void> {
  const stage = await openStage({ context: { viewport: { width: 1280, height: 860 }, locale: 'en-US' } });
  try {
    await walk(stage, ARTIFACTS, say);
  } finally {
    await stage.close();
  }
  say(`pictures ${ARTIFACTS}`);
}

/** `npm start`: builds, and shows the main job. Exit code 1, with a sentence, for anything that did not appear. */
export async function main(): Promise<number> {
  if (!build()) {
    process.stderr.write('The extension could not be built: see above.\n');
    return 1;
  }
  say(`The unpacked extension lies in ${BUILT}`);
  try {
    await (hasDisplay() ? show() : walkThrough());
    return 0;
  } catch (problem) {
    process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
    return 1;
  }
}
