import type { CriteriaSet } from '../../domain/criteria/criteria';
import { parseCriteria } from '../../domain/criteria/parse';
import { SAMPLE_TEXT } from '../../domain/criteria/sample';
import { localDay } from '../../domain/time/local-day';
import type { Handlers } from '../../messaging/router';
import type { SetRow } from '../../storage/database';
import { acceptSet, chooseSet } from '../../storage/sets';
import type { WorkerContext } from '../context';

/** SHA-256 of the text's UTF-8 bytes, hexadecimal. */
async function fingerprintOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function rowOf(text: string, set: CriteriaSet, source: SetRow['source'], acceptedAt: Date): Promise<SetRow> {
  return {
    fingerprint: await fingerprintOf(text),
    id: set.id,
    name: set.name,
    version: set.version,
    owner: set.owner ?? null,
    effective: set.effective ?? set.issued,
    acceptedAt: acceptedAt.toISOString(),
    source,
    text,
  };
}

type SetHandlers = Pick<Handlers, 'importSet' | 'useSample' | 'useSet'>;

/** Accepting and choosing criteria sets. A file with any error is refused whole, and the set in force stays. */
export function setHandlers({ db, now, bumpRevision }: WorkerContext): SetHandlers {
  const accept = async (text: string, set: CriteriaSet, source: SetRow['source']): Promise<void> => {
    const row = await rowOf(text, set, source, now());
    await acceptSet(db, row, localDay(now()));
    await bumpRevision();
  };
  return {
    importSet: async ({ text }) => {
      const parsed = parseCriteria(text);
      if (!parsed.ok) return { ok: true, outcome: 'refused', errors: parsed.errors, warnings: parsed.warnings };
      const { set, warnings } = parsed;
      await accept(text, set, text === SAMPLE_TEXT ? 'sample' : 'file');
      return { ok: true, outcome: 'accepted', name: set.name, version: set.version, warnings };
    },
    useSample: async () => {
      const parsed = parseCriteria(SAMPLE_TEXT);
      if (!parsed.ok) return { ok: false, reason: 'bad-request' };
      await accept(SAMPLE_TEXT, parsed.set, 'sample');
      return { ok: true };
    },
    useSet: async ({ fingerprint }) => {
      if (!(await chooseSet(db, fingerprint, localDay(now())))) return { ok: false, reason: 'bad-request' };
      await bumpRevision();
      return { ok: true };
    },
  };
}
