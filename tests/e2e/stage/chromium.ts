import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { CHROMIUM, findBrowser } from '../../../scripts/browsers.mjs';

/** How a browser is started for a stage. */
export interface ChromiumOptions {
  /** The host and the port of the page server; the browser alone maps the one to the other. */
  readonly host: string;
  readonly port: number;
  readonly headless: boolean;
  /** The unpacked extension, or null for a browser without one. */
  readonly extension: string | null;
  readonly context?: BrowserContextOptions;
  /** Whether a second driver can come to this browser, for what the first one does not see. */
  readonly seconded?: boolean;
}

/** A running Chromium with a profile of its own, and the id of the extension in it. */
export interface RunningChromium {
  readonly context: BrowserContext;
  readonly extensionId: string | null;
  /** Where the profile lies. */
  readonly profile: string;
  close(): Promise<void>;
}

/** Nothing is fetched, looked up or offered by the browser itself. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
];

/** Starts the Chromium that set-up found, and loads the extension by the debugging protocol. */
export async function startChromium(options: ChromiumOptions): Promise<RunningChromium> {
  const browser = findBrowser(CHROMIUM);
  if (!browser) throw new Error('No Chromium is here: npm start and npm test find or install one.');
  const profile = await mkdtemp(join(tmpdir(), 'rightfit-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: options.headless,
    ignoreDefaultArgs: ['--disable-extensions'],
    ignoreHTTPSErrors: true,
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--enable-unsafe-extension-debugging',
      ...(options.seconded ? ['--remote-debugging-port=0'] : []),
      `--host-resolver-rules=MAP ${options.host} 127.0.0.1:${options.port}`,
    ],
    ...(options.headless ? {} : { viewport: null }),
    ...options.context,
  });
  const close = async (): Promise<void> => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const extensionId = options.extension === null ? null : await load(context, options.extension);
    return { context, extensionId, profile, close };
  } catch (problem) {
    await close();
    throw problem;
  }
}

async function load(context: BrowserContext, path: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This Chromium cannot be asked to load an extension.');
  const loaded: unknown = await (session.send as (method: string, params: object) => Promise<unknown>)(
    'Extensions.loadUnpacked',
    { path },
  );
  if (typeof loaded !== 'object' || loaded === null || !('id' in loaded) || typeof loaded.id !== 'string')
    throw new Error('Chromium loaded the extension and did not say its id.');
  return loaded.id;
}
