import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStamp, writeStamp } from './stamp.mjs';

/** The lock file's hash, with the platform: some packages are binaries. */
function lockHash(root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
}

/** Whether node_modules was installed from the lock file as it is now. */
export function packagesCurrent(root) {
  return readStamp(root).lock === lockHash(root);
}

/** Runs `npm ci` with the npm that called us, and remembers for which lock file. */
export function installPackages(root) {
  const npm = process.env.npm_execpath;
  const command = npm ? process.execPath : process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const ci = ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'];
  const { status } = spawnSync(command, npm ? [npm, ...ci] : ci, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: !npm && process.platform === 'win32',
  });
  if (status !== 0) return false;
  writeStamp(root, { lock: lockHash(root) });
  return true;
}
