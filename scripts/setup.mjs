// Makes a bare checkout ready: Node's version, the packages, a browser. Plain Node without dependencies.
//   node scripts/setup.mjs [--no-browser] [--firefox]
// Everything it says goes to standard error: standard output belongs to the command that it prepares.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CHROMIUM, FIREFOX, findBrowser } from './browsers.mjs';
import { alone } from './setup/alone.mjs';
import { installChromium, installFirefox } from './setup/install-browser.mjs';
import { nodeTooOld } from './setup/node-version.mjs';
import { installPackages, packagesCurrent } from './setup/packages.mjs';
import { readStamp, writeStamp } from './setup/stamp.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A sentence for the person at the keyboard, instead of a stack. */
class Stop extends Error {}

const say = (sentence) => process.stderr.write(`${sentence}\n`);

function checkNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const sentence = nodeTooOld(process.versions.node, engines.node);
  if (sentence) throw new Stop(sentence);
}

async function ensurePackages() {
  if (packagesCurrent(ROOT)) return;
  await alone(ROOT, () => {
    if (packagesCurrent(ROOT)) return;
    say('Installing the packages (npm ci) …');
    if (!installPackages(ROOT)) throw new Stop('The packages could not be installed: `npm ci` failed, see above.');
  });
}

/** The browser's path, installed when need be; undefined when there is none to be had. */
async function ensureBrowser(kind, install) {
  const kept = readStamp(ROOT)[kind.name];
  const found = findBrowser(kind, undefined, kept);
  if (found && found === kept) return found;
  if (found) return remember(kind, found);
  const installed = await alone(ROOT, () => findBrowser(kind) ?? install(ROOT, say));
  return installed && remember(kind, installed);
}

function remember(kind, found) {
  writeStamp(ROOT, { [kind.name]: found });
  return found;
}

async function setUp(flags) {
  checkNode();
  await ensurePackages();
  if (flags.has('--no-browser')) return;
  if (!(await ensureBrowser(CHROMIUM, installChromium))) {
    throw new Stop(
      `No Chromium of version ${CHROMIUM.oldest} or newer was found or could be installed: install Chromium or Chrome, or name one in ${CHROMIUM.variable}.`,
    );
  }
  if (!flags.has('--firefox') || (await ensureBrowser(FIREFOX, installFirefox))) return;
  const missing = `No Firefox of version ${FIREFOX.oldest} or newer was found or could be installed`;
  if (process.env.CI === 'true') throw new Stop(`${missing}: its tests are not left out in CI.`);
  say(`${missing}: its tests are left out. Install Firefox, or name one in ${FIREFOX.variable}, to run them.`);
}

try {
  await setUp(new Set(process.argv.slice(2)));
} catch (problem) {
  if (!(problem instanceof Stop)) throw problem;
  say(problem.message);
  process.exitCode = 1;
}
