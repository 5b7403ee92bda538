import { evidenceOf } from '../../../src/domain/company/match';
import type { KeptField } from '../../../src/domain/record/remember';
import type { ImportedAccount } from '../../../src/domain/territory/imported';
import { openDatabase } from '../../../src/storage/database';
import { readImportedState, replaceImported } from '../../../src/storage/imported';

/** An account of a table: its key, its name, and its fields by what they are known as. */
export interface TableAccount {
  readonly key: string;
  readonly fields: Readonly<Partial<Record<KeptField['field'], string>> & { name: string }>;
}

const DAY = '2026-10-01';

function accountOf({ key, fields }: TableAccount): ImportedAccount {
  const kept = Object.entries(fields).map(([field, text]): KeptField => {
    return { field: field as KeptField['field'], internal: '', text, locale: 'en-US', day: DAY };
  });
  return { key, name: fields.name, fields: kept, evidence: evidenceOf({ name: fields.name }) };
}

/** Puts accounts of a table into the extension's own storage; to be run in one of its pages. */
async function importAccounts(accounts: readonly TableAccount[]): Promise<void> {
  const db = openDatabase();
  const sorted = accounts.map(accountOf).sort((a, b) => (a.key < b.key ? -1 : 1));
  const table = { file: 'territory.csv', org: 'acme', day: DAY, importedAt: `${DAY}T08:00:00Z`, added: 0, updated: 0 };
  await replaceImported(db, (await readImportedState(db)).generation, sorted, table, async () => true);
  db.close();
}

Object.assign(globalThis, { importAccounts });
