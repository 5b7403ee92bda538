import type { MessageName, Refusal, Reply, ReplyTo, Request } from './protocol';
import { REQUEST_SCHEMAS } from './schemas';

/** What the browser says of who sent a message; never taken from the message itself. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/**
 * What a handler learns of the sender: host and tab of the CRM page, null for our own pages. One of them that asks in the
 * name of a tab is taken for the page there.
 */
export interface Asker {
  readonly host: string | null;
  readonly tabId: number | null;
}

export type Handlers = {
  readonly [N in MessageName]: (body: Request<N>, asker: Asker) => Promise<ReplyTo<N>>;
};

/** What content scripts may ask; our own pages may ask the rest too. */
const PAGE_MESSAGES: ReadonlySet<MessageName> = new Set<MessageName>([
  'assess',
  'pageUnreadable',
  'consider',
  'pitchTaken',
  'saveDraft',
  'noteFact',
  'answerCompany',
  'wake',
  'openPanel',
  'openLists',
  'judgeRows',
  'openBrief',
  'openOptions',
  'offerFacts',
  'teachField',
]);

const refuse = (reason: Refusal): Reply<never> => ({ ok: false, reason });

function isMessageName(type: unknown): type is MessageName {
  return typeof type === 'string' && Object.hasOwn(REQUEST_SCHEMAS, type);
}

/** What the browser says of the extension itself; `base` is where the addresses of our own pages begin. */
interface Own {
  readonly id: string;
  readonly base: string;
}

/** The host of the CRM page that was read last in a tab, by what the worker kept of it; null where there is none. */
export type HostOfTab = (tabId: number) => Promise<string | null>;

async function askerOf(sender: Sender, tab: unknown, own: Own, hostOf: HostOfTab): Promise<Asker | 'stranger'> {
  if (sender.id !== own.id || sender.url === undefined || !URL.canParse(sender.url)) return 'stranger';
  if (sender.url.startsWith(own.base)) {
    if (tab === undefined) return { host: null, tabId: null };
    const host = typeof tab === 'number' ? await hostOf(tab) : null;
    return host !== null && typeof tab === 'number' ? { host, tabId: tab } : 'stranger';
  }
  const url = new URL(sender.url);
  // A page of the CRM speaks for itself alone.
  if (tab !== undefined || sender.tab === undefined || sender.frameId !== 0 || url.protocol !== 'https:')
    return 'stranger';
  return { host: url.hostname, tabId: sender.tab.id ?? null };
}

/**
 * Answers one message: the sender is checked, the payload parsed by its schema, then its handler asked. Whatever
 * arrives, the answer is a reply and nothing is thrown. Undefined for what is no message of ours at all. Without `hostOf`
 * our own pages speak for no tab.
 */
export async function route(
  message: unknown,
  sender: Sender,
  own: Own,
  handlers: Handlers,
  hostOf: HostOfTab = async () => null,
): Promise<Reply<object> | undefined> {
  if (typeof message !== 'object' || message === null || !('type' in message) || !('body' in message)) return undefined;
  const { type, body } = message;
  if (!isMessageName(type)) return undefined;
  try {
    const asker = await askerOf(sender, 'tab' in message ? message.tab : undefined, own, hostOf);
    if (asker === 'stranger' || (asker.host !== null && !PAGE_MESSAGES.has(type))) return refuse('not-allowed');
    const parsed = REQUEST_SCHEMAS[type].safeParse(body);
    if (!parsed.success) return refuse('bad-request');
    // The schema and the handler of one name belong together; TypeScript cannot follow that through the union.
    const handler = handlers[type] as (body: unknown, asker: Asker) => Promise<Reply<object>>;
    return await handler(parsed.data, asker);
  } catch {
    return refuse('storage');
  }
}
