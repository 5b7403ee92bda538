import type { CustomField } from '../criteria/criteria';
import { isCustomFact } from '../criteria/field-kind';
import type { Mapping } from './mapping';

/** A criteria file with the user's mappings in it. */
export interface ExtendedSet {
  /** JSON. Everything else of the file is as it was, its version too. */
  readonly text: string;
  /** How many mappings the file now holds. */
  readonly added: number;
  /** How many it cannot hold: section 6 names custom facts and internal names alone. */
  readonly left: number;
}

type Fields = Record<string, CustomField>;

/** The mappings that a criteria file can hold. */
function fits({ fact, internal }: Mapping): boolean {
  return isCustomFact(fact) && internal !== '';
}

function withMapping(field: CustomField | undefined, { internal, custom, label }: Mapping): CustomField {
  const declared = field ?? { label: custom?.label ?? label, type: custom?.type ?? 'text', from: {} };
  const before = declared.from.salesforce ?? [];
  return {
    ...declared,
    from: { ...declared.from, salesforce: [internal, ...before.filter((each) => each !== internal)] },
  };
}

/**
 * Adds mappings to the `fields` of a criteria file that was accepted before (`text` is its JSON). A taught field comes
 * first in its fact's list, because the user's own mapping wins; the fact's label and type stay the file's.
 */
export function extendSet(text: string, mappings: readonly Mapping[]): ExtendedSet {
  const set = JSON.parse(text) as { readonly fields?: Fields };
  const fields: Fields = { ...set.fields };
  const held = mappings.filter(fits);
  for (const mapping of held) fields[mapping.fact] = withMapping(fields[mapping.fact], mapping);
  const extended = held.length === 0 ? set : { ...set, fields };
  return { text: `${JSON.stringify(extended, null, 2)}\n`, added: held.length, left: mappings.length - held.length };
}
