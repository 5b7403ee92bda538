import type { Declared } from './check';
import { checkAllFit } from './check-fit';
import { checkPersonas, checkTemplates } from './check-people';
import { checkReferences, checkRepeatedIds } from './check-references';
import type { CriteriaSet, CustomField } from './criteria';
import { criteriaSchema } from './criteria.schema';
import { fileOrder, foundText, type JsonPath, pathText, valueAt } from './json-path';
import { jsonFaults } from './json-text';
import type { FileProblem } from './problem';
import { shapeProblems } from './shape-problems';
import { entriesOf, itemsOf, part, textOf } from './unchecked';

/** The largest criteria file, in bytes of UTF-8. */
const MAX_CRITERIA_BYTES = 256 * 1024;
const FORMAT = 1;

/** A criteria file as it was read: the set, or every error. Warnings never keep a file from being used. */
export type ParsedCriteria =
  | { readonly ok: true; readonly set: CriteriaSet; readonly warnings: readonly FileProblem[] }
  | { readonly ok: false; readonly errors: readonly FileProblem[]; readonly warnings: readonly FileProblem[] };

/** Problems that leave the file usable: something that this version does not know, or that can have no effect. */
const WARNINGS: ReadonlySet<string> = new Set(['unknown_key', 'unknown_code', 'no_currency']);

/**
 * Reads a criteria file. A file with any error is refused whole, and every error is named, in the order of the file.
 * The set is the document itself: unknown keys are kept in it.
 */
export function parseCriteria(text: string): ParsedCriteria {
  const whole = (code: string, found: string, allowed: string): ParsedCriteria => ({
    ok: false,
    errors: [{ path: '', code, found, allowed }],
    warnings: [],
  });
  const bytes = text.length > MAX_CRITERIA_BYTES ? text.length : new TextEncoder().encode(text).length;
  if (bytes > MAX_CRITERIA_BYTES) return whole('too_large', `${Math.ceil(bytes / 1024)} KiB`, '256 KiB');
  const faults = jsonFaults(text);
  const unreadable = faults.find((fault) => fault.code !== 'repeated_key');
  if (unreadable) return whole(unreadable.code, unreadable.found, unreadable.allowed);
  const document: unknown = JSON.parse(text);
  const format = part(document, 'format');
  if (typeof format === 'number' && format > FORMAT) return whole('newer_format', String(format), String(FORMAT));

  const problems = collect(document);
  for (const { path, code, found, allowed } of faults) problems.add(path, code, allowed, found);
  const all = problems.inFileOrder();
  const errors = all.filter((problem) => !WARNINGS.has(problem.code));
  const warnings = all.filter((problem) => WARNINGS.has(problem.code));
  return errors.length > 0 ? { ok: false, errors, warnings } : { ok: true, set: document as CriteriaSet, warnings };
}

interface Problems {
  readonly add: (path: JsonPath, code: string, allowed?: string, found?: string) => void;
  readonly inFileOrder: () => readonly FileProblem[];
}

/** Every problem that a document has: those of its shape first, then those between its parts. */
function collect(document: unknown): Problems {
  const kept = new Map<string, { readonly at: JsonPath; readonly problem: FileProblem }>();
  const add: Problems['add'] = (at, code, allowed = '', found = foundText(valueAt(document, at))) => {
    const path = pathText(at);
    kept.set(`${code} ${path}`, { at, problem: { path, code, found, allowed } });
  };
  const isMissing = (path: JsonPath): boolean => path.length > 0 && valueAt(document, path) === undefined;
  for (const issue of criteriaSchema.safeParse(document).error?.issues ?? []) {
    for (const { path, code, allowed } of shapeProblems(issue, isMissing)) add(path, code, allowed);
  }
  for (const path of protoKeys(document, [])) add(path, 'unknown_key');
  const declared = declaredIn(document);
  checkRepeatedIds(document, add);
  checkAllFit(document, declared, add);
  checkPersonas(document, add);
  checkReferences(document, declared, add);
  checkTemplates(document, declared, add);
  return {
    add,
    inFileOrder: () => {
      const rank = fileOrder(document);
      return [...kept.values()].sort((a, b) => rank(a.at) - rank(b.at)).map(({ problem }) => problem);
    },
  };
}

/** Where `__proto__` stands as a key of its own: the schema skips it in maps. */
function protoKeys(value: unknown, path: JsonPath): readonly JsonPath[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => protoKeys(item, [...path, index]));
  const own = Object.hasOwn(value, '__proto__') ? [[...path, '__proto__']] : [];
  return [...own, ...entriesOf(value).flatMap(([key, inner]) => protoKeys(inner, [...path, key]))];
}

function idsOf(list: unknown, key = 'id'): string[] {
  return itemsOf(list).flatMap((item) => textOf(part(item, key)) ?? []);
}

function declaredIn(document: unknown): Declared {
  const fits = [part(document, 'fit'), ...itemsOf(part(document, 'profiles')).map((profile) => part(profile, 'fit'))];
  const types = new Set<unknown>(['text', 'number', 'money', 'boolean', 'list', 'date']);
  const fields = entriesOf(part(document, 'fields')).filter(([, field]) => types.has(part(field, 'type')));
  return {
    bands: new Set(fits.flatMap((fit) => idsOf(part(fit, 'bands')))),
    criteria: new Set(fits.flatMap((fit) => idsOf(part(fit, 'criteria')))),
    personas: new Set(idsOf(part(document, 'personas'))),
    propositions: new Set(idsOf(part(document, 'propositions'))),
    codes: new Set(idsOf(part(part(document, 'activity'), 'codes'), 'code')),
    fields: Object.fromEntries(fields) as Record<`custom:${string}`, CustomField>,
    hasCurrency: part(document, 'currency') !== undefined,
  };
}
