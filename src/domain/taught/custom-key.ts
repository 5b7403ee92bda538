import type { TaughtField } from './mapping';

const MAX_KEY = 60;

/**
 * A name for a new custom fact: the internal name without its ending (`ARR__c` → `custom:arr`), else the label, in plain
 * lower-case letters, digits and `_`; `custom:field` where nothing is left. A number follows where `taken` has it.
 */
export function customKey({ internal, label }: TaughtField, taken: ReadonlySet<string>): `custom:${string}` {
  const plain = (internal === '' ? label : internal.replace(/__p?c$/, ''))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+/, '')
    .slice(0, MAX_KEY)
    .replace(/_+$/, '');
  const stem = plain === '' ? 'field' : plain;
  for (let at = 1; ; at++) {
    const key = `custom:${stem}${at === 1 ? '' : `_${at}`}` as const;
    if (!taken.has(key)) return key;
  }
}
