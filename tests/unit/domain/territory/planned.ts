import type { ImportedAccount } from '../../../../src/domain/territory/imported';
import { type AccountPlan, type AccountTable, planAccounts } from '../../../../src/domain/territory/plan-import';

/** What a table makes of the accounts of tables, worked out in one go. */
export function planned(known: readonly ImportedAccount[], table: AccountTable): AccountPlan {
  const steps = planAccounts(known, table);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
