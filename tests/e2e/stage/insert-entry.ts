import { keepSelections, rememberEditing } from '../../../src/content/edit-target';
import { insertText } from '../../../src/content/insert';
import { type Inserted, type InsertPart, insertTargets } from '../../../src/content/insert-target';

/** What a test asks of the functions under test, from the world of an extension. */
export interface InsertWorld {
  /** Inserts where the user was writing last. */
  readonly write: (text: string) => Promise<string>;
  /** The places that are offered: `kind, name, takes`. */
  readonly offered: () => readonly string[];
  /** Inserts into the first place of a kind. */
  readonly into: (kind: string, part: InsertPart) => Promise<Inserted | 'not offered'>;
}

rememberEditing(window, new AbortController().signal);
const editing = keepSelections(window);
const targets = (): ReturnType<typeof insertTargets> => insertTargets(document, 'salesforce-lightning', editing());

const world: InsertWorld = {
  write: async (text) => {
    const at = editing();
    return at ? insertText(at.element, text, at.range) : 'nothing written to';
  },
  offered: () => targets().map(({ kind, name, takes }) => `${kind}, ${name}, ${takes}`),
  into: async (kind, part) =>
    (await targets()
      .find((each) => each.kind === kind)
      ?.insert(part)) ?? 'not offered',
};
Object.assign(globalThis, { insertWorld: world });
