import { type CompanyPart, type CompanyRecord, MAX_COMPANY_RECORDS } from '../../domain/assessment/assessment';
import { blocksOf } from '../../domain/company/block';
import { type Company, type CompanyMatch, matchCompanies } from '../../domain/company/match';
import type { CriteriaSet } from '../../domain/criteria/criteria';
import { type FactMap, isWeakNote } from '../../domain/facts/fact';
import { withNotes } from '../../domain/facts/noted';
import { asRemembered, factsFrom } from '../../domain/facts/page-facts';
import { type RecordKey, recordKeyOf, recordKeyText, sameRecord } from '../../domain/record/record';
import type { Snapshot } from '../../domain/record/snapshot';
import { placeText } from '../../domain/taught/mapping';
import { readAlike, readAnswers, saveBlocks } from '../../storage/companies';
import type { RecordRow, RightfitDatabase } from '../../storage/database';
import { readMappings } from '../../storage/mappings';
import { readNotes } from '../../storage/notes';
import { readRecord } from '../../storage/records';
import type { Subject } from './subject';

/** The records that are one company with the account of a page. */
export interface CompanyRecords {
  /** Key texts, the account's own first; none where there is no account. */
  readonly keys: readonly string[];
  readonly part: CompanyPart;
}

type Identified = Company & { readonly recordKey: string };

/** What identifies a company; a country by weaker evidence does not. */
function companyFrom(key: string, name: string, facts: FactMap, email: string | undefined): Identified {
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

/** The company of another record, by what its page showed last and what was noted of it. */
async function companyOfRow(db: RightfitDatabase, row: RecordRow, set: CriteriaSet): Promise<Company> {
  const mappings = await readMappings(db, placeText(recordKeyOf(row.key)));
  const read = factsFrom(asRemembered(row.fields), set, mappings);
  const { facts } = withNotes(read, await readNotes(db, row.key), set.fields ?? {});
  if (row.object !== 'lead') return companyFrom(row.key, row.name, facts, undefined);
  const email = row.fields.find(({ field }) => field === 'email')?.text;
  return companyFrom(row.key, facts.get('name')?.text ?? '', facts, email);
}

/** The blocks of the account: as the page says where it is the account's own, else as they were kept. */
async function currentBlocks(
  db: RightfitDatabase,
  snapshot: Snapshot,
  key: RecordKey,
  company: Company,
): Promise<readonly string[]> {
  if (!sameRecord(key, snapshot.record)) return (await readRecord(db, recordKeyText(key)))?.blocks ?? [];
  // A person account is named as people are: many are called the same, and none of them is another one's company.
  const blocks = snapshot.isPerson ? [] : blocksOf(company).map((block) => `${key.crm}/${key.org}/${block}`);
  await saveBlocks(db, recordKeyText(key), blocks);
  return blocks;
}

function recordOf(row: RecordRow, { name }: Company, why: CompanyRecord['why']): CompanyRecord {
  const { id } = recordKeyOf(row.key);
  return row.object === 'lead'
    ? { object: 'lead', id, name, person: row.name, why }
    : { object: 'account', id, name, person: null, why };
}

interface Judged {
  readonly key: string;
  readonly record: CompanyRecord;
  /** The rep's word, else the evidence. */
  readonly verdict: CompanyMatch['verdict'];
  readonly isSaid: boolean;
}

/** Every record that may be this company, what the rep answered about first. */
async function judgeOthers(
  db: RightfitDatabase,
  company: Identified,
  blocks: readonly string[],
  set: CriteriaSet,
): Promise<Judged[]> {
  const answers = await readAnswers(db, company.recordKey);
  const answered = await db.records.bulkGet([...answers.keys()]);
  const alike = await readAlike(db, company.recordKey, blocks);
  const others = [...answered, ...alike.filter(({ key }) => !answers.has(key))];
  const judged: Judged[] = [];
  for (const row of others) {
    if (!row) continue;
    const other = await companyOfRow(db, row, set);
    const { verdict, why } = matchCompanies(company, other);
    const answer = answers.get(row.key);
    const said = answer && (answer.same ? 'same' : 'different');
    judged.push({
      key: row.key,
      record: recordOf(row, other, why),
      verdict: said ?? verdict,
      isSaid: answer !== undefined,
    });
  }
  return judged;
}

function partOf(judged: readonly Judged[]): CompanyPart {
  const found = (verdict: Judged['verdict']): CompanyRecord[] =>
    judged.filter((each) => !each.isSaid && each.verdict === verdict).map(({ record }) => record);
  const said = judged.filter(({ isSaid }) => isSaid);
  const also = found('same');
  return {
    also: also.slice(0, MAX_COMPANY_RECORDS),
    more: Math.max(0, also.length - MAX_COMPANY_RECORDS),
    ask: found('ask').slice(0, MAX_COMPANY_RECORDS),
    said: said.slice(0, MAX_COMPANY_RECORDS).map(({ record, verdict }) => ({ ...record, same: verdict === 'same' })),
  };
}

/**
 * Which other records are the company of this page's account: the rep's answers first, then the evidence. Keeps under
 * which keys the account is found itself. Runs inside the transaction of the assessment.
 */
export async function companyOf(
  db: RightfitDatabase,
  snapshot: Snapshot,
  { account, person }: Subject,
  set: CriteriaSet,
): Promise<CompanyRecords> {
  if (!account) return { keys: [], part: partOf([]) };
  const key = recordKeyText(account.key);
  if (!account.facts) return { keys: [key], part: partOf([]) };
  const email = account.key.object === 'lead' ? person?.texts.get('email') : undefined;
  const company = companyFrom(key, account.name, account.facts, email);
  const judged = await judgeOthers(db, company, await currentBlocks(db, snapshot, account.key, company), set);
  const same = judged.filter(({ verdict }) => verdict === 'same');
  return { keys: [key, ...same.map((each) => each.key)], part: partOf(judged) };
}
