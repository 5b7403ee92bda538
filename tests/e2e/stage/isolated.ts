import { resolve } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { build } from 'vite';

/** Bundles one source as one classic script. */
export async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      rollupOptions: { input: resolve(entry), output: { format: 'iife' } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  return output.output[0].code;
}

/** A world of its own in a page's top frame, as a content script has one: the page's elements, and none of its scripts. */
export class IsolatedWorld {
  readonly #session: CDPSession;
  readonly #executionContextId: number;

  private constructor(session: CDPSession, executionContextId: number) {
    this.#session = session;
    this.#executionContextId = executionContextId;
  }

  static async open(page: Page, script: string): Promise<IsolatedWorld> {
    const session = await page.context().newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'rightfit',
    });
    const world = new IsolatedWorld(session, executionContextId);
    await world.run(script);
    return world;
  }

  /** The value of an expression, once it is there. */
  async run(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      contextId: this.#executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Calls a function that the script left on an object of the world. */
  call(path: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.run(`${path}(...${JSON.stringify(args)})`);
  }
}
