import type { FactName } from '../facts/fact';
import type { FitResult, LedgerRow } from './fit';

/** Something that is not known: a row of the ledger, or (without one) a fact that only a disqualifier asks for. */
export interface UnknownFact {
  readonly field: FactName;
  readonly row: LedgerRow | null;
  /** Its answer, alone or with another one, would change the verdict. */
  readonly decides: boolean;
}

/**
 * What is not known of an account: what decides the verdict first, in the order in which it decides, the rest in the order
 * of the file. Two criteria on one fact are two entries, though one answer settles both.
 */
export function unknownFacts({ ledger, deciding }: Pick<FitResult, 'ledger' | 'deciding'>): readonly UnknownFact[] {
  const order = [...new Set(deciding.flatMap(({ fields }) => fields))];
  const ofRows = ledger
    .filter(({ outcome }) => outcome === 'unknown')
    .map((row): UnknownFact => ({ field: row.field, row, decides: order.includes(row.field) }));
  const others = order
    .filter((field) => !ledger.some((row) => row.field === field))
    .map((field): UnknownFact => ({ field, row: null, decides: true }));
  const rank = ({ field, decides }: UnknownFact): number => (decides ? order.indexOf(field) : order.length);
  return [...ofRows, ...others].sort((a, b) => rank(a) - rank(b));
}
