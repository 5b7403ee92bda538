import { keepsFor } from '../../domain/facts/page-facts';
import type { RecordKey } from '../../domain/record/record';
import { salesforceOrg } from '../../domain/record/salesforce';
import { isTeachable, placeText, type TaughtCustom, type TaughtFact } from '../../domain/taught/mapping';
import { teachOffer } from '../../domain/taught/offer';
import { localDay } from '../../domain/time/local-day';
import type { Handlers } from '../../messaging/router';
import { changeMapping, deleteMapping, dropFields, readMappings, saveMapping } from '../../storage/mappings';
import { readKeptSet, readSetInForce } from '../../storage/sets';
import { activeSet } from '../active-set';
import type { WorkerContext } from '../context';

type TaughtHandlers = Pick<Handlers, 'offerFacts' | 'teachField' | 'changeField' | 'forgetField'>;

/** A page teaches for its own org alone, and only where its fields are facts of the company that it is about. */
function mayTeach({ org, object }: RecordKey, host: string | null): host is string {
  return host !== null && salesforceOrg(host) === org && isTeachable(object);
}

/** Only a custom fact has a label and a type of its own; one without can be read as a text at most, and is refused. */
function customOf(fact: TaughtFact, custom: TaughtCustom | null): TaughtCustom | null | 'incomplete' {
  if (!fact.startsWith('custom:')) return null;
  return custom ?? 'incomplete';
}

/** Teaching a field by pointing, and what the options do with what was taught. */
export function taughtHandlers({ db, now, bumpRevision }: WorkerContext): TaughtHandlers {
  return {
    offerFacts: async ({ record, text, locale }, { host }) => {
      if (!mayTeach(record, host)) return { ok: false, reason: 'not-allowed' };
      const active = await activeSet(db, host, localDay(now()));
      const mappings = await readMappings(db, placeText(record));
      return { ok: true, offer: teachOffer(text, locale, active?.set.fields, mappings) };
    },
    teachField: async ({ record, field, fact, custom }, { host }) => {
      if (!mayTeach(record, host)) return { ok: false, reason: 'not-allowed' };
      const own = customOf(fact, custom);
      if (own === 'incomplete') return { ok: false, reason: 'bad-request' };
      const mapping = { ...field, place: placeText(record), fact, custom: own, day: localDay(now()) };
      if (!(await saveMapping(db, mapping))) return { ok: false, reason: 'bad-request' };
      await bumpRevision();
      return { ok: true };
    },
    changeField: async ({ key, fact, custom }) => {
      const own = customOf(fact, custom);
      if (own === 'incomplete') return { ok: false, reason: 'bad-request' };
      const outcome = await changeMapping(db, key, { fact, custom: own, day: localDay(now()) });
      if (outcome === 'changed') await bumpRevision();
      return { ok: true, outcome };
    },
    forgetField: async ({ key }) => {
      await db.transaction('rw', db.tables, async () => {
        const row = await deleteMapping(db, key);
        if (!row) return;
        const kept = await readSetInForce(db, localDay(now()));
        const set = kept ? readKeptSet(kept) : {};
        await dropFields(db, row.place, keepsFor(set, await readMappings(db, row.place)));
      });
      await bumpRevision();
      return { ok: true };
    },
  };
}
