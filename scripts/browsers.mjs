// Finds the browsers that are already on this machine. Plain Node without dependencies: it runs before `npm ci`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Browser
 * @property {string} path the executable
 * @property {number | null} version its major version; null where it cannot be asked (Windows)
 *
 * @typedef {object} Machine
 * @property {string} platform as `process.platform`
 * @property {Record<string, string | undefined>} env
 * @property {string} home
 *
 * @typedef {object} Kind
 * @property {string} name
 * @property {number} oldest the oldest major version that the manifest allows
 * @property {string} variable the environment variable that names one
 * @property {readonly string[]} commands names on the PATH
 * @property {(machine: Machine) => string[]} places
 */

/** @returns {Machine} */
export function thisMachine() {
  return { platform: process.platform, env: process.env, home: homedir() };
}

/** Where Playwright keeps what it installed, newest build first. @param {Machine} machine */
function playwrightChromium({ platform, env, home }) {
  const usual = {
    darwin: join(home, 'Library', 'Caches', 'ms-playwright'),
    win32: join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'ms-playwright'),
  };
  const cache = env.PLAYWRIGHT_BROWSERS_PATH ?? usual[platform] ?? join(home, '.cache', 'ms-playwright');
  const testing = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  const inside = [
    ...['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-win/chrome.exe', 'chrome-win64/chrome.exe'],
    ...['chrome-mac/Chromium.app/Contents/MacOS/Chromium', `chrome-mac-arm64/${testing}`, `chrome-mac-x64/${testing}`],
  ];
  const builds = existsSync(cache) ? readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name)) : [];
  const newestFirst = builds.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return newestFirst.flatMap((build) => inside.map((path) => join(cache, build, path)));
}

/** Programs below the folders where Windows installs them. @param {Machine} machine @param {readonly string[]} below */
function windowsPrograms({ env }, below) {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
  return roots.flatMap((root) => below.map((path) => join(root, path)));
}

/** Applications for all users and for this one. @param {Machine} machine @param {readonly string[]} names */
function macApplications({ home }, names) {
  const roots = ['/Applications', join(home, 'Applications')];
  return roots.flatMap((root) => names.map((name) => join(root, `${name}.app`, 'Contents', 'MacOS', name)));
}

/** @type {Kind} */
export const CHROMIUM = {
  name: 'Chromium',
  oldest: 137,
  variable: 'CHROME_PATH',
  commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'],
  places(machine) {
    const usual = {
      darwin: () => macApplications(machine, ['Chromium', 'Google Chrome', 'Microsoft Edge']),
      win32: () =>
        windowsPrograms(machine, [
          'Chromium\\Application\\chrome.exe',
          'Google\\Chrome\\Application\\chrome.exe',
          'Microsoft\\Edge\\Application\\msedge.exe',
        ]),
    };
    const linux = () => ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'];
    return [...playwrightChromium(machine), ...(usual[machine.platform] ?? linux)()];
  },
};

/** @type {Kind} */
export const FIREFOX = {
  name: 'Firefox',
  oldest: 140,
  variable: 'FIREFOX_PATH',
  commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
  places(machine) {
    const { home } = machine;
    const macNames = ['Firefox', 'Firefox Developer Edition'];
    const roots = ['/Applications', join(home, 'Applications')];
    const usual = {
      darwin: () => roots.flatMap((root) => macNames.map((name) => join(root, `${name}.app/Contents/MacOS/firefox`))),
      win32: () => windowsPrograms(machine, ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe']),
    };
    return (usual[machine.platform] ?? (() => ['/usr/lib/firefox-esr/firefox-esr', '/snap/bin/firefox']))();
  },
};

/** Every path where this browser may be, in the order to try. @param {Kind} kind @param {Machine} machine */
export function candidates(kind, machine) {
  const named = machine.env[kind.variable];
  const folders = (machine.env.PATH ?? machine.env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = machine.platform === 'win32' ? ['.exe'] : [''];
  const onPath = kind.commands.flatMap((command) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, command + ending))),
  );
  return [...new Set([...(named ? [named] : []), ...onPath, ...kind.places(machine)])];
}

/** What `--version` answers; undefined when it does not. Windows browsers open a window instead: they are not asked. */
function ask(path, platform) {
  if (platform === 'win32') return { version: null };
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 15_000 });
  const version = /(\d+)\.\d/.exec(stdout ?? '');
  return status === 0 && version ? { version: Number(version[1]) } : undefined;
}

/**
 * The first browser of this kind that is there, answers and is new enough; undefined when none is.
 * `known` is an answer of before with the file's date: a file that did not change is not asked again.
 * @param {Kind} kind
 * @param {Machine} [machine]
 * @param {(Browser & { changed: number }) | undefined} [known]
 * @returns {(Browser & { changed: number }) | undefined}
 */
export function findBrowser(kind, machine = thisMachine(), known = undefined) {
  for (const path of candidates(kind, machine)) {
    const file = statSync(path, { throwIfNoEntry: false });
    if (!file?.isFile()) continue;
    if (known?.path === path && known.changed === file.mtimeMs) return known;
    const answer = ask(path, machine.platform);
    if (answer && (answer.version === null || answer.version >= kind.oldest)) {
      return { path, ...answer, changed: file.mtimeMs };
    }
  }
  return undefined;
}
