import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureOf, newFixture } from '../../../scripts/new-fixture';
import { outlineOf } from '../../../src/crm/dom/outline';
import { openPage } from '../../contract/page';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rightfit-fixture-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OWN = '001000000000001AAA';
const field = (api: string, value: string): string =>
  `<records-record-layout-item data-target-selection-name="sfdc:RecordField.Account.${api}"><dd><lightning-formatted-text slot="outputField">${value}</lightning-formatted-text></dd></records-record-layout-item>`;

/** A record page as a reader knows it; the header in a native shadow root. */
const PAGE = `<!doctype html><html lang="de"><body><div class="windowViewMode-normal active">
  <div data-component-id="force_highlightsPanel"><records-highlights2>
    <template shadowrootmode="open"><h1><slot name="primaryField"></slot></h1></template>
    <lightning-formatted-text slot="primaryField">Nordwerk</lightning-formatted-text>
  </records-highlights2></div>
  ${field('Industry', 'Maschinenbau')}${field('NumberOfEmployees', '1.200')}${field('ARR__c', '')}
  <a href="/lightning/r/${OWN}/related/Contacts/view">Kontakte (1)</a>
  <a href="mailto:ana@nordwerk.example">ana@nordwerk.example</a>
  <ul><li class="row"><p>a</p></li><li class="row"><p>b</p></li></ul>
  <div class="slds-hide"><p>hidden</p></div>
</div></body></html>`;

const reportOf = (html: string, more: object = {}): string =>
  JSON.stringify({
    rightfitPageReport: 1,
    reader: 'salesforce-lightning',
    language: 'de',
    address: '/lightning/r/Account/<this>/view',
    outline: outlineOf(openPage(html).document, [], OWN).lines,
    ...more,
  });

describe('a fixture from a page report', () => {
  const { html, expected } = fixtureOf(reportOf(PAGE));

  it('is built as the page was', () => {
    expect(outlineOf(openPage(html).document, [], OWN).lines).toEqual(
      outlineOf(openPage(PAGE).document, [], OWN).lines,
    );
  });

  it('is read with the same fields, and placeholders for what they say', () => {
    const { url, read, anchor } = JSON.parse(expected);
    expect([url, anchor]).toEqual([`https://acme.lightning.force.com/lightning/r/Account/${OWN}/view`, 'Text 1']);
    expect(read).toMatchObject({
      state: 'read',
      snapshot: { title: 'Text 1', locale: 'de', record: { object: 'account', id: OWN } },
    });
    expect(
      read.snapshot.fields.map(({ internal, blank }: { internal: string; blank: boolean }) => [internal, blank]),
    ).toEqual([
      ['', false],
      ['Industry', false],
      ['NumberOfEmployees', false],
      ['ARR__c', true],
    ]);
    expect(`${html}${expected}`).not.toMatch(/nordwerk|maschinenbau|1\.200/i);
  });

  it('is written as two files with its name', () => {
    const report = join(folder, 'report.json');
    writeFileSync(report, reportOf(PAGE));
    const paths = newFixture([report, 'account-native-header'], folder);
    expect(paths).toEqual(
      ['html', 'expected.json'].map((end) => join(folder, 'salesforce-lightning', `account-native-header.${end}`)),
    );
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual([html, expected]);
  });

  it('is escaped, whatever the report holds', () => {
    const outline = ['html > body > div[data-x="><script>alert(1)</script>]'];
    expect(fixtureOf(reportOf(PAGE, { outline })).html).not.toContain('<script>');
  });
});

describe('no fixture', () => {
  const made = (): string => {
    const report = join(folder, 'again.json');
    writeFileSync(report, reportOf(PAGE));
    if (!existsSync(join(folder, 'salesforce-lightning', 'account-twice.html')))
      newFixture([report, 'account-twice'], folder);
    return report;
  };
  const file = (text: string): string => {
    const path = join(folder, 'bad.json');
    writeFileSync(path, text);
    return path;
  };

  it.each<[string, () => readonly string[], string]>([
    ['without a report', () => [], 'usage:'],
    ['without a name', () => [made()], 'usage:'],
    ['with a name of no page', () => [made(), 'invoice-broken'], 'is no name of a fixture'],
    ['with a name that leaves the folder', () => [made(), '../account-broken'], 'is no name of a fixture'],
    ['where one of that name stands', () => [made(), 'account-twice'], 'is there already'],
    ['from a file that is not there', () => [join(folder, 'none.json'), 'account-x'], 'cannot be read'],
    ['from what is no JSON', () => [file('{ "rightfit'), 'account-x'], 'is no JSON'],
    ['from other JSON', () => [file('null'), 'account-x'], 'is no page report'],
    [
      'for a reader that is not there',
      () => [file(reportOf(PAGE, { reader: 'toString' })), 'account-x'],
      'no reader is called',
    ],
    [
      'of a page without a record',
      () => [file(reportOf(PAGE, { address: '/lightning/page/home' })), 'account-x'],
      'of no record page',
    ],
    ['without an outline', () => [file(reportOf(PAGE, { outline: [] })), 'account-x'], 'has no outline'],
    [
      'from a line that is none',
      () => [file(reportOf(PAGE, { outline: ['<b>'] })), 'account-x'],
      'has a line that is none',
    ],
    [
      'from an indent without a parent',
      () => [file(reportOf(PAGE, { outline: ['html', '   b'] })), 'account-x'],
      'indented by too much',
    ],
  ])('%s: a sentence says why', (_what, argv, sentence) => {
    expect(() => newFixture(argv(), folder)).toThrow(sentence);
  });

  it('is said by the command on standard error alone', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/run.mjs', 'scripts/new-fixture.ts', '-', 'account-x'],
      {
        encoding: 'utf8',
        input: 'no report',
      },
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('is no JSON');
  }, 60_000);
});
