import { parseSync, Visitor } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';
import { type Source, sources } from './sources';

const lines = (text: string): number => text.trimEnd().split('\n').length;

/** Length in lines of every function of a source, with its first line's number. */
function functionsOf(source: Source): { readonly at: string; readonly lines: number }[] {
  const { program } = parseSync(source.path, source.text);
  const found: { at: string; lines: number }[] = [];
  const add = (node: { readonly start: number; readonly end: number }): void => {
    const before = source.text.slice(0, node.start).split('\n').length;
    found.push({ at: `${source.path}:${before}`, lines: lines(source.text.slice(node.start, node.end)) });
  };
  new Visitor({ FunctionDeclaration: add, FunctionExpression: add, ArrowFunctionExpression: add }).visit(program);
  return found;
}

const share = (parts: number, all: number): number => (all === 0 ? 1 : parts / all);
const code = sources.filter((source) => !source.path.endsWith('.data.ts'));
const functions = code.flatMap(functionsOf);

describe('sizes', () => {
  it('has no file over 300 lines, tables of data apart', () => {
    expect(code.filter(({ text }) => lines(text) > 300).map(({ path }) => path)).toEqual([]);
  });

  it('has 95 % of its files within 200 lines', () => {
    const long = code.filter(({ text }) => lines(text) > 200).map(({ path, text }) => `${path} ${lines(text)}`);
    expect(share(long.length, code.length), long.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('has 95 % of its functions within 40 lines, and none over 80', () => {
    const long = functions.filter((each) => each.lines > 40);
    expect(
      share(long.length, functions.length),
      long.map((each) => `${each.at} ${each.lines}`).join('\n'),
    ).toBeLessThanOrEqual(0.05);
    expect(long.filter((each) => each.lines > 80).map((each) => `${each.at} ${each.lines}`)).toEqual([]);
  });

  it('has no file named after nothing in particular', () => {
    expect(
      sources.map(({ path }) => path).filter((path) => /(utils?|helpers?|common|manager|service)\b/i.test(path)),
    ).toEqual([]);
  });
});
