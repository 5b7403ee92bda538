import type { CriteriaSet } from '../domain/criteria/criteria';
import type { Ask } from '../messaging/client';
import type { Correction, OwnPagesProtocol, Rep } from '../messaging/protocol';
import type { RightfitDatabase } from '../storage/database';
import { readRep } from '../storage/rep';
import { type KeptSet, listSets, readKeptSet, readSetInForce } from '../storage/sets';

/** A set as the options name it. */
export interface SetOnPage {
  readonly fingerprint: string;
  readonly name: string;
  readonly version: number;
  readonly sample: boolean;
  readonly owner: string | null;
  readonly issued: string;
  readonly effective: string;
  readonly expires: string | null;
  readonly why: string | null;
  readonly acceptedAt: string;
  readonly inForce: boolean;
  readonly text: string;
}

/** Everything that the options show. */
export interface OptionsData {
  readonly inForce: SetOnPage | null;
  /** The others, newest first. */
  readonly kept: readonly SetOnPage[];
  readonly rep: Rep;
  /** What was noted, the newest first; empty as well where the worker does not answer. */
  readonly corrections: readonly Correction[];
}

function onPage(row: KeptSet): SetOnPage {
  const set: CriteriaSet = readKeptSet(row);
  return {
    fingerprint: row.fingerprint,
    name: row.name,
    version: row.version,
    sample: row.source === 'sample',
    owner: set.owner ?? null,
    issued: set.issued,
    effective: row.effective,
    expires: set.expires ?? null,
    why: set.why ?? null,
    acceptedAt: row.acceptedAt,
    inForce: row.inForce,
    text: row.text,
  };
}

/** Reads it all at once; writing goes through the worker, and so do the notes, whose facts it alone reads. */
export async function loadOptions(
  db: RightfitDatabase,
  ask: Ask<OwnPagesProtocol>,
  today: string,
): Promise<OptionsData> {
  const [inForce, sets, rep, noted] = await Promise.all([
    readSetInForce(db, today),
    listSets(db, today),
    readRep(db),
    ask('listCorrections', {}),
  ]);
  return {
    inForce: inForce ? onPage(inForce) : null,
    kept: sets.filter((row) => !row.inForce).map(onPage),
    rep,
    corrections: noted.ok ? noted.corrections : [],
  };
}
