import { blocksOfEvidence } from '../company/block';
import { type Evidence, type MatchReason, matchEvidence } from '../company/match';
import { isLocalKey, recordKeyOf } from '../record/record';
import { inOrder } from './rank';

/** An account with what identifies its company. */
export interface CompanyEntry {
  readonly key: string;
  readonly evidence: Evidence;
}

/** What the rep said of two accounts. */
export interface CompanyAnswer {
  readonly one: string;
  readonly other: string;
  readonly same: boolean;
}

/** The account that an account without a record's id is. */
export interface Merged {
  readonly into: string;
  /** The account that it was found to be: `into`, or one that is merged into that itself. An answer on the two undoes it. */
  readonly by: string;
  readonly why: readonly MatchReason[];
  /** The rep said so; else it is by the evidence. */
  readonly said: boolean;
}

/** Two accounts that may be one. */
export interface AskedAccounts {
  readonly local: string;
  readonly other: string;
  readonly why: readonly MatchReason[];
}

/** What accounts without a record's id are. */
export interface LocalLinks {
  /** By local key. What it is merged into is merged into nothing itself. */
  readonly merged: ReadonlyMap<string, Merged>;
  readonly asked: readonly AskedAccounts[];
}

/** So many accounts under one name or domain are compared with one. */
const MAX_COMPARED = 50;
/** So many questions are asked of one account. */
const MAX_ASKED = 3;

function blocksIn({ key, evidence }: CompanyEntry): string[] {
  const { org } = recordKeyOf(key);
  return blocksOfEvidence(evidence).map((block) => `${org}/${block}`);
}

type Index = Map<string, CompanyEntry[]>;

/** Everything that shares a block with a local account, under it. */
function indexOf(locals: readonly CompanyEntry[], records: Iterable<CompanyEntry>): Index {
  const index: Index = new Map();
  for (const local of locals) for (const block of blocksIn(local)) index.set(block, []);
  const add = (entry: CompanyEntry): void => {
    for (const block of blocksIn(entry)) {
      const under = index.get(block);
      if (under && under.length < MAX_COMPARED) under.push(entry);
    }
  };
  for (const record of records) add(record);
  for (const local of locals) add(local);
  return index;
}

interface Match {
  readonly key: string;
  readonly verdict: 'same' | 'ask';
  readonly why: readonly MatchReason[];
  readonly said: boolean;
}

type Answers = ReadonlyMap<string, ReadonlyMap<string, boolean>>;

function answersBy(answers: readonly CompanyAnswer[]): Answers {
  const by = new Map<string, Map<string, boolean>>();
  const add = (key: string, other: string, same: boolean): void => {
    by.set(key, (by.get(key) ?? new Map<string, boolean>()).set(other, same));
  };
  for (const { one, other, same } of answers) {
    add(one, other, same);
    add(other, one, same);
  }
  return by;
}

/** Who may be the same company as a local account: records, and local ones that come before it; its own answers first. */
function matchesOf(local: CompanyEntry, index: Index, answers: ReadonlyMap<string, boolean> | undefined): Match[] {
  const found = new Map<string, Match>();
  for (const [key, same] of answers ?? []) {
    if (same && (!isLocalKey(key) || key < local.key)) found.set(key, { key, verdict: 'same', why: [], said: true });
  }
  for (const block of blocksIn(local)) {
    for (const { key, evidence } of index.get(block) ?? []) {
      if ((isLocalKey(key) && key >= local.key) || answers?.has(key) || found.has(key)) continue;
      const { verdict, why } = matchEvidence(local.evidence, evidence);
      if (verdict !== 'different') found.set(key, { key, verdict, why, said: false });
    }
  }
  return [...found.values()];
}

/** The one account that a local account is; undefined where it is none, or could be several. */
function targetOf(matches: readonly Match[], merged: ReadonlyMap<string, Merged>): Match | undefined {
  const said = matches.find((match) => match.said);
  if (said) return said;
  const same = matches.filter(({ verdict }) => verdict === 'same');
  const records = same.filter(({ key }) => !isLocalKey(key));
  if (records.length > 0) return records.length === 1 ? records[0] : undefined;
  // What is one company with another only by a third is a question.
  return same.find(({ key }) => !merged.has(key));
}

/**
 * Finds what accounts without a record's id are: the one record that is the same company beyond doubt, else the first
 * such account without an id. What the rep said counts before the evidence, both ways; whatever could be several, or is
 * only likely, is asked and stays apart. Accounts with ids are never merged with each other: each is a record of the CRM.
 */
export function linkLocals(
  locals: readonly CompanyEntry[],
  records: Iterable<CompanyEntry>,
  answers: readonly CompanyAnswer[],
): LocalLinks {
  const merged = new Map<string, Merged>();
  const asked: AskedAccounts[] = [];
  if (locals.length === 0) return { merged, asked };
  const index = indexOf(locals, records);
  const said = answersBy(answers);
  for (const local of locals.toSorted((a, b) => inOrder(a.key, b.key))) {
    const matches = matchesOf(local, index, said.get(local.key));
    const target = targetOf(matches, merged);
    if (target) {
      const { key: by, why, said: isSaid } = target;
      merged.set(local.key, { into: merged.get(by)?.into ?? by, by, why, said: isSaid });
      continue;
    }
    // Of accounts that are one already, one is asked about at a time.
    const others = new Map<string, AskedAccounts>();
    for (const { key, why } of matches) {
      const one = merged.get(key)?.into ?? key;
      if (!others.has(one)) others.set(one, { local: local.key, other: key, why });
    }
    asked.push(...[...others.values()].slice(0, MAX_ASKED));
  }
  return { merged, asked };
}
