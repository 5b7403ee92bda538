import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readers, recordAt } from '../../src/crm/registry';
import { recordKeyText } from '../../src/domain/record/record';
import { fixtures } from './fixtures';
import { URLS } from './urls.data';

const answers = (url: string): string[] =>
  readers.flatMap((reader) => {
    const record = reader.recordAt(new URL(url));
    return record ? [recordKeyText(record)] : [];
  });

describe('the record of an address', () => {
  it.each(URLS.map(([what, url, record]) => ({ what, url, record })))('$what', ({ url, record }) => {
    expect(answers(url)).toEqual(record ? [record] : []);
  });

  it.each(fixtures)('is known to one reader alone, for $name', ({ expected, reader }) => {
    expect(answers(expected.url)).toHaveLength(expected.read ? 1 : 0);
    expect(recordAt(new URL(expected.url))?.reader).toBe(expected.read ? reader : undefined);
  });

  it('is found or not, and never fails, whatever the address', () => {
    const path = fc.string({ unit: 'grapheme', maxLength: 60 });
    const host = fc.constantFrom('acme.lightning.force.com', 'acme--x.sandbox.lightning.force.com', 'example.com');
    fc.assert(
      fc.property(host, path, path, (name, before, after) => {
        const url = new URL(`https://${name}/`);
        url.pathname = `/lightning/r/${before}/view`;
        url.hash = after;
        expect(answers(url.href).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
