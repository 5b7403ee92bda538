import type { Brief } from '../domain/assessment/brief';
import type { RecordKey } from '../domain/record/record';
import { readRecordKey } from '../domain/record/salesforce';
import type { Ask } from '../messaging/client';
import type { OwnPagesProtocol } from '../messaging/protocol';

/** What came of reading a brief. */
export type Loaded =
  | { readonly kind: 'read'; readonly brief: Brief }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'no-answer' };

/** The one record that the page's address names; anybody can write an address. */
export function recordIn(search: string): RecordKey | undefined {
  const [text, ...more] = new URLSearchParams(search).getAll('record');
  return text === undefined || more.length > 0 ? undefined : readRecordKey(text);
}

/** Reads the brief of the record that the address names. */
export async function loadBrief(ask: Ask<OwnPagesProtocol>, search: string): Promise<Loaded> {
  const record = recordIn(search);
  if (!record) return { kind: 'unknown' };
  const reply = await ask('readBrief', { record });
  // Refused is what is no account or lead: of such there is no brief.
  if (!reply.ok) return { kind: reply.reason === 'not-allowed' ? 'unknown' : 'no-answer' };
  return reply.brief ? { kind: 'read', brief: reply.brief } : { kind: 'unknown' };
}
