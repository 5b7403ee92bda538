import type { MessageName, Refusal, Reply, ReplyTo, Request } from './protocol';
import { REQUEST_SCHEMAS } from './schemas';

/** What the browser says of who sent a message; never taken from the message itself. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** What a handler learns of the sender: host and tab of the CRM page, null for our own pages. */
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

function askerOf(sender: Sender, own: { readonly id: string; readonly base: string }): Asker | 'stranger' {
  if (sender.id !== own.id || sender.url === undefined || !URL.canParse(sender.url)) return 'stranger';
  if (sender.url.startsWith(own.base)) return { host: null, tabId: null };
  const url = new URL(sender.url);
  if (sender.tab === undefined || sender.frameId !== 0 || url.protocol !== 'https:') return 'stranger';
  return { host: url.hostname, tabId: sender.tab.id ?? null };
}

/**
 * Answers one message: the sender is checked, the payload parsed by its schema, then its handler asked. Whatever
 * arrives, the answer is a reply and nothing is thrown. Undefined for what is no message of ours at all.
 */
export async function route(
  message: unknown,
  sender: Sender,
  own: { readonly id: string; readonly base: string },
  handlers: Handlers,
): Promise<Reply<object> | undefined> {
  if (typeof message !== 'object' || message === null || !('type' in message) || !('body' in message)) return undefined;
  const { type, body } = message;
  if (!isMessageName(type)) return undefined;
  const asker = askerOf(sender, own);
  if (asker === 'stranger' || (asker.host !== null && !PAGE_MESSAGES.has(type))) return refuse('not-allowed');
  const parsed = REQUEST_SCHEMAS[type].safeParse(body);
  if (!parsed.success) return refuse('bad-request');
  try {
    // The schema and the handler of one name belong together; TypeScript cannot follow that through the union.
    const handler = handlers[type] as (body: unknown, asker: Asker) => Promise<Reply<object>>;
    return await handler(parsed.data, asker);
  } catch {
    return refuse('storage');
  }
}
