import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { FIREFOX, findBrowser } from '../../../scripts/browsers.mjs';
import { buildDemo } from '../../demo-crm/build';
import { type DemoServer, serveDemo } from '../../demo-crm/serve';

/** Fixed for the test, so that the addresses of our own pages are known. */
const INTERNAL_ID = '6f1d3a52-5c0e-4b4f-9d0a-0c8f2d1f7e11';
const EXTENSION_ID = 'rightfit@rightfit.example';

/** Where `npm run build` leaves the extension for Firefox. */
const BUILT = resolve('dist-firefox');

/** The demonstration and a Firefox with the built extension. */
export interface FirefoxStage {
  /** A new tab on a page of the demonstration. */
  open(path: string): Promise<Page>;
  /** A new tab on a page of ours. Firefox never reports it as loaded: ask until it answers. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** The Firefox that set-up found; undefined where there is none, which set-up has said in a sentence. */
export const firefoxPath = (): string | undefined => findBrowser(FIREFOX)?.path;

/** Starts Firefox headless with a profile of its own. */
export async function openFirefoxStage(executablePath: string): Promise<FirefoxStage> {
  await buildDemo();
  const demo = await serveDemo();
  const browser = await launch(executablePath, demo).catch(async (problem: unknown) => {
    await demo.close();
    throw problem;
  });
  return {
    open: async (path) => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(`https://${demo.host}:${demo.port}${path}`);
      return page;
    },
    openOwn: async (path) => {
      const page = await browser.newPage();
      page.goto(`moz-extension://${INTERNAL_ID}/${path}`).catch(() => undefined);
      return page;
    },
    close: async () => {
      await browser.close();
      await demo.close();
    },
  };
}

async function launch(executablePath: string, { host }: DemoServer): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': host,
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: INTERNAL_ID }),
    },
  });
  try {
    await browser.installExtension(BUILT);
    return browser;
  } catch (problem) {
    await browser.close();
    throw problem;
  }
}
