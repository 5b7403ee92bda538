import type { JsonPath } from './json-path';

/** A problem before it is put into words: `allowed` may be empty. */
export interface RawProblem {
  readonly path: JsonPath;
  readonly code: string;
  readonly allowed: string;
}

/** The part of a zod issue that is read here; zod's own type is too wide to switch on without importing zod. */
export interface ShapeIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly input?: unknown;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly issues?: readonly ShapeIssue[];
  readonly errors?: readonly (readonly ShapeIssue[])[];
  readonly options?: readonly unknown[];
}

/** What zod/mini says where the schema gave no code of its own. */
const NO_CODE = 'Invalid input';

const TYPE_CODES: Readonly<Record<string, string>> = {
  string: 'not_text',
  number: 'not_a_number',
  int: 'not_an_integer',
  boolean: 'not_a_flag',
  array: 'not_a_list',
  object: 'not_an_object',
  record: 'not_an_object',
};

/** What is allowed where the code alone decides it. */
const ALLOWED: Readonly<Record<string, string>> = {
  not_a_slug: 'a-z 0-9 -, 3..64',
  not_a_day: '2026-03-31',
  not_a_date: '2026-03-31, 2026-03-31T09:00:00Z',
  not_a_currency: 'USD, EUR, GBP, …',
  not_a_bound: '120, "2026-03-31"',
  not_values: '["a", "b"], {"a": 1, "b": 0.5}',
  not_a_value: '"a", 1, true',
};

/** Reads one issue of the schema into problems; unknown keys come as `unknown_key`, the only code that is a warning. */
export function shapeProblems(issue: ShapeIssue, isMissing: (path: JsonPath) => boolean): readonly RawProblem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const problem = (code: string, allowed = ALLOWED[code] ?? ''): RawProblem[] => [{ path, code, allowed }];
  if (issue.code !== 'unrecognized_keys' && issue.code !== 'invalid_key' && isMissing(path)) return problem('missing');
  switch (issue.code) {
    case 'unrecognized_keys':
      return (issue.keys ?? []).map((key) => ({ path: [...path, key], code: 'unknown_key', allowed: '' }));
    case 'invalid_type':
      return problem(TYPE_CODES[issue.expected ?? ''] ?? 'not_an_object');
    case 'invalid_value':
      return problem('not_listed', list(issue.values));
    case 'too_small':
      return problem('out_of_range', issue.message === NO_CODE ? `${issue.minimum}..` : issue.message);
    case 'too_big':
      return problem('out_of_range', issue.message === NO_CODE ? `..${issue.maximum}` : issue.message);
    case 'invalid_key': {
      const own = issue.issues?.[0]?.message ?? NO_CODE;
      return own === NO_CODE ? problem('not_a_custom_key', 'custom:arr') : problem(own);
    }
    case 'invalid_union':
      return (
        unionProblems(issue, path, isMissing) ?? problem(issue.message, list(issue.options) || ALLOWED[issue.message])
      );
    default:
      return problem(issue.message);
  }
}

/** When the value has the type of exactly one branch, that branch's own problems say more than "none fits". */
function unionProblems(
  issue: ShapeIssue,
  path: JsonPath,
  isMissing: (path: JsonPath) => boolean,
): readonly RawProblem[] | undefined {
  const near = (issue.errors ?? []).filter((branch) => branch.every((inner) => inner.path.length > 0));
  const only = near[0];
  if (near.length !== 1 || only === undefined) return undefined;
  return only.flatMap((inner) => shapeProblems({ ...inner, path: [...path, ...inner.path] }, isMissing));
}

function list(values: readonly unknown[] | undefined): string {
  return (values ?? []).map(String).join(', ');
}
