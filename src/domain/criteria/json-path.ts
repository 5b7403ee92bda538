/** Steps from the root of a document: keys and indexes. */
export type JsonPath = readonly (string | number)[];

const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;
const MAX_FOUND = 60;

/** `fit.criteria[2].weight`; keys that are no plain name in brackets and quotes: `fields["custom:arr"]`. */
export function pathText(path: JsonPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (PLAIN_KEY.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}

/** The value at a path, undefined where it leads nowhere. Own keys only: `__proto__` is a key like any other. */
export function valueAt(document: unknown, path: JsonPath): unknown {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** What stood in the file, as JSON, cut to one short line; empty where nothing stood. */
export function foundText(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  const characters = [...text.slice(0, 2 * MAX_FOUND)];
  return characters.length > MAX_FOUND ? `${characters.slice(0, MAX_FOUND - 1).join('')}…` : text;
}

/** Every path of a document with its place in file order, so that problems can be told from top to bottom. */
export function fileOrder(document: unknown): (path: JsonPath) => number {
  const ranks = new Map<string, number>();
  const walk = (value: unknown, path: (string | number)[]): void => {
    ranks.set(pathText(path), ranks.size);
    if (typeof value !== 'object' || value === null) return;
    const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
    for (const step of steps) {
      path.push(step);
      walk((value as Record<string | number, unknown>)[step], path);
      path.pop();
    }
  };
  walk(document, []);
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const rank = ranks.get(pathText(path.slice(0, length)));
      if (rank !== undefined) return rank;
    }
    return 0;
  };
}
