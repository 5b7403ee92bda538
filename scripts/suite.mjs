// Runs the parts of a suite one after the other and counts what they found.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 */

/** A package's own command, run by this Node: nothing depends on a shell or on the PATH. @param {string[]} args */
function run(args) {
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

/** One step that holds or does not. @param {string} title @param {string[]} args @returns {Count} */
export function step(title, args) {
  process.stdout.write(`\n— ${title}\n`);
  return run(args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** One project of the tests; a run that breaks before it counts has failed once. @param {string} title @param {string} project @returns {Count} */
export function vitest(title, project) {
  process.stdout.write(`\n— ${title}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'rightfit-test-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = run(['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: ok ? numFailedTests : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {readonly Count[]} counts @returns {Count} */
export function sum(counts) {
  return {
    passed: counts.reduce((all, { passed }) => all + passed, 0),
    failed: counts.reduce((all, { failed }) => all + failed, 0),
  };
}

/** Prints the closing line, and says by the exit code whether all is well. @param {Count} count */
export function close({ passed, failed }) {
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
