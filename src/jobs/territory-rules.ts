import { DEMO_HOST } from '../domain/criteria/demo-host';
import { SAMPLE_SET } from '../domain/criteria/sample';
import { salesforceOrg } from '../domain/record/salesforce';
import type { JudgedBy } from '../domain/territory/known-account';
import type { RightfitDatabase } from '../storage/database';
import { readImportedState } from '../storage/imported';
import { listMappings } from '../storage/mappings';
import { readRep } from '../storage/rep';
import { readKeptSet, readSetInForce } from '../storage/sets';

const DEMO_ACCOUNTS = `salesforce/${salesforceOrg(DEMO_HOST)}/`;

/** What a territory is judged by. */
export interface Rules extends JudgedBy {
  /** Accounts of which these rules say something, by the beginning of their keys. */
  readonly within: string;
  /** Of the set in force; null where none is. */
  readonly fingerprint: string | null;
  /** Of the accounts of tables. */
  readonly generation: number;
}

/** The set in force judges every account; without one the sample judges the demonstration alone, as its pages do. */
export async function rulesOf(db: RightfitDatabase, today: string): Promise<Rules> {
  const [kept, mappings, { crmNames }, { generation }] = await Promise.all([
    readSetInForce(db, today),
    listMappings(db),
    readRep(db),
    readImportedState(db),
  ]);
  const own = { mappings, crmNames, today, generation, fingerprint: kept?.fingerprint ?? null };
  if (!kept) return { ...own, set: SAMPLE_SET, sample: true, within: DEMO_ACCOUNTS };
  return { ...own, set: readKeptSet(kept), sample: kept.source === 'sample', within: '' };
}
