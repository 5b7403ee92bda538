import type { ImportedAccount } from '../../../../src/domain/territory/imported';
import { type AccountPlan, type AccountTable, planAccounts } from '../../../../src/domain/territory/plan-import';
import { done } from '../../jobs/done';

/** What a table makes of the accounts of tables, worked out in one go. */
export const planned = (known: readonly ImportedAccount[], table: AccountTable): AccountPlan =>
  done(planAccounts(known, table));
