import type { Channel } from '../domain/criteria/criteria';
import type { KnownFacts } from '../domain/territory/known-account';
import { type Links, mergedBy } from '../domain/territory/links';
import { closedChannels } from '../domain/territory/opted-out';
import { type Pack, textsOf } from '../domain/territory/pack';
import type { PackIndex } from '../domain/territory/pack-index';
import { Ranker } from '../domain/territory/rank-known';
import type { RankedAccount } from '../domain/territory/row';
import type { RecordRow, RightfitDatabase } from '../storage/database';
import { type Beside, readBeside, readRecords } from '../storage/territory-reading';
import type { KeptReading } from './territory-packs';
import type { Rules } from './territory-rules';

/** Records that are read at once. */
const PORTION = 2000;

/** Every account that is known, as it is ranked, and what its rows are made of. */
export interface Territory {
  readonly rules: Rules;
  readonly links: Links;
  readonly index: PackIndex;
  /** Not in order yet. */
  readonly accounts: readonly RankedAccount[];
  /** Contacts who want nothing by some channel, as their own pages or tables said. */
  readonly closed: ReadonlyMap<string, ReadonlySet<Channel>>;
  /** Milliseconds that judging alone took, without reading. */
  readonly judgedMs: number;
}

/** Asked after every few hundred accounts, with what is ranked so far, whether to go on. */
export type Stop = (soFar: Territory) => Promise<boolean>;

interface Run {
  readonly rules: Rules;
  readonly index: PackIndex;
  readonly merged: ReadonlyMap<string, readonly string[]>;
  readonly beside: Beside;
  readonly ranker: Ranker;
}

const isWithin = (key: string, { rules: { within } }: Run): boolean => within === '' || key.startsWith(within);

/** An account of which more may be kept than one table stated. */
function rankKnown(
  own: Pick<KnownFacts, 'key' | 'name' | 'fields' | 'seenDay'>,
  { index, merged, beside, ranker }: Run,
): RankedAccount {
  const { key } = own;
  return ranker.rank(
    {
      ...own,
      imported: index.statedOf([key, ...(merged.get(key) ?? [])]),
      deals: beside.deals.get(key) ?? [],
      notes: beside.notes.get(key) ?? [],
    },
    beside.touched.get(key),
  );
}

/** The accounts of one pack that are no record's, and none that is merged into another. */
function* rankPack(pack: Pack, isOther: (key: string) => boolean, run: Run): Generator<RankedAccount> {
  const { index, merged, beside, ranker } = run;
  const rank = ranker.open(pack);
  const names = textsOf(pack.names);
  for (const [at, key] of index.keysOf(pack).entries()) {
    if (isOther(key) || !isWithin(key, run)) continue;
    const name = names[at] ?? '';
    yield beside.deals.has(key) || beside.notes.has(key) || merged.has(key)
      ? rankKnown({ key, name, fields: [], seenDay: null }, run)
      : rank(key, name, at, beside.touched.get(key));
  }
}

/**
 * Ranks every account that is known, each once by its key: those whose pages were seen, then those that only tables
 * name. Null where a stop says so. What is written meanwhile may count or not. `now` measures, in milliseconds.
 */
export async function rankTerritory(
  db: RightfitDatabase,
  rules: Rules,
  links: Links,
  { packs, readers }: KeptReading,
  now: () => number,
  stop: Stop,
): Promise<Territory | null> {
  const [beside, index] = await Promise.all([readBeside(db, links), packs.read(db)]);
  const run: Run = {
    rules,
    index,
    merged: mergedBy(links),
    beside,
    ranker: new Ranker(rules, readers.readersFor(rules.set)),
  };
  const accounts: RankedAccount[] = [];
  const closed = new Map<string, ReadonlySet<Channel>>();
  const seen = new Set<string>();
  let judgedMs = 0;
  const goOn = async (start: number): Promise<boolean> => {
    judgedMs += now() - start;
    return stop({ rules, links, index, accounts, closed, judgedMs });
  };
  for await (const rows of readRecords(db, PORTION)) {
    const start = now();
    for (const row of rows) {
      if (row.object === 'contact') close(row, closed);
      if (row.object !== 'account') continue;
      seen.add(row.key);
      if (isWithin(row.key, run)) accounts.push(rankKnown(row, run));
    }
    if (!(await goOn(start))) return null;
  }
  for (const pack of index.packs) {
    const start = now();
    for (const account of rankPack(pack, (key) => seen.has(key) || links.has(key), run)) accounts.push(account);
    if (!(await goOn(start))) return null;
  }
  return { rules, links, index, accounts, closed, judgedMs };
}

function close({ key, fields }: RecordRow, closed: Map<string, ReadonlySet<Channel>>): void {
  const channels = closedChannels(fields);
  if (channels.size > 0) closed.set(key, channels);
}
