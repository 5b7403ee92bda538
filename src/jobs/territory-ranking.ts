import type { Channel } from '../domain/criteria/criteria';
import type { KnownFacts } from '../domain/territory/known-account';
import { type Links, mergedBy } from '../domain/territory/links';
import { type UnknownCount, unknownCounts } from '../domain/territory/market';
import { closedChannels } from '../domain/territory/opted-out';
import { type Pack, textsOf } from '../domain/territory/pack';
import type { PackIndex } from '../domain/territory/pack-index';
import { type AccountReader, Ranker } from '../domain/territory/rank-known';
import type { RankedAccount, RowUnknown } from '../domain/territory/row';
import { UnknownReader } from '../domain/territory/unknown-known';
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
  /** Contacts who want nothing by some channel, as their own pages said. */
  readonly closed: ReadonlyMap<string, ReadonlySet<Channel>>;
  /** Milliseconds that judging alone took, without reading. */
  readonly judgedMs: number;
}

/** Asked after every few hundred accounts, with what is ranked so far, whether to go on. */
export type Stop = (soFar: Territory) => Promise<boolean>;

interface Run<Read> {
  readonly rules: Rules;
  readonly index: PackIndex;
  readonly merged: ReadonlyMap<string, readonly string[]>;
  readonly beside: Beside;
  readonly reader: AccountReader<Read>;
}

const isWithin = (key: string, { rules: { within } }: Pick<Run<unknown>, 'rules'>): boolean =>
  within === '' || key.startsWith(within);

/** An account of which more may be kept than one table stated. */
function readKnown<Read>(
  own: Pick<KnownFacts, 'key' | 'name' | 'fields' | 'seenDay'>,
  { index, merged, beside, reader }: Run<Read>,
): Read {
  const { key } = own;
  return reader.read(
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
function* readPack<Read>(pack: Pack, isOther: (key: string) => boolean, run: Run<Read>): Generator<Read> {
  const { index, merged, beside, reader } = run;
  const read = reader.open(pack);
  const names = textsOf(pack.names);
  for (const [at, key] of index.keysOf(pack).entries()) {
    if (isOther(key) || !isWithin(key, run)) continue;
    const name = names[at] ?? '';
    yield beside.deals.has(key) || beside.notes.has(key) || merged.has(key)
      ? readKnown({ key, name, fields: [], seenDay: null }, run)
      : read(key, name, at, beside.touched.get(key));
  }
}

/** What is done with what is read, and after every few hundred accounts: false ends it. */
interface Taking<Read> {
  readonly take: (read: Read) => void;
  readonly contact: (row: RecordRow) => void;
  readonly goOn: (start: number) => Promise<boolean>;
}

/**
 * Reads every account that is known, each once by its key: those whose pages were seen, then those that only tables name.
 * False where it was ended. What is written meanwhile may count or not.
 */
async function eachAccount<Read>(
  db: RightfitDatabase,
  { links, now }: { readonly links: Links; readonly now: () => number },
  run: Run<Read>,
  { take, contact, goOn }: Taking<Read>,
): Promise<boolean> {
  const seen = new Set<string>();
  for await (const rows of readRecords(db, PORTION)) {
    const start = now();
    for (const row of rows) {
      if (row.object === 'contact') contact(row);
      if (row.object !== 'account') continue;
      seen.add(row.key);
      if (isWithin(row.key, run)) take(readKnown(row, run));
    }
    if (!(await goOn(start))) return false;
  }
  for (const pack of run.index.packs) {
    const start = now();
    for (const read of readPack(pack, (key) => seen.has(key) || links.has(key), run)) take(read);
    if (!(await goOn(start))) return false;
  }
  return true;
}

/** Ranks every account that is known. Null where a stop says so. `now` measures, in milliseconds. */
export async function rankTerritory(
  db: RightfitDatabase,
  rules: Rules,
  links: Links,
  { packs, readers }: KeptReading,
  now: () => number,
  stop: Stop,
): Promise<Territory | null> {
  const [beside, index] = await Promise.all([readBeside(db, links), packs.read(db)]);
  const reader = new Ranker(rules, readers.readersFor(rules.set));
  const accounts: RankedAccount[] = [];
  const closed = new Map<string, ReadonlySet<Channel>>();
  let judgedMs = 0;
  const isWhole = await eachAccount(
    db,
    { links, now },
    { rules, index, merged: mergedBy(links), beside, reader },
    {
      take: (account) => accounts.push(account),
      contact: (row) => close(row, closed),
      goOn: (start) => {
        judgedMs += now() - start;
        return stop({ rules, links, index, accounts, closed, judgedMs });
      },
    },
  );
  return isWhole ? { rules, links, index, accounts, closed, judgedMs } : null;
}

/** Counts what is not known of the accounts of a territory; null where it was ended. */
export async function countUnknown(
  db: RightfitDatabase,
  { rules, links, index }: Pick<Territory, 'rules' | 'links' | 'index'>,
  { readers }: Pick<KeptReading, 'readers'>,
  goOn: () => Promise<boolean>,
): Promise<readonly UnknownCount[] | null> {
  const beside = await readBeside(db, links);
  const reader = new UnknownReader(rules, readers.readersFor(rules.set));
  const lists = new Map<RowUnknown, number>();
  const isWhole = await eachAccount(
    db,
    { links, now: () => 0 },
    { rules, index, merged: mergedBy(links), beside, reader },
    {
      take: (unknown) => lists.set(unknown, (lists.get(unknown) ?? 0) + 1),
      contact: () => {},
      goOn,
    },
  );
  return isWhole ? unknownCounts(lists) : null;
}

function close({ key, fields }: RecordRow, closed: Map<string, ReadonlySet<Channel>>): void {
  const channels = closedChannels(fields);
  if (channels.size > 0) closed.set(key, channels);
}
