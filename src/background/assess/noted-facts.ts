import type { CriteriaSet } from '../../domain/criteria/criteria';
import { withNotes } from '../../domain/facts/noted';
import { recordKeyText } from '../../domain/record/record';
import type { RightfitDatabase } from '../../storage/database';
import { readNotes, removeNotes } from '../../storage/notes';
import type { Subject } from './subject';

/**
 * The subject with what the rep noted among its account's facts. A note that the page now agrees with is dropped: it has
 * served, and were it kept, it would speak up again after the next change in the CRM. Runs inside the transaction of the
 * assessment.
 */
export async function withNotedFacts(db: RightfitDatabase, subject: Subject, set: CriteriaSet): Promise<Subject> {
  const { account } = subject;
  if (!account?.facts) return subject;
  const record = recordKeyText(account.key);
  const { facts, served } = withNotes(account.facts, await readNotes(db, record), set.fields ?? {});
  if (served.length > 0) await removeNotes(db, record, served);
  return { ...subject, account: { ...account, facts } };
}
