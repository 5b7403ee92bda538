import type { AccountColumns } from '../domain/table/account-table';
import { type CustomFields, customColumns } from '../domain/table/table-context';
import type { ImportedAccount } from '../domain/territory/imported';
import { unpacked } from '../domain/territory/pack';
import { type AccountPlan, type AccountTable, planAccounts } from '../domain/territory/plan-import';
import type { RightfitDatabase } from '../storage/database';
import {
  readImportedState,
  readPacks,
  removeUnfinished,
  replaceImported,
  type WriteOutcome,
} from '../storage/imported';
import type { AccountsRead } from './read-rows';
import type { Steps } from './slices';

const PACKS_AT_ONCE = 10;

/** What an import would keep, and of which generation it was worked out. */
export interface PlannedImport extends AccountPlan {
  readonly base: number;
  readonly org: string;
  readonly day: string;
}

/** The fields that columns state; the parts of an address give one together. */
function statedBy(columns: AccountColumns, customs: CustomFields): AccountTable['states'] {
  const internals = new Map(customColumns(customs).map(([name, { from }]) => [name as string, from.salesforce?.[0]]));
  return columns.flatMap((column): AccountTable['states'] => {
    switch (column) {
      case null:
      case 'accountId':
      case 'currency':
        return [];
      case 'street':
      case 'postcode':
        return [{ field: 'address', internal: '' }];
      default: {
        if (!column.startsWith('custom:')) return [{ field: column as 'name', internal: '' }];
        const internal = internals.get(column);
        return internal === undefined ? [] : [{ field: 'custom', internal }];
      }
    }
  });
}

/** Every account of tables. */
export async function knownAccounts(db: RightfitDatabase): Promise<{ base: number; known: ImportedAccount[] }> {
  const { generation } = await readImportedState(db);
  const known: ImportedAccount[] = [];
  for await (const packs of readPacks(db, PACKS_AT_ONCE)) for (const pack of packs) known.push(...unpacked(pack));
  return { base: generation, known };
}

/** Works out what a table that was read would make of what is known. */
export function* plannedImport(
  { base, known }: { readonly base: number; readonly known: readonly ImportedAccount[] },
  read: Pick<AccountsRead, 'accounts' | 'locale'>,
  columns: AccountColumns,
  customs: CustomFields,
  { org, day }: Pick<PlannedImport, 'org' | 'day'>,
): Steps<PlannedImport> {
  const plan = yield* planAccounts(known, {
    org,
    day,
    locale: read.locale.locale,
    states: statedBy(columns, customs),
    rows: read.accounts,
  });
  return { ...plan, base, org, day };
}

/** Keeps what was planned, all or nothing, with `also` in the step that makes it count; see `replaceImported`. */
export async function keepImport(
  db: RightfitDatabase,
  { base, org, day, accounts, counts }: PlannedImport,
  { file, importedAt }: { readonly file: string | null; readonly importedAt: string },
  progress: (part: number) => Promise<boolean>,
  also: () => Promise<void>,
): Promise<WriteOutcome> {
  await removeUnfinished(db);
  const { added, updated } = counts;
  return replaceImported(db, base, accounts, { file, org, day, importedAt, added, updated }, progress, also);
}
