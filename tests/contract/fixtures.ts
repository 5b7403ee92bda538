import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CrmReader, PageRead } from '../../src/crm/reader';
import { readers } from '../../src/crm/registry';
import type { Snapshot } from '../../src/domain/record/snapshot';

/** `<page>-<case>.expected.json`: what a reader has to make of `<page>-<case>.html`. */
export interface Expected {
  /** The address under which the page stood. */
  readonly url: string;
  /** Null where the address is no record page of the reader's. */
  readonly read: PageRead | null;
  /** The text beside which the badge stands. */
  readonly anchor: string | null;
  /**
   * What else is true of the record, though the page as it is does not state it with certainty: a damaged page may.
   * Of fields, the further values: those that copies of a field dispute.
   */
  readonly alsoTrue?: Partial<Snapshot>;
  /** The address of the record that the page really shows, where the address is ahead of the page. */
  readonly pageOf?: string;
  /** The page says nowhere which record of its object it shows, so under another address it cannot be told apart. */
  readonly namesNoRecord?: boolean;
}

/** What a CRM's elements do that no reader can tell from damage; `damage.json` beside the fixtures. */
export interface DamageNotes {
  /** Elements that show a blank value as nothing: emptied, they are blank. */
  readonly blankWhenEmpty: string;
  /** Elements whose one value is drawn by several: with one of those taken out it is shorter. */
  readonly severalParts: string;
}

export interface Fixture {
  /** `<reader>/<page>-<case>` */
  readonly name: string;
  readonly reader: CrmReader;
  readonly html: string;
  readonly expected: Expected;
}

const ROOT = 'tests/fixtures';

/** The folder of a reader's fixtures. */
const fixtureFolder = (reader: string): string => join(ROOT, reader);

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

function fixturesOf(reader: CrmReader): Fixture[] {
  const folder = fixtureFolder(reader.id);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.html$/, '');
      return {
        name: `${reader.id}/${name}`,
        reader,
        html: readFileSync(join(folder, file), 'utf8'),
        expected: json<Expected>(join(folder, `${name}.expected.json`)),
      };
    });
}

/** Every fixture of every reader. */
export const fixtures: readonly Fixture[] = readers.flatMap(fixturesOf);

/** The notes of a reader's CRM; without a file, nothing is forgiven. */
export function damageNotes(reader: CrmReader): DamageNotes {
  const path = join(fixtureFolder(reader.id), 'damage.json');
  return existsSync(path) ? json<DamageNotes>(path) : { blankWhenEmpty: ':not(*)', severalParts: ':not(*)' };
}
