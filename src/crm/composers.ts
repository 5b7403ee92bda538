import type { CrmReader } from './reader';
import { salesforceComposers } from './salesforce-lightning/composer';

/** A form of the CRM that a pitch can be written into, open and shown. Its elements may stand in frames of the page. */
export interface Composer {
  readonly kind: 'email' | 'call';
  /** The field of its subject; null where it has none that is known. */
  readonly subject: Element | null;
  /** The field, or the outermost element of the rich editor, that takes the text. */
  readonly body: Element;
}

/** For each reader what finds its CRM's composers. The panel's script alone asks: it is no part of what every page load pays for. */
const FINDERS: Readonly<Record<CrmReader['id'], (root: Document) => readonly Composer[]>> = {
  'salesforce-lightning': salesforceComposers,
};

/** The composers that are open in a CRM's page, in the order of the page. It looks, and opens none. */
export function composersOf(crm: CrmReader['id'], root: Document): readonly Composer[] {
  return FINDERS[crm](root);
}
