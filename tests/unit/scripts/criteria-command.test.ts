import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../../src/domain/criteria/criteria';
import { SAMPLE_TEXT } from '../../../src/domain/criteria/sample';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rightfit-criteria-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function criteria(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/criteria.mjs', ...args], {
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

const SET: CriteriaSet = {
  format: 1,
  id: 'small',
  name: 'Small',
  version: 1,
  issued: '2026-01-01',
  currency: 'EUR',
  fit: {
    bands: [
      { id: 'A', label: 'Top', min: 60 },
      { id: 'B', label: 'Rest', min: 0 },
    ],
    criteria: [
      { id: 'size', label: 'Size', field: 'employees', weight: 2, test: { kind: 'range', min: 100 } },
      {
        id: 'tools',
        label: 'Tools',
        field: 'custom:tools',
        weight: 1,
        test: { kind: 'anyOf', values: ['x', 'y'], perMatch: 0.5 },
      },
    ],
    disqualifiers: [
      {
        id: 'rival',
        label: 'Rival',
        field: 'standing',
        test: { kind: 'oneOf', values: ['competitor'] },
        reason: 'Rival',
      },
    ],
  },
  fields: { 'custom:tools': { label: 'Tools', type: 'list', from: {} } },
};
const setFile = () => file('set.criteria.json', JSON.stringify(SET));

describe('criteria check', () => {
  it('says ok to the sample, and nothing but advice beside it', () => {
    const { status, out, err } = criteria('check', file('sample.criteria.json', SAMPLE_TEXT));
    expect([status, out]).toEqual([0, 'ok\n']);
    expect(err.split('\n').filter((line) => line !== '' && !line.startsWith('advice: '))).toEqual([]);
  });

  it('says ok to a set without pitches, and nothing else', () => {
    expect(criteria('check', setFile())).toEqual({ status: 0, out: 'ok\n', err: '' });
  });

  it('advises on every pitch of the file, on standard error alone, as if every name had a value', () => {
    const plain = 'You plan every route of {{account.name}} by hand today. Is that so?';
    const pitches = [
      { id: 'letter', label: 'Letter', channel: 'email', subject: 'Routes', body: `${plain} FREE\u001b[31m.` },
      { id: 'note', label: 'Note', channel: 'linkedin', body: `${plain} {{account.city}}, {{proposition.claim}}.` },
      { id: 'call', label: 'Call', channel: 'call', body: 'In {{custom:tools}}, {{proposition.claim}}.' },
    ].map((each) => ({ ...each, proposition: 'one' }));
    const propositions = [{ id: 'one', claim: 'routes plan themselves' }];
    const path = file('pitches.criteria.json', JSON.stringify({ ...SET, propositions, pitches }));
    expect(criteria('check', path)).toEqual({
      status: 0,
      out: 'ok\n',
      err: [
        'advice: pitches[0] (letter): No fact about this account; one shows that it is meant for them.',
        'advice: pitches[0] (letter): 14 words; 50 to 90 read better.',
        'advice: pitches[0] (letter): A subject of 1 word; 2 to 5 read better.',
        'advice: pitches[0] (letter): In capitals: FREE. Small letters read calmer.',
        '',
      ].join('\n'),
    });
  });

  it('gives no advice on a file that it refuses', () => {
    const pitches = [{ id: 'letter', label: 'Letter', channel: 'email', body: 'FREE {{' }];
    const { status, err } = criteria('check', file('stray.criteria.json', JSON.stringify({ ...SET, pitches })));
    expect([status, err]).toEqual([1, '']);
  });

  it('names every error with its path', () => {
    const broken = { ...SET, version: 0, fit: { ...SET.fit, minKnown: 7 } };
    const { status, out } = criteria('check', file('broken.criteria.json', JSON.stringify(broken)));
    expect(status).toBe(1);
    expect(out.trim().split('\n')).toEqual([
      'version is out of range (found 0; allowed: 1..)',
      'fit.minKnown is out of range (found 7; allowed: 0..1)',
    ]);
  });

  it.each([
    ['a file that is not there', ['check', 'no-such-file.json'], 'cannot be read'],
    ['no file at all', ['check'], 'usage:'],
    ['an unknown command', ['shake'], 'usage:'],
  ])('%s is said in a sentence, on standard error alone', (_what, args, sentence) => {
    const { status, out, err } = criteria(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });
});

describe('criteria score', () => {
  const table =
    '\uFEFFName,Staff,custom:tools,Standing,Colour\r\n"Nord, Inc.",250,x;z,,red\r\nSüd,51..99,,competitor,\r\nOst,,,,\r\n';

  it('gives one JSON object per account, in the order of the file', () => {
    const { status, out, err } = criteria(
      'score',
      setFile(),
      file('a.csv', table),
      '--json',
      '--map',
      'Staff=employees',
    );
    expect(status).toBe(0);
    expect(err).toBe('not used: Colour\n');
    const [nord, sued, ost] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(nord).toEqual({
      row: 1,
      facts: {
        name: { value: 'Nord, Inc.', text: 'Nord, Inc.', from: 'imported' },
        employees: { value: 250, text: '250', from: 'imported' },
        'custom:tools': { value: ['x', 'z'], text: 'x;z', from: 'imported' },
      },
      verdict: 'A',
      band: 'A',
      score: 83,
      known: 1,
      worst: 83,
      best: 83,
      ledger: [
        { id: 'size', outcome: 'match', degree: 1, points: 67, fact: '250' },
        { id: 'tools', outcome: 'partial', degree: 0.5, points: 16, fact: 'x;z' },
      ],
      deciding: [{ fields: ['standing'], when: 'match', verdict: 'disqualified' }],
      disqualifiedBy: [],
    });
    expect(sued).toMatchObject({
      row: 2,
      verdict: 'disqualified',
      band: 'B',
      score: 0,
      known: 2 / 3,
      disqualifiedBy: ['rival'],
    });
    expect(ost).toMatchObject({
      row: 3,
      verdict: 'not-enough-known',
      band: null,
      score: null,
      known: 0,
      worst: 0,
      best: 100,
    });
  });

  const written =
    'name,employees,revenue,country,industry,standing\nNord,501-1000,$1.2M,Germany,Information Technology & Services,Customer - Direct\nSüd,a lot,1.234,n/a,,\n';

  it.each([
    ['no language', [], { value: null, text: '1.234', from: 'imported', note: 'ambiguous' }],
    ['German', ['--locale', 'de', '--currency', 'EUR'], { value: '1234 EUR', text: '1.234', from: 'imported' }],
    ['English', ['--locale', 'en'], { value: 1.234, text: '1.234', from: 'imported', note: 'no-currency' }],
  ])('reads cells as people write them, in %s', (_what, options, revenue) => {
    const { out } = criteria('score', setFile(), file('w.csv', written), '--json', ...options);
    const [nord, sued] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(nord.facts).toEqual({
      name: { value: 'Nord', text: 'Nord', from: 'imported' },
      employees: { value: '501..1000', text: '501-1000', from: 'imported' },
      revenue: { value: '1200000 USD', text: '$1.2M', from: 'imported' },
      country: { value: 'DE', text: 'Germany', from: 'imported' },
      industry: { value: 'it_services', text: 'Information Technology & Services', from: 'imported' },
      standing: { value: 'customer', text: 'Customer - Direct', from: 'imported' },
    });
    expect(nord.ledger[0]).toMatchObject({ id: 'size', outcome: 'match', fact: '501-1000' });
    expect(sued.facts).toEqual({
      name: { value: 'Süd', text: 'Süd', from: 'imported' },
      employees: { value: null, text: 'a lot', from: 'imported', note: 'unreadable' },
      revenue,
    });
    expect(sued.ledger[0]).toMatchObject({ id: 'size', outcome: 'unknown', points: null });
  });

  it('reads 100,000 rows as people write them within 200 MB', () => {
    const rows = Array.from(
      { length: 100_000 },
      (_each, at) => `Account ${at},${at % 900}-${(at % 900) + 1000},$${at}.5M,Germany,Machinery & Tools,Customer\n`,
    );
    const path = file('large.csv', `name,employees,revenue,country,industry,standing\n${rows.join('')}`);
    const report = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        ...['--import', `data:text/javascript,${encodeURIComponent(report)}`, 'scripts/criteria.mjs'],
        ...['score', setFile(), path, '--json'],
      ],
      { encoding: 'utf8', maxBuffer: 2 ** 30 },
    );
    expect(stdout.trimEnd().split('\n')).toHaveLength(100_000);
    expect(Number(/\d+$/.exec(stderr)?.[0]) / 1024).toBeLessThan(200);
  }, 120_000);

  it('gives one line to read per account without --json', () => {
    const { out } = criteria('score', setFile(), file('b.csv', table), '--map', 'Staff=employees');
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.trim().replace(/ {2,}/g, ' | ')),
    ).toEqual([
      '1 | 83 | 83–83 | 100 % known | Nord, Inc. | Top',
      '2 | 0 | 0–33 | 66 % known | Süd | disqualified: Rival',
      '3 | – | 0–100 | 0 % known | Ost | not enough known',
    ]);
  });

  it.each([
    ['a criteria file with an error', ['broken', 'c.csv'], 1, 'format'],
    ['a table that is not there', ['set', 'none.csv'], 2, 'there is no such file'],
    ['a table without a fact', ['set', 'other.csv'], 2, 'no column of the table is a fact'],
    ['a mapping to nothing', ['set', 'c.csv', '--map', 'Staff=people'], 2, 'names no fact'],
    ['a mapping from nothing', ['set', 'c.csv', '--map', 'Heads=employees'], 2, 'has no column "heads"'],
    ['an empty table', ['set', 'empty.csv'], 2, 'is empty'],
    ['a language that is none', ['set', 'c.csv', '--locale', 'klingon!'], 2, 'is no language'],
  ])('%s is said, and standard output stays empty', (_what, [set = '', csv = '', ...more], status, sentence) => {
    file('c.csv', table);
    file('other.csv', 'Colour\nred\n');
    file('empty.csv', '');
    const criteriaFile = set === 'set' ? setFile() : file('broken.json', '{}');
    const run = criteria('score', criteriaFile, join(folder, csv), ...more);
    expect([run.status, run.out]).toEqual([status, '']);
    expect(run.err).toContain(sentence);
  });
});

describe('criteria read', () => {
  it('says in the notation of the table what each text says, and quotes it right', () => {
    const cases = [
      'why,kind,input,context',
      'range,money,"USD 5 to 10 million",',
      'quoted,money,"$2,5 millones",locale=es-MX',
      '"a ""word""",money,"a ""lot""",',
      '',
      'open,employees,"10,001+ employees",',
      'below,employees,<50,locale=en',
      'two readings,money,1.234,',
      'none,employees,n/a,',
      'day,date,03/04/2017,locale=en-GB; field=CreatedDate',
      'group,region,EMEA contains EG?,',
      'title,title,"Head of IT / Security",',
    ];
    const { status, out } = criteria('read', file('cases.csv', `\uFEFF${cases.join('\r\n')}\r\n`));
    expect([status, ...out.trimEnd().split('\n')]).toEqual([
      0,
      'kind,input,read',
      'money,USD 5 to 10 million,5000000..10000000 USD',
      'money,"$2,5 millones",2500000 MXN',
      'money,"a ""lot""",null',
      'employees,"10,001+ employees",10001..',
      'employees,<50,..49',
      'money,1.234,ambiguous',
      'employees,n/a,null',
      'date,03/04/2017,2017-04-03',
      'region,EMEA contains EG?,true',
      'title,Head of IT / Security,director|it+security',
    ]);
  });

  it.each([
    ['an unknown kind, with its line', 'kind,input\nmoney,"1\n2"\ncolour,red\n', 1, 'line 4'],
    ['a table without its columns', 'text\nred\n', 2, 'no columns "kind" and "input"'],
    ['an empty table', '', 2, 'is empty'],
  ])('says %s', (_what, content, status, sentence) => {
    const run = criteria('read', file('wrong.csv', content));
    expect(run.status).toBe(status);
    expect(run.err).toContain(sentence);
  });

  it('says a table that is not there', () => {
    expect(criteria('read', join(folder, 'none.csv'))).toMatchObject({ status: 2, out: '' });
  });
});

describe('criteria schema', () => {
  it('prints the schema that lies beside the code, made from the one that validates', () => {
    expect(criteria('schema').out).toBe(readFileSync('src/domain/criteria/criteria.schema.json', 'utf8'));
  });
});
