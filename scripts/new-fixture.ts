import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readers } from '../src/crm/registry';
import { oneLine, openPage, wholeText } from '../tests/contract/page';
import { Unusable } from './criteria/stop';
import { inventedId, partsOf, Skeleton } from './fixture/skeleton';

const USAGE = `usage: npm run -s new-fixture -- REPORT.json NAME
  REPORT.json  a page report as the panel copies it; - reads it from standard input
  NAME         <page>-<case>: account-broken, person-account-native-shadow`;
const NAME = /^(?:account|contact|lead|opportunity|person-account)(?:-[a-z]+)+$/;
const ORG = 'https://acme.lightning.force.com';
const PREFIXES: Readonly<Record<string, string>> = { Account: '001', Contact: '003', Lead: '00Q', Opportunity: '006' };

interface Report {
  readonly reader: string;
  readonly language: string;
  readonly address: string;
  readonly outline: readonly string[];
}

function reportOf(text: string): Report {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Unusable('the report is no JSON: copy it again, from the first { to the last }');
  }
  const report = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const { rightfitPageReport, reader, language, address, outline } = report;
  if (rightfitPageReport !== 1) throw new Unusable('the file is no page report of version 1');
  if (!readers.some(({ id }) => id === reader)) throw new Unusable(`no reader is called ${JSON.stringify(reader)}`);
  if (typeof address !== 'string') throw new Unusable('the report does not say the address of its page');
  if (!Array.isArray(outline) || !outline.every((line) => typeof line === 'string') || outline.length === 0)
    throw new Unusable('the report has no outline of its page');
  const known = typeof language === 'string' && /^[A-Za-z0-9-]{2,35}$/.test(language) ? language : 'en';
  return { reader: String(reader), language: known, address, outline };
}

/** The page's address with an invented record in it, and that record's id. */
function addressOf({ address }: Report): { readonly url: string; readonly id: string } {
  const object = /^\/lightning\/r\/(\w+)\//.exec(address)?.[1] ?? '';
  const prefix = PREFIXES[object];
  if (prefix === undefined) throw new Unusable(`the report is of no record page: ${address.slice(0, 80)}`);
  const id = inventedId(prefix, 1);
  return { url: `${ORG}/lightning/r/${object}/${id}/view`, id };
}

/** The fixture's two texts: the page, and what its reader says of it now. */
export function fixtureOf(reportText: string): {
  readonly reader: string;
  readonly html: string;
  readonly expected: string;
} {
  const report = reportOf(reportText);
  const { url, id } = addressOf(report);
  const parts = partsOf(report.outline);
  const body = parts
    .flatMap((part) => (part.tag === 'html' ? part.parts : [part]))
    .flatMap((part) => (part.tag === 'body' ? part.parts : [part]));
  const html = `<!doctype html>
<html lang="${report.language}">
  <head>
    <meta charset="utf-8">
    <link rel="canonical" href="${url}">
    <title>Made from a page report: put invented values in the place of its texts</title>
  </head>
  <body>
${new Skeleton(id).html(body, '    ')}  </body>
</html>
`;
  const reader = readers.find((each) => each.id === report.reader);
  const record = reader?.recordAt(new URL(url));
  if (!reader || !record) throw new Unusable(`${report.reader} reads no page at ${url}`);
  const { read, anchor } = reader.look(openPage(html).document, record);
  const expected = { url, read, anchor: anchor ? oneLine(wholeText(anchor)) : null };
  return { reader: reader.id, html, expected: `${JSON.stringify(expected, null, 2)}\n` };
}

function textOf(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (problem) {
    throw new Unusable(`${path} cannot be read: ${problem instanceof Error ? problem.message : ''}`);
  }
}

/** Writes both files below `folder`, or neither; returns their paths. */
export function newFixture(argv: readonly string[], folder: string): readonly string[] {
  const [report, name, ...more] = argv;
  if (report === undefined || name === undefined || more.length > 0) throw new Unusable(USAGE);
  if (!NAME.test(name)) throw new Unusable(`${name} is no name of a fixture\n${USAGE}`);
  const { reader, html, expected } = fixtureOf(textOf(report));
  const stem = join(folder, reader, name);
  const files = [[`${stem}.html`, html] as const, [`${stem}.expected.json`, expected] as const];
  for (const [path] of files) if (existsSync(path)) throw new Unusable(`${path} is there already: choose another name`);
  mkdirSync(join(folder, reader), { recursive: true });
  for (const [path, text] of files) writeFileSync(path, text);
  return files.map(([path]) => path);
}

/** `npm run new-fixture`. Exit code 2, with a sentence, where no fixture could be made. */
export function main(argv: readonly string[]): number {
  try {
    for (const path of newFixture(argv, join('tests', 'fixtures'))) process.stdout.write(`${path}\n`);
    return 0;
  } catch (problem) {
    if (!(problem instanceof Unusable)) throw problem;
    process.stderr.write(`${problem.message}\n`);
    return 2;
  }
}
