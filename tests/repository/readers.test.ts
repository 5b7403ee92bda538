import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json';
import { readers } from '../../src/crm/registry';

const folders = readdirSync('src/crm', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'dom')
  .map(({ name }) => name);

const filesOf = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder).flatMap((name) => (name.endsWith(ending) ? [name.slice(0, -ending.length)] : []))
    : [];

/** Whether a match pattern of the manifest covers an address (Chrome: "Match patterns"; all of ours end in `/*`). */
function covers(pattern: string, address: string): boolean {
  const [scheme = '', rest = ''] = pattern.split('://');
  const host = rest.slice(0, rest.indexOf('/'));
  const url = new URL(address);
  if (url.protocol !== `${scheme}:`) return false;
  return host.startsWith('*.')
    ? url.hostname.endsWith(host.slice(1)) || url.hostname === host.slice(2)
    : url.hostname === host;
}

const matches = manifest.content_scripts.flatMap((script) => script.matches);

describe('the readers', () => {
  it('are the folders of src/crm, each once in the registry', () => {
    expect(readers.map(({ id }) => id).sort()).toEqual(folders.sort());
  });

  it.each(folders)('%s has its three files, and a README that says what it cannot read', (folder) => {
    const missing = ['README.md', 'reader.ts', 'selectors.ts'].filter(
      (file) => !existsSync(`src/crm/${folder}/${file}`),
    );
    expect(missing).toEqual([]);
    expect(readFileSync(`src/crm/${folder}/README.md`, 'utf8')).toMatch(/^## Known gaps$/m);
  });

  it.each(folders)('%s has fixtures, each with what is expected of it', (folder) => {
    const pages = filesOf(`tests/fixtures/${folder}`, '.html');
    expect(pages.length).toBeGreaterThan(0);
    expect(filesOf(`tests/fixtures/${folder}`, '.expected.json')).toEqual(pages);
    expect(pages.filter((page) => !/^[a-z]+(-[a-z]+)*$/.test(page))).toEqual([]);
  });

  it.each(folders)('%s runs on the addresses of its fixtures', (folder) => {
    const urls = filesOf(`tests/fixtures/${folder}`, '.expected.json').map((page) => {
      const expected: { url: string } = JSON.parse(
        readFileSync(`tests/fixtures/${folder}/${page}.expected.json`, 'utf8'),
      );
      return expected.url;
    });
    expect(urls.filter((url) => !matches.some((pattern) => covers(pattern, url)))).toEqual([]);
  });
});

describe('what is built', () => {
  it.each(['dist', 'dist-firefox'])('%s exposes nothing to pages', (folder) => {
    const built: object = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
    expect('web_accessible_resources' in built).toBe(false);
  });
});
