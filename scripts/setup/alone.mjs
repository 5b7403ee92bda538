import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Whether the process that holds the lock is gone, or never wrote down who it is. */
function abandoned(holder, heldMs) {
  try {
    process.kill(Number(readFileSync(holder, 'utf8')), 0);
    return false;
  } catch (problem) {
    return problem.code === 'ESRCH' || (problem.code === 'ENOENT' && heldMs > 2000);
  }
}

/**
 * Runs `work` while no other set-up of this checkout does: two commands started at once would install over each other.
 * The lock lies outside node_modules, which `npm ci` removes.
 */
export async function alone(root, work) {
  const lock = join(tmpdir(), `rightfit-setup-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`);
  const holder = join(lock, 'pid');
  const start = Date.now();
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (problem) {
      if (problem.code !== 'EEXIST') throw problem;
      if (abandoned(holder, Date.now() - start)) rmSync(lock, { recursive: true, force: true });
      else await pause(200);
    }
  }
  try {
    writeFileSync(holder, String(process.pid));
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
