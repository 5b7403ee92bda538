/** What keeps a text from being read as JSON: where (`line:column`, from 1) and what would be allowed there. */
export interface JsonFault {
  readonly code: 'not_json' | 'too_deep' | 'repeated_key';
  /** For a repeated key: the path of the second one; else empty. */
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly allowed: string;
}

/** No criteria file needs more; it bounds the work of everything that walks one. */
const MAX_DEPTH = 32;

class Stop extends Error {
  constructor(readonly fault: JsonFault) {
    super(fault.code);
  }
}

const SPACE = /[\t\n\r ]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside a text
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Looks through a text before it is parsed. `JSON.parse` words its errors differently in every browser, gives no place
 * in some, and keeps the last of two equal keys in silence; this says where, and finds the double key.
 */
export function jsonFaults(text: string): readonly JsonFault[] {
  const faults: JsonFault[] = [];
  const path: (string | number)[] = [];
  let at = 0;

  const skip = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const stop = (code: JsonFault['code'], allowed: string): never => {
    throw new Stop({ code, path: [], found: place(text, at), allowed });
  };
  const take = (character: string): boolean => {
    skip(SPACE);
    if (text.charAt(at) !== character) return false;
    at += 1;
    return true;
  };

  const key = (): string => {
    skip(SPACE);
    const quoted = skip(STRING);
    return quoted === undefined ? stop('not_json', '"key"') : (JSON.parse(quoted) as string);
  };
  const members = (): void => {
    if (take('}')) return;
    const keys = new Set<string>();
    do {
      const name = key();
      path.push(name);
      if (keys.has(name)) {
        faults.push({ code: 'repeated_key', path: [...path], found: place(text, at), allowed: '' });
      }
      keys.add(name);
      if (!take(':')) stop('not_json', ':');
      value();
      path.pop();
    } while (take(','));
    if (!take('}')) stop('not_json', ', }');
  };
  const elements = (): void => {
    if (take(']')) return;
    let index = 0;
    do {
      path.push(index++);
      value();
      path.pop();
    } while (take(','));
    if (!take(']')) stop('not_json', ', ]');
  };
  const value = (): void => {
    if (path.length > MAX_DEPTH) stop('too_deep', String(MAX_DEPTH));
    if (take('{')) members();
    else if (take('[')) elements();
    else if (skip(STRING) === undefined && skip(SCALAR) === undefined) stop('not_json', '{ [ " 0-9 true false null');
  };

  try {
    value();
    skip(SPACE);
    if (at < text.length) stop('not_json', '');
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    faults.push(error.fault);
  }
  return faults;
}

/** `line:column`, both from 1, the column in characters. */
function place(text: string, at: number): string {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return `${before.length}:${[...(before.at(-1) ?? '')].length + 1}`;
}
