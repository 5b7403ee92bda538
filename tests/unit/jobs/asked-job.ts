import { tablesJob } from '../../../src/jobs/tables';
import type { FromTables, ToTables } from '../../../src/jobs/tables-messages';
import type { RightfitDatabase } from '../../../src/storage/database';

type Last = Exclude<FromTables, { kind: 'progress' }>;
type Asked = ToTables extends infer T ? (T extends { readonly id: number } ? Omit<T, 'id'> : never) : never;

/** A job whose answers are waited for; `onPause` is heard whenever it lets others have their turn. */
export function askedJob(db: RightfitDatabase, onPause: () => void = () => {}) {
  const answers: Last[] = [];
  let id = 0;
  const job = tablesJob(
    db,
    (message) => {
      if (message.kind !== 'progress') answers.push(message);
    },
    {
      now: () => 0,
      pause: async () => onPause(),
    },
    async (work) => work(),
  );
  const ask = async (asked: Asked): Promise<Last | undefined> => {
    answers.length = 0;
    await job({ ...asked, id: ++id } as ToTables);
    return answers.at(-1);
  };
  return { ask, cancel: () => job({ kind: 'cancel' }) };
}
