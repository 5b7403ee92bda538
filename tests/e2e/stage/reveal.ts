import type { CDPSession, Page } from 'playwright-core';

interface Node {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly contentDocument?: Node;
}

/** The element that holds all of Rightfit's interface on a page. */
export const OVERLAY = 'rightfit-overlay';

const sessions = new WeakMap<Page, Promise<Revealer>>();

/**
 * The overlay's shadow root is closed, and stays so for the page. For the test alone, the debugging protocol hands its
 * root over as `shadowRoot` in every script world but its own, so that locators and axe see what a person sees.
 */
export async function reveal(page: Page): Promise<void> {
  const known = sessions.get(page) ?? Revealer.start(page);
  sessions.set(page, known);
  await (await known).reveal();
}

class Revealer {
  readonly #session: CDPSession;
  readonly #contexts = new Set<number>();

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async start(page: Page): Promise<Revealer> {
    const revealer = new Revealer(await page.context().newCDPSession(page));
    revealer.#session.on('Runtime.executionContextCreated', ({ context }) => {
      if (!context.origin.startsWith('chrome-extension:')) revealer.#contexts.add(context.id);
    });
    revealer.#session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
      revealer.#contexts.delete(executionContextId),
    );
    revealer.#session.on('Runtime.executionContextsCleared', () => revealer.#contexts.clear());
    // Playwright makes its own world only when it first needs it.
    await page.locator('html').count();
    await revealer.#session.send('Runtime.enable');
    return revealer;
  }

  async reveal(): Promise<void> {
    const { root } = await this.#session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root as Node, OVERLAY.toUpperCase());
    const shadow = host?.shadowRoots?.[0];
    if (!host || !shadow) return;
    for (const context of this.#contexts) await this.#define(host.backendNodeId, shadow.backendNodeId, context);
  }

  async #define(host: number, shadow: number, executionContextId: number): Promise<void> {
    const resolve = async (backendNodeId: number): Promise<string | undefined> => {
      const { object } = await this.#session.send('DOM.resolveNode', { backendNodeId, executionContextId });
      return object.objectId;
    };
    try {
      const [hostId, shadowId] = [await resolve(host), await resolve(shadow)];
      if (hostId === undefined || shadowId === undefined) return;
      await this.#session.send('Runtime.callFunctionOn', {
        objectId: hostId,
        functionDeclaration:
          'function (root) { Object.defineProperty(this, "shadowRoot", { configurable: true, value: root }); }',
        arguments: [{ objectId: shadowId }],
      });
    } catch {
      // The world or the overlay went away between two questions: the caller looks again.
    }
  }
}

function find(node: Node, name: string): Node | undefined {
  if (node.nodeName === name) return node;
  for (const child of [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}
