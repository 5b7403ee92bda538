import { FACT_NAMES } from '../facts/fact';

/** A piece of a template: literal text, or a name to fill in. */
export type TemplatePart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'name'; readonly name: string; readonly fallback: string | null };

/**
 * What a template text turned out to be. `at` counts UTF-16 units from the start and points at the `{{` in question;
 * `found` is a short excerpt from there.
 * - `stray`: a `{{` that does not open a well-formed placeholder (never closed, a space inside, no name).
 * - `unknown-name`: well-formed, but no such name, or a custom field that section 6 does not declare.
 * - `bad-fallback`: what follows `|` is not one JSON string directly before `}}`.
 */
export type ParsedTemplate =
  | { readonly ok: true; readonly parts: readonly TemplatePart[] }
  | {
      readonly ok: false;
      readonly at: number;
      readonly found: string;
      readonly why: 'unknown-name' | 'stray' | 'bad-fallback';
    };

/** Every name that a template may use, besides the declared custom fields. */
export const TEMPLATE_NAMES: ReadonlySet<string> = new Set([
  ...FACT_NAMES.map((name) => `account.${name}`),
  'contact.firstName',
  'contact.lastName',
  'contact.fullName',
  'contact.title',
  'persona.label',
  'proposition.claim',
  'proposition.proof',
  'rep.firstName',
  'rep.name',
  'rep.company',
]);

const OPEN = '{{';
const CLOSE = '}}';
const MAX_EXCERPT = 60;
const NAME = /[^\s{}|"]+/y;
const JSON_STRING = /"(?:[^"\\]|\\.)*"/y;

/**
 * Reads `{{name}}` and `{{name|"fallback"}}`. A fallback may hold `}}`; a lone `}}` outside is text.
 * `customKeys` are the keys of section 6 in full: `custom:arr`, not `arr`.
 */
export function parseTemplate(text: string, customKeys: ReadonlySet<string>): ParsedTemplate {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (;;) {
    const open = text.indexOf(OPEN, from);
    if (open < 0) break;
    if (open > from) parts.push({ type: 'text', text: text.slice(from, open) });
    const read = readPlaceholder(text, open, customKeys);
    if ('why' in read) return { ok: false, at: open, found: excerpt(text, open), why: read.why };
    parts.push({ type: 'name', name: read.name, fallback: read.fallback });
    from = read.end;
  }
  if (from < text.length) parts.push({ type: 'text', text: text.slice(from) });
  return { ok: true, parts };
}

type Placeholder =
  | { readonly name: string; readonly fallback: string | null; readonly end: number }
  | { readonly why: 'unknown-name' | 'stray' | 'bad-fallback' };

function readPlaceholder(text: string, open: number, customKeys: ReadonlySet<string>): Placeholder {
  const name = matchAt(NAME, text, open + OPEN.length);
  if (name === undefined) return { why: 'stray' };
  const afterName = open + OPEN.length + name.length;
  const plain = text.startsWith(CLOSE, afterName);
  if (!plain && text.charAt(afterName) !== '|') return { why: 'stray' };
  if (!TEMPLATE_NAMES.has(name) && !(name.startsWith('custom:') && customKeys.has(name))) {
    return { why: 'unknown-name' };
  }
  if (plain) return { name, fallback: null, end: afterName + CLOSE.length };
  const quoted = matchAt(JSON_STRING, text, afterName + 1);
  const fallback = quoted === undefined ? undefined : jsonString(quoted);
  if (quoted === undefined || fallback === undefined) return { why: 'bad-fallback' };
  const close = afterName + 1 + quoted.length;
  if (!text.startsWith(CLOSE, close)) return { why: 'bad-fallback' };
  return { name, fallback, end: close + CLOSE.length };
}

function matchAt(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0];
}

function jsonString(quoted: string): string | undefined {
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Up to and with the `}}` that ends it, if that is near; else the first characters. */
function excerpt(text: string, open: number): string {
  const near = text.slice(open, open + MAX_EXCERPT);
  const close = near.indexOf(CLOSE);
  return close < 0 ? near : near.slice(0, close + CLOSE.length);
}
