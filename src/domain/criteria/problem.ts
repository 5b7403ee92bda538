/**
 * One error or warning of a criteria file: the JSON path (`fit.criteria[2].weight`), what stood there, what is allowed.
 * `code` names the sentence `problem_<code>` of the interface; `found` and `allowed` fill it.
 */
export interface FileProblem {
  readonly path: string;
  readonly code: string;
  readonly found: string;
  readonly allowed: string;
}
