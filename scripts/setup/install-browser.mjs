import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM, FIREFOX, findBrowser } from '../browsers.mjs';

const MINUTE_MS = 60_000;

/** Runs a command in silence: what went wrong is said in one sentence by who asked for the browser. True when it went well. */
function run(command, args, options = {}) {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 10 * MINUTE_MS, ...options }).status === 0;
}

/** By the system's package manager, where that needs no password: on Debian and its like, as root. */
function installByApt(packages) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return run('apt-get', ['-qq', 'update'], { env }) && run('apt-get', ['-qq', 'install', '-y', ...packages], { env });
}

/** Playwright's own build first (no rights needed), the system's second. */
export function installChromium(root, say) {
  say('No Chromium found: fetching one (playwright-core install chromium, some 180 MB) …');
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  run(process.execPath, [cli, 'install', 'chromium'], { timeout: 5 * MINUTE_MS });
  const fetched = findBrowser(CHROMIUM);
  if (fetched) return fetched;
  say('That did not give one that runs: trying the system’s package manager …');
  installByApt(['chromium', 'fonts-liberation']);
  return findBrowser(CHROMIUM);
}

export function installFirefox(_root, say) {
  say('No Firefox found: trying the system’s package manager …');
  installByApt(['firefox-esr']);
  return findBrowser(FIREFOX);
}
