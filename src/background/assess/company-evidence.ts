import { companyFrom, type Identified } from '../../domain/company/identify';
import type { CriteriaSet } from '../../domain/criteria/criteria';
import { asImported, withImported } from '../../domain/facts/imported-facts';
import { withNotes } from '../../domain/facts/noted';
import { asRemembered, factsFrom } from '../../domain/facts/page-facts';
import { recordKeyOf } from '../../domain/record/record';
import { placeText } from '../../domain/taught/mapping';
import type { RecordRow, RightfitDatabase } from '../../storage/database';
import { readImported } from '../../storage/imported';
import { readMappings } from '../../storage/mappings';
import { readNotes } from '../../storage/notes';

/** The company of another record, by what its page showed last, what tables said and what was noted of it. */
export async function companyOfRow(db: RightfitDatabase, row: RecordRow, set: CriteriaSet): Promise<Identified> {
  const mappings = await readMappings(db, placeText(recordKeyOf(row.key)));
  const seen = factsFrom(asRemembered(row.fields), set, mappings);
  const stated = (await readImported(db, [row.key])).get(row.key);
  const read = stated ? withImported(seen, factsFrom(asImported(stated.fields), set, mappings)) : seen;
  const { facts } = withNotes(read, await readNotes(db, row.key), set.fields ?? {});
  if (row.object !== 'lead') return companyFrom(row.key, row.name, facts, undefined);
  const email = row.fields.find(({ field }) => field === 'email')?.text;
  return companyFrom(row.key, facts.get('name')?.text ?? '', facts, email);
}
