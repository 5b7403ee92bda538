import { blocksOfEvidence } from '../company/block';
import { isLocalKey } from '../record/record';
import type { ImportedAccount } from './imported';

/** Entries of one part of the index. */
const PART_ENTRIES = 1000;

/** A stretch of the index, in the order of its blocks: block → key. */
export interface BlockPart {
  /** The first block. */
  readonly from: string;
  readonly entries: readonly (readonly [block: string, key: string])[];
}

const orgOf = (key: string): string => key.slice(0, key.indexOf('/account/'));

/** The blocks under which an account is found, behind its org, as those of visited records are kept. */
export function blocksOfAccount({ key, evidence }: Pick<ImportedAccount, 'key' | 'evidence'>): string[] {
  return blocksOfEvidence(evidence).map((block) => `${orgOf(key)}/${block}`);
}

/**
 * The accounts that have no record's id, by what their company can be found under: the others are found by their keys.
 * Entries of one block stand in one part.
 */
export function blockIndex(accounts: readonly ImportedAccount[]): BlockPart[] {
  const entries = accounts
    .filter(({ key }) => isLocalKey(key))
    .flatMap((account) => blocksOfAccount(account).map((block): [string, string] => [block, account.key]))
    .sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1));
  const parts: BlockPart[] = [];
  for (let at = 0; at < entries.length; ) {
    let end = Math.min(entries.length, at + PART_ENTRIES);
    while (end < entries.length && entries[end]?.[0] === entries[end - 1]?.[0]) end++;
    parts.push({ from: entries[at]?.[0] ?? '', entries: entries.slice(at, end) });
    at = end;
  }
  return parts;
}
