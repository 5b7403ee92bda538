import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileOf = (root) => join(root, 'node_modules', '.rightfit-setup');

/** What set-up found the last time; empty when there is nothing (or nothing readable), which is never an error. */
export function readStamp(root) {
  try {
    return JSON.parse(readFileSync(fileOf(root), 'utf8'));
  } catch {
    return {};
  }
}

/** Adds to what is kept. A machine that cannot keep it is only slower the next time. */
export function writeStamp(root, part) {
  try {
    writeFileSync(fileOf(root), `${JSON.stringify({ ...readStamp(root), ...part }, null, 2)}\n`);
  } catch {
    // Read-only checkouts and `--no-browser` runs before any package stands.
  }
}
