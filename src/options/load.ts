import type { CriteriaSet } from '../domain/criteria/criteria';
import { SAMPLE_SET } from '../domain/criteria/sample';
import { healthByKind, type PageHealth } from '../domain/health/page-health';
import type { Ask } from '../messaging/client';
import type { Correction, OwnPagesProtocol, PitchPreview, Rep, Request } from '../messaging/protocol';
import type { MappingRow, RightfitDatabase } from '../storage/database';
import { type ImportedState, readImportedState } from '../storage/imported';
import { listMappings } from '../storage/mappings';
import { readPageHealth } from '../storage/page-health';
import { readOrgs } from '../storage/records';
import { readRep } from '../storage/rep';
import { peopleSince } from '../storage/retention';
import { type KeptSet, listSets, readKeptSet, readSetInForce } from '../storage/sets';
import { readTablePeopleState, type TablePeopleState } from '../storage/table-people';

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
  /** The custom facts that it declares. */
  readonly fields: CriteriaSet['fields'];
}

/** Everything that the options show. */
export interface OptionsData {
  readonly inForce: SetOnPage | null;
  /** The others, newest first. */
  readonly kept: readonly SetOnPage[];
  readonly rep: Rep;
  readonly pageHealth: readonly PageHealth[];
  /** What the criteria call their custom fields. */
  readonly customLabels: ReadonlyMap<string, string>;
  readonly taught: readonly MappingRow[];
  /** What was noted, the newest first; empty as well where the worker does not answer. */
  readonly corrections: readonly Correction[];
  /** The orgs of which a record was seen, or a table brought in. */
  readonly orgs: readonly string[];
  /** The accounts that tables named. */
  readonly imported: ImportedState;
  /** The contacts that they named. */
  readonly contacts: TablePeopleState;
  /** The first local day of which people are kept. */
  readonly peopleSince: string;
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
    fields: set.fields,
  };
}

/** Reads it all at once; writing goes through the worker, and so do the notes, whose facts it alone reads. */
export async function loadOptions(
  db: RightfitDatabase,
  ask: Ask<OwnPagesProtocol>,
  today: string,
): Promise<OptionsData> {
  const [inForce, sets, rep, looks, taught, orgs, imported, contacts, noted] = await Promise.all([
    readSetInForce(db, today),
    listSets(db, today),
    readRep(db),
    readPageHealth(db),
    listMappings(db),
    readOrgs(db),
    readImportedState(db),
    readTablePeopleState(db),
    ask('listCorrections', {}),
  ]);
  // Without a set in force only the sample can have judged, on the demonstration.
  const { fields = {} } = inForce ? readKeptSet(inForce) : SAMPLE_SET;
  return {
    inForce: inForce ? onPage(inForce) : null,
    kept: sets.filter((row) => !row.inForce).map(onPage),
    rep,
    pageHealth: healthByKind(looks),
    customLabels: new Map(Object.entries(fields).map(([field, { label }]) => [field, label])),
    taught,
    corrections: noted.ok ? noted.corrections : [],
    orgs: [...new Set([...orgs, ...imported.tables.map(({ org }) => org)])].sort(),
    imported,
    contacts,
    peopleSince: peopleSince(today),
  };
}

/** The messages tried on a choice; on null, on the account that was seen last. Null where the worker does not answer. */
export async function loadPreview(
  ask: Ask<OwnPagesProtocol>,
  choice: Request<'previewPitches'> | null,
): Promise<PitchPreview | null> {
  const found = await ask('previewPitches', choice ?? { record: null, person: null });
  if (!found.ok) return null;
  const [last] = found.accounts;
  if (choice !== null || !last) return found;
  const ofLast = await ask('previewPitches', { record: last.record, person: null });
  return ofLast.ok ? ofLast : found;
}
