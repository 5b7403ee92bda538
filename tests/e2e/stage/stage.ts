import { resolve } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { buildDemo } from '../../demo-crm/build';
import { type DemoServer, serveDemo } from '../../demo-crm/serve';
import { type RunningChromium, startChromium } from './chromium';

/** What a stage is set with. */
export interface StageOptions {
  readonly shadow?: 'native' | 'synthetic';
  readonly headless?: boolean;
  /** Another unpacked extension than the built one; null for none. */
  readonly extension?: string | null;
  readonly context?: BrowserContextOptions;
  readonly seconded?: boolean;
}

/** The demonstration CRM, served, and a Chromium that shows it with the built extension. */
export interface Stage extends RunningChromium {
  readonly demo: DemoServer;
  /** A page of ours: `src/popup/index.html`. */
  ownPage(path: string): string;
  /** A new tab on a page of the demonstration. */
  open(path: string): Promise<Page>;
}

/** Where `npm run build` leaves the extension for Chrome and Edge. */
export const BUILT = resolve('dist');

/** Sets a stage: the demonstration is built (once) and served, the browser started. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  await buildDemo();
  const demo = await serveDemo(options.shadow ? { shadow: options.shadow } : {});
  try {
    const running = await startChromium({
      host: demo.host,
      port: demo.port,
      headless: options.headless ?? true,
      extension: options.extension === undefined ? BUILT : options.extension,
      seconded: options.seconded ?? false,
      ...(options.context ? { context: options.context } : {}),
    });
    return {
      ...running,
      demo,
      ownPage: (path) => `chrome-extension://${running.extensionId}/${path}`,
      open: async (path) => {
        const page = await running.context.newPage();
        await page.goto(demo.url(path));
        return page;
      },
      close: async () => {
        await running.close();
        await demo.close();
      },
    };
  } catch (problem) {
    await demo.close();
    throw problem;
  }
}
