import { type CompanyPart, type CompanyRecord, MAX_COMPANY_RECORDS } from '../../domain/assessment/assessment';
import { companyFrom, type Identified } from '../../domain/company/identify';
import { type Company, type CompanyMatch, evidenceOf, matchCompanies, matchEvidence } from '../../domain/company/match';
import type { CriteriaSet } from '../../domain/criteria/criteria';
import { isLocalKey, type RecordKey, recordKeyOf, recordKeyText, sameRecord } from '../../domain/record/record';
import type { Snapshot } from '../../domain/record/snapshot';
import type { ImportedAccount } from '../../domain/territory/imported';
import { readAlike, readAnswers, saveBlocks } from '../../storage/companies';
import type { CompanyAnswerRow, RecordRow, RightfitDatabase } from '../../storage/database';
import { readRecord } from '../../storage/records';
import { companyOfRow } from './company-evidence';
import { blocksIn, type ImportedBeside } from './imported';
import type { Subject } from './subject';

/** The records that are one company with the account of a page. */
export interface CompanyRecords {
  /** Key texts, the account's own first; none where there is no account. */
  readonly keys: readonly string[];
  readonly part: CompanyPart;
}

/** The blocks of the account: as the page says where it is the account's own, else as they were kept. */
async function currentBlocks(
  db: RightfitDatabase,
  snapshot: Snapshot,
  key: RecordKey,
  company: Identified,
): Promise<readonly string[]> {
  if (!sameRecord(key, snapshot.record)) {
    const row = await readRecord(db, recordKeyText(key));
    return row ? (row.blocks ?? []) : blocksIn(company);
  }
  // A person account is named as people are: many are called the same, and none of them is another one's company.
  const blocks = snapshot.isPerson ? [] : blocksIn(company);
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

type Answers = ReadonlyMap<string, CompanyAnswerRow>;

/** Every record that was seen and may be this company, what the rep answered about first. */
async function judgeSeen(
  db: RightfitDatabase,
  company: Identified,
  blocks: readonly string[],
  answers: Answers,
  set: CriteriaSet,
): Promise<Judged[]> {
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

/** Accounts that only tables name. One without a record's id is this company where it can be no other record. */
function judgeImported(company: Identified, answers: Answers, { merged, others }: ImportedBeside): Judged[] {
  const evidence = evidenceOf(company);
  const judgedAs = (account: ImportedAccount, isMerged: boolean): Judged => {
    const { verdict, why } = matchEvidence(evidence, account.evidence);
    const answer = answers.get(account.key);
    const byEvidence = isMerged ? 'same' : verdict === 'same' && isLocalKey(account.key) ? 'ask' : verdict;
    return {
      key: account.key,
      record: { object: 'account', id: recordKeyOf(account.key).id, name: account.name, person: null, why },
      verdict: answer ? (answer.same ? 'same' : 'different') : byEvidence,
      isSaid: answer !== undefined,
    };
  };
  return [...merged.map((each) => judgedAs(each, true)), ...others.map((each) => judgedAs(each, false))];
}

/** Every record and every row of a table that may be this company; each once. */
async function judgeOthers(
  db: RightfitDatabase,
  company: Identified,
  blocks: readonly string[],
  beside: ImportedBeside,
  set: CriteriaSet,
): Promise<Judged[]> {
  const answers = await readAnswers(db, company.recordKey);
  const seen = await judgeSeen(db, company, blocks, answers, set);
  const keys = new Set(seen.map(({ key }) => key));
  const imported = judgeImported(company, answers, beside);
  return [...seen, ...imported.filter(({ key }) => !keys.has(key))];
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
  beside: ImportedBeside,
  set: CriteriaSet,
): Promise<CompanyRecords> {
  if (!account) return { keys: [], part: partOf([]) };
  const key = recordKeyText(account.key);
  if (!account.facts) return { keys: [key], part: partOf([]) };
  const email = account.key.object === 'lead' ? person?.texts.get('email') : undefined;
  const company = companyFrom(key, account.name, account.facts, email);
  const judged = await judgeOthers(db, company, await currentBlocks(db, snapshot, account.key, company), beside, set);
  const same = judged.filter(({ verdict }) => verdict === 'same');
  return { keys: [key, ...same.map((each) => each.key)], part: partOf(judged) };
}
