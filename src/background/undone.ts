import type { RightfitDatabase } from '../storage/database';

/**
 * What would come of `work` if it were kept: it runs over all tables in one transaction, which is undone before the answer
 * is given. Nothing of it is ever seen by anybody else.
 */
export async function undone<T>(db: RightfitDatabase, work: () => Promise<T>): Promise<T> {
  const undo = new Error('undone on purpose');
  const answers: T[] = [];
  try {
    await db.transaction('rw', db.tables, async () => {
      answers.push(await work());
      throw undo;
    });
  } catch (thrown) {
    if (thrown !== undo) throw thrown;
  }
  return answers[0] as T;
}
