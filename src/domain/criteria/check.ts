import type { CustomField } from './criteria';
import type { JsonPath } from './json-path';

/** How a check tells a problem; what was found is looked up at the path. */
export type Report = (path: JsonPath, code: string, allowed?: string) => void;

/** The ids and fields of a file that its other parts may refer to. */
export interface Declared {
  readonly bands: ReadonlySet<string>;
  readonly criteria: ReadonlySet<string>;
  readonly personas: ReadonlySet<string>;
  readonly propositions: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  readonly fields: Readonly<Record<`custom:${string}`, CustomField>>;
  readonly hasCurrency: boolean;
}
