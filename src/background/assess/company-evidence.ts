import type { Company } from '../../domain/company/match';
import type { CriteriaSet } from '../../domain/criteria/criteria';
import { type FactMap, isWeakNote } from '../../domain/facts/fact';
import { asImported, withImported } from '../../domain/facts/imported-facts';
import { withNotes } from '../../domain/facts/noted';
import { asRemembered, factsFrom } from '../../domain/facts/page-facts';
import { recordKeyOf } from '../../domain/record/record';
import { placeText } from '../../domain/taught/mapping';
import type { RecordRow, RightfitDatabase } from '../../storage/database';
import { readImported } from '../../storage/imported';
import { readMappings } from '../../storage/mappings';
import { readNotes } from '../../storage/notes';

/** A company with the key text of its record. */
export type Identified = Company & { readonly recordKey: string };

/** What identifies a company; a country by weaker evidence does not. */
export function companyFrom(key: string, name: string, facts: FactMap, email: string | undefined): Identified {
  const [domain, parent, country] = [facts.get('domain'), facts.get('parent'), facts.get('country')];
  const site = domain?.state === 'known' && domain.value.type === 'text' ? domain.value.text : email;
  return {
    recordKey: key,
    name,
    ...(site !== undefined && { domain: site }),
    ...(parent?.state === 'known' && { parent: parent.text }),
    ...(country?.state === 'known' &&
      country.value.type === 'country' &&
      !isWeakNote(country.note) && { country: country.value.code }),
  };
}

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
