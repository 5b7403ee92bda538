import { countryKeys } from '../../domain/facts/country-names';
import { dictionary } from '../../domain/people/dictionary';
import { localDay } from '../../domain/time/local-day';
import type { Handlers } from '../../messaging/router';
import { activeSet } from '../active-set';
import type { WorkerContext } from '../context';

/**
 * Builds what the first assessment would have to build: the browser stops an idle worker, and most pages take longer to
 * show their fields than a worker takes to start.
 */
export function wakeHandlers({ db, now }: WorkerContext): Pick<Handlers, 'wake'> {
  return {
    wake: async (_body, { host }) => {
      if (host !== null) await activeSet(db, host, localDay(now()));
      countryKeys();
      dictionary();
      return { ok: true };
    },
  };
}
