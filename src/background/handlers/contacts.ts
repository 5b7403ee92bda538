import { localDay } from '../../domain/time/local-day';
import type { Handlers } from '../../messaging/router';
import { replacePeople } from '../../storage/people';
import { isSeenOrg } from '../../storage/records';
import { peopleSince } from '../../storage/retention';
import { saveTableLayout } from '../../storage/table-layouts';
import type { WorkerContext } from '../context';
import { planImport } from '../plan-import';

/** The contacts of a table that the user brings along. */
export function contactHandlers({ db, now, bumpRevision }: WorkerContext): Pick<Handlers, 'importContacts'> {
  return {
    importContacts: async ({ org, rows, layout, dry, ...table }) => {
      const today = localDay(now());
      const day = table.day ?? today;
      if (day > today || day < peopleSince(today) || !(await isSeenOrg(db, org)))
        return { ok: false, reason: 'bad-request' };
      const plan = () => planImport(db, { org, rows }, day, today);
      if (dry) return { ok: true, ...(await db.transaction('r', db.records, db.people, plan)).counts };
      const { counts } = await db.transaction('rw', db.tables, async () => {
        const planned = await plan();
        await replacePeople(db, planned.people);
        if (layout) await saveTableLayout(db, layout);
        return planned;
      });
      await bumpRevision();
      return { ok: true, ...counts };
    },
  };
}
