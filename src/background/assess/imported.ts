import { blocksOf } from '../../domain/company/block';
import { companyFrom, type Identified } from '../../domain/company/identify';
import { evidenceOf } from '../../domain/company/match';
import type { CriteriaSet } from '../../domain/criteria/criteria';
import type { FactMap } from '../../domain/facts/fact';
import { asImported, withImported } from '../../domain/facts/imported-facts';
import { withNotes } from '../../domain/facts/noted';
import { factsFrom, withName } from '../../domain/facts/page-facts';
import { isLocalKey, recordKeyOf, recordKeyText } from '../../domain/record/record';
import type { Snapshot } from '../../domain/record/snapshot';
import { placeText } from '../../domain/taught/mapping';
import type { ImportedAccount } from '../../domain/territory/imported';
import { type CompanyEntry, linkLocals } from '../../domain/territory/one-company';
import { readAlike, readAnswers } from '../../storage/companies';
import type { RightfitDatabase } from '../../storage/database';
import { readImported, readImportedAlike, readImportedState } from '../../storage/imported';
import { readMappings } from '../../storage/mappings';
import { readNotes } from '../../storage/notes';
import { readRecord } from '../../storage/records';
import { companyOfRow } from './company-evidence';
import type { Subject, SubjectAccount } from './subject';

/** What tables say of accounts that may be the company of one record. */
export interface ImportedBeside {
  /** Accounts without a record's id that are this record. */
  readonly merged: readonly ImportedAccount[];
  /** All others that share a name or a domain with it. */
  readonly others: readonly ImportedAccount[];
}

const NOBODY: ImportedBeside = { merged: [], others: [] };

/** The blocks of a company, behind its org. */
export function blocksIn(company: Identified): string[] {
  const { crm, org } = recordKeyOf(company.recordKey);
  return blocksOf(company).map((block) => `${crm}/${org}/${block}`);
}

/** Every record that may be the one that a local account is: they decide together which of them it is. */
async function recordsAlike(
  db: RightfitDatabase,
  company: Identified,
  blocks: readonly string[],
  imported: readonly ImportedAccount[],
  set: CriteriaSet,
): Promise<CompanyEntry[]> {
  const records = new Map<string, CompanyEntry>();
  for (const { key, evidence } of imported) if (!isLocalKey(key)) records.set(key, { key, evidence });
  for (const row of await readAlike(db, company.recordKey, blocks)) {
    if (row.object === 'account') {
      records.set(row.key, { key: row.key, evidence: evidenceOf(await companyOfRow(db, row, set)) });
    }
  }
  records.set(company.recordKey, { key: company.recordKey, evidence: evidenceOf(company) });
  return [...records.values()];
}

/** What tables say beside a record, found by its name and domain. Rows of leads have no part in it: they are no accounts. */
async function importedBeside(db: RightfitDatabase, company: Identified, set: CriteriaSet): Promise<ImportedBeside> {
  const blocks = blocksIn(company);
  const found = await readImportedAlike(db, blocks);
  const answered = await readAnswers(db, company.recordKey);
  const said = await readImported(db, [...answered.keys()]);
  const alike = new Map([...found.map((each) => [each.key, each] as const), ...said]);
  alike.delete(company.recordKey);
  if (alike.size === 0) return NOBODY;
  const all = [...alike.values()];
  const locals = all.filter(({ key }) => isLocalKey(key));
  const answers = (await Promise.all(locals.map(async ({ key }) => [...(await readAnswers(db, key)).values()]))).flat();
  const { merged } = linkLocals(locals, await recordsAlike(db, company, blocks, all, set), answers);
  const isMerged = ({ key }: ImportedAccount): boolean => merged.get(key)?.into === company.recordKey;
  return { merged: locals.filter(isMerged), others: all.filter((each) => !isMerged(each)) };
}

/** The subject with what tables say, and what they name beside its account. */
export interface WithTables {
  readonly subject: Subject;
  readonly beside: ImportedBeside;
}

/** A person account is named as people are, and is nobody else's company. */
async function isPersonAccount(db: RightfitDatabase, { record, isPerson }: Snapshot, key: string): Promise<boolean> {
  if (recordKeyText(record) === key) return isPerson;
  return (await readRecord(db, key))?.blocks?.length === 0;
}

/** Beside an account as it is known by its page, its own row and the rep's notes: as the territory knows it. */
async function besideOf(
  db: RightfitDatabase,
  snapshot: Snapshot,
  { key, name }: SubjectAccount,
  facts: FactMap,
  set: CriteriaSet,
): Promise<ImportedBeside> {
  const text = recordKeyText(key);
  if (await isPersonAccount(db, snapshot, text)) return NOBODY;
  const { facts: noted } = withNotes(facts, await readNotes(db, text), set.fields ?? {});
  return importedBeside(db, companyFrom(text, name, noted, undefined), set);
}

/**
 * The subject with what tables say of its account, under what its page says: the account's own row, and rows without an id
 * that are this account. One that was never opened is judged by its row. Leads have no rows. Runs inside the transaction of
 * the assessment.
 */
export async function withTables(
  db: RightfitDatabase,
  snapshot: Snapshot,
  subject: Subject,
  set: CriteriaSet,
): Promise<WithTables> {
  const { account } = subject;
  if (account?.key.object !== 'account' || (await readImportedState(db)).generation === 0) {
    return { subject, beside: NOBODY };
  }
  const { key, name, facts } = account;
  const text = recordKeyText(key);
  const own = (await readImported(db, [text])).get(text);
  if (!facts && !own) return { subject, beside: NOBODY };
  const mappings = await readMappings(db, placeText(key));
  const stated = (each: ImportedAccount): FactMap => factsFrom(asImported(each.fields), set, mappings);
  const withOwn = own ? withImported(facts ?? new Map(), stated(own)) : (facts ?? new Map());
  const seen = facts ? withOwn : withName(withOwn, { text: name, source: { kind: 'page', day: null } });
  const beside = await besideOf(db, snapshot, account, seen, set);
  const all = beside.merged.reduce((found, local) => withImported(found, stated(local)), seen);
  return { subject: { ...subject, account: { ...account, facts: all } }, beside };
}
