import { companyFrom } from '../domain/company/identify';
import { evidenceOf, type MatchReason, matchEvidence } from '../domain/company/match';
import type { CriteriaSet } from '../domain/criteria/criteria';
import { withNotes } from '../domain/facts/noted';
import { asRemembered, factsFrom } from '../domain/facts/page-facts';
import { isLocalKey, recordKeyOf } from '../domain/record/record';
import { type Mapping, placeText } from '../domain/taught/mapping';
import type { AccountPair, CompanyPairs, PairedAccount } from '../domain/territory/company-pairs';
import { type CompanyEntry, linkLocals } from '../domain/territory/one-company';
import { evidenceIn, textsOf } from '../domain/territory/pack';
import { readLocalAnswers } from '../storage/companies';
import type { NoteRow, RecordRow, RightfitDatabase } from '../storage/database';
import { readImportedState, readPacks } from '../storage/imported';
import { listMappings } from '../storage/mappings';
import { listNotes } from '../storage/notes';

const PACKS_AT_ONCE = 20;
/** So many pairs of one kind are shown at once; those that are answered make room. */
const MAX_SHOWN = 50;

/** What the accounts of tables without a record's id are. */
export interface LocalCompanies {
  /** Local key → the key of the account that it is. */
  readonly into: ReadonlyMap<string, string>;
  readonly pairs: CompanyPairs;
}

const NO_PAIRS: CompanyPairs = { merged: [], mergedOf: 0, asked: [], askedOf: 0, parted: [] };

type Named = CompanyEntry & { readonly name: string };

/** What identifies the company of an account that was opened: by its page and what was noted of it. */
function ofRecord(row: RecordRow, notes: readonly NoteRow[], set: CriteriaSet, mappings: readonly Mapping[]): Named {
  const place = placeText(recordKeyOf(row.key));
  const own = mappings.filter((each) => each.place === place);
  const read = factsFrom(asRemembered(row.fields), set, own);
  const { facts } = withNotes(
    read,
    notes.filter(({ record }) => record === row.key),
    set.fields ?? {},
  );
  return { key: row.key, name: row.name, evidence: evidenceOf(companyFrom(row.key, row.name, facts, undefined)) };
}

/** Every account that is known, each once: what its page says counts before what a table does. */
async function allAccounts(db: RightfitDatabase, set: CriteriaSet): Promise<Map<string, Named>> {
  const [rows, notes, mappings] = await Promise.all([
    db.records.filter(({ object, blocks }) => object === 'account' && blocks?.length !== 0).toArray(),
    listNotes(db),
    listMappings(db),
  ]);
  const all = new Map<string, Named>();
  for await (const packs of readPacks(db, PACKS_AT_ONCE)) {
    for (const pack of packs) {
      const [keys, names] = [textsOf(pack.keys), textsOf(pack.names)];
      for (const [at, evidence] of evidenceIn(pack).entries()) {
        const key = keys[at] ?? '';
        all.set(key, { key, name: names[at] ?? '', evidence });
      }
    }
  }
  for (const row of rows) {
    const seen = ofRecord(row, notes, set, mappings);
    const stated = all.get(row.key)?.evidence;
    // A table may know the website that no page showed.
    const { evidence } = seen;
    all.set(row.key, {
      ...seen,
      evidence: {
        ...evidence,
        domain: evidence.domain ?? stated?.domain ?? null,
        country: evidence.country ?? stated?.country ?? null,
      },
    });
  }
  return all;
}

/**
 * Finds which accounts of tables without a record's id are one company with another account; reads nothing where every
 * account has its id.
 */
export async function localCompanies(db: RightfitDatabase, set: CriteriaSet): Promise<LocalCompanies> {
  if ((await readImportedState(db)).locals === 0) return { into: new Map(), pairs: NO_PAIRS };
  const all = await allAccounts(db, set);
  const entries = [...all.values()];
  const answers = await readLocalAnswers(db);
  const [locals, records] = [
    entries.filter(({ key }) => isLocalKey(key)),
    entries.filter(({ key }) => !isLocalKey(key)),
  ];
  const { merged, asked } = linkLocals(locals, records, answers);
  const named = (key: string): PairedAccount => ({ key, name: all.get(key)?.name ?? recordKeyOf(key).id });
  const pair = (local: string, other: string, why: readonly MatchReason[]): AccountPair => {
    return { local: named(local), other: named(other), why };
  };
  const parted = answers.filter(({ one, other, same }) => !same && all.has(one) && all.has(other));
  return {
    into: new Map([...merged].map(([key, { into }]) => [key, into])),
    pairs: {
      merged: [...merged].slice(0, MAX_SHOWN).map(([key, { by, why, said }]) => ({ ...pair(key, by, why), said })),
      mergedOf: merged.size,
      asked: asked.slice(0, MAX_SHOWN).map(({ local, other, why }) => pair(local, other, why)),
      askedOf: asked.length,
      parted: parted.slice(0, MAX_SHOWN).map(({ one, other }) => {
        const [local, account] = isLocalKey(one) ? [one, other] : [other, one];
        const [a, b] = [all.get(local), all.get(account)];
        return pair(local, account, a && b ? matchEvidence(a.evidence, b.evidence).why : []);
      }),
    },
  };
}
