import { blocksOfEvidence } from '../company/block';
import { recordKeyOf } from '../record/record';
import type { ImportedAccount } from './imported';
import { inParts } from './index-parts';
import { inOrder } from './rank';

/** Entries of one part of the index. */
const PART_ENTRIES = 1000;

const UNIT = '\u001f';

/** A stretch of the index, in the order of its blocks: which accounts are found under what. */
export interface BlockPart {
  /** The first block. */
  readonly from: string;
  /** Joined, as the texts of packs are; the key at one place stands under the block at that place. */
  readonly blocks: string;
  readonly keys: string;
}

/** The blocks under which an account is found, behind its org, as those of visited records are kept. */
export function blocksOfAccount({ key, evidence }: Pick<ImportedAccount, 'key' | 'evidence'>): string[] {
  const { crm, org } = recordKeyOf(key);
  return blocksOfEvidence(evidence).map((block) => `${crm}/${org}/${block}`);
}

type Entry = readonly [block: string, key: string];

function partOf(entries: readonly Entry[]): BlockPart {
  return {
    from: entries[0]?.[0] ?? '',
    blocks: entries.map(([block]) => block).join(UNIT),
    keys: entries.map(([, key]) => key).join(UNIT),
  };
}

/** Accounts by what their companies can be found under. Entries of one block stand in one part. */
export function blockIndex(accounts: readonly ImportedAccount[]): BlockPart[] {
  const entries = accounts
    .flatMap((account) => blocksOfAccount(account).map((block): Entry => [block, account.key]))
    .sort(([a, x], [b, y]) => inOrder(a, b) || inOrder(x, y));
  return inParts(entries, PART_ENTRIES).map(partOf);
}

/** The keys under one block of the part that has it. */
export function keysUnder(block: string, { blocks, keys }: BlockPart): string[] {
  const all = keys.split(UNIT);
  return blocks.split(UNIT).flatMap((each, at) => (each === block ? (all[at] ?? []) : []));
}
