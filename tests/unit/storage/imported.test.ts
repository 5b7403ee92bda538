import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../src/domain/company/match';
import { isLocalKey } from '../../../src/domain/record/record';
import { blocksOfAccount } from '../../../src/domain/territory/block-index';
import type { ImportedAccount, ImportedTable } from '../../../src/domain/territory/imported';
import { localKey } from '../../../src/domain/territory/local-key';
import { PACK_ROWS, packed, unpacked } from '../../../src/domain/territory/pack';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import {
  readImported,
  readImportedAlike,
  readImportedState,
  readPacks,
  removeImported,
  removeUnfinished,
  replaceImported,
  undoImport,
} from '../../../src/storage/imported';

let db: RightfitDatabase;
beforeEach(async () => {
  await Dexie.delete('imported');
  db = openDatabase('imported');
});
afterEach(() => db.close());

const TABLE: ImportedTable = {
  file: 'territory.csv',
  org: 'acme',
  day: '2026-11-12',
  importedAt: '2026-11-12T08:00:00Z',
  added: 0,
  updated: 0,
};
const carryOn = async (): Promise<boolean> => true;

function account(at: number, name = `Company ${at}`, key?: string): ImportedAccount {
  const text = (field: 'name' | 'industry', value: string) => {
    return { field, internal: '', text: value, locale: 'en', day: '2026-11-12' } as const;
  };
  return {
    key: key ?? `salesforce/acme/account/${String(at).padStart(18, '0')}`,
    name,
    fields: [text('name', name), ...(at % 2 === 0 ? [text('industry', 'Machinery')] : [])],
    evidence: evidenceOf({ name }),
  };
}

const accounts = (count: number): ImportedAccount[] => Array.from({ length: count }, (_, at) => account(at));

function local(name: string, domain?: string, nth = 1): ImportedAccount {
  const evidence = evidenceOf({ name, ...(domain !== undefined && { domain }) });
  return { key: localKey('acme', evidence, nth) ?? '', name, fields: [], evidence };
}

const put = async (rows: readonly ImportedAccount[], also?: () => Promise<void>) => {
  const sorted = rows.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return replaceImported(db, (await readImportedState(db)).generation, sorted, TABLE, carryOn, also);
};

async function allKeys(): Promise<string[]> {
  const keys: string[] = [];
  for await (const packs of readPacks(db, 2))
    keys.push(...packs.flatMap((pack) => unpacked(pack)).map(({ key }) => key));
  return keys;
}

describe('packs', () => {
  it('give back the accounts that were put in, whatever their texts', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((each) => !each.includes('\u001f'));
    const field = fc.record({
      field: fc.constantFrom('name', 'industry', 'website', 'custom'),
      internal: fc.constantFrom('', 'ARR__c'),
      text,
      locale: fc.constantFrom(null, 'de'),
      day: fc.constantFrom('2026-11-12', '2026-10-01'),
    });
    const fields = fc.uniqueArray(field, { selector: (each) => JSON.stringify({ ...each, text: '' }), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.record({ name: text, fields }), { minLength: 1, maxLength: 30 }), (rows) => {
        const made = rows.map(({ name, fields: own }, at): ImportedAccount => {
          return {
            key: `k${String(at).padStart(3, '0')}`,
            name,
            fields: own as ImportedAccount['fields'],
            evidence: evidenceOf({ name }),
          };
        });
        const got = packed(made).flatMap(unpacked);
        const sorted = ({ fields: own, ...rest }: ImportedAccount) => ({
          ...rest,
          fields: own.map((each) => JSON.stringify(each)).sort(),
        });
        expect(got.map(sorted)).toEqual(made.map(sorted));
      }),
      { numRuns: 100 },
    );
  });
});

describe('imported accounts', () => {
  it('are none before anything was imported', async () => {
    expect(await readImported(db, [account(1).key])).toEqual(new Map());
    expect(await readImportedAlike(db, ['salesforce/acme/name/x'])).toEqual([]);
    expect(await allKeys()).toEqual([]);
  });

  it('are found by key, one alone and many over all packs', async () => {
    const rows = accounts(3 * PACK_ROWS + 7);
    expect(await put(rows)).toBe('written');
    for (const at of [0, PACK_ROWS - 1, PACK_ROWS, 3 * PACK_ROWS + 6]) {
      const key = rows[at]?.key ?? '';
      expect((await readImported(db, [key])).get(key)).toEqual(rows[at]);
    }
    const wanted = [3, PACK_ROWS + 3, 3 * PACK_ROWS + 1].map((at) => rows[at]?.key ?? '');
    const found = await readImported(db, [...wanted, 'salesforce/acme/account/0', 'salesforce/zzz/account/1']);
    expect([...found.keys()].sort()).toEqual(wanted);
    expect(await allKeys()).toEqual(rows.map(({ key }) => key));
  });

  it('are found by domain and by name, in their own org', async () => {
    const rows = [local('Nordwerk GmbH', 'nordwerk.de'), local('Hafenbau AG'), account(1, 'Hafenbau AG')];
    await put(rows);
    const found = async (blocks: readonly string[]) =>
      (await readImportedAlike(db, blocks)).map(({ key }) => isLocalKey(key));
    const blocks = blocksOfAccount(local('Nordwerk', 'www.nordwerk.de'));
    expect((await readImportedAlike(db, blocks)).map(({ name }) => name)).toEqual(['Nordwerk GmbH']);
    expect((await found(blocksOfAccount(local('HAFENBAU')))).sort()).toEqual([false, true]);
    expect(await found(['salesforce/other/name/hafenbau'])).toEqual([]);
  });

  it('of thousands are each found, and of a crowd under one domain the first', async () => {
    const rows = Array.from({ length: 2500 }, (_, at) => local(`Werk ${at} Alpha`, `werk-${at % 40}.de`, at + 1));
    await put(rows);
    expect(await readImportedAlike(db, ['salesforce/acme/domain/werk-7.de'])).toHaveLength(25);
    for (const at of [0, 999, 2499])
      expect(
        (await readImportedAlike(db, blocksOfAccount(local(`Werk ${at} Alpha`)))).map(({ name }) => name),
      ).toContain(`Werk ${at} Alpha`);
  });
});

describe('an import', () => {
  it('takes the place of all, and can be taken back once', async () => {
    await put([account(1)]);
    await put([account(1, 'Renamed'), account(2)]);
    const { generation, accounts: count, tables } = await readImportedState(db);
    expect([count, tables.length]).toEqual([2, 2]);
    expect(await undoImport(db, generation)).toBe(true);
    expect((await readImported(db, [account(1).key])).get(account(1).key)?.name).toBe('Company 1');
    expect((await readImportedState(db)).accounts).toBe(1);
    expect(await undoImport(db, generation)).toBe(false);
    expect(await undoImport(db, (await readImportedState(db)).generation)).toBe(false);
  });

  it('that began before another one ended keeps nothing', async () => {
    const base = (await readImportedState(db)).generation;
    await put([account(1)]);
    expect(await replaceImported(db, base, [account(9)], TABLE, carryOn)).toBe('outdated');
    expect(await allKeys()).toEqual([account(1).key]);
    expect(await db.importedPacks.count()).toBe(1);
  });

  it('that is cancelled keeps nothing, at whatever step', async () => {
    await put([account(1)]);
    const { generation } = await readImportedState(db);
    for (const steps of [0, 1, 2, 3, 4]) {
      let left = steps;
      const progress = async (): Promise<boolean> => left-- > 0;
      const rows = accounts(12 * PACK_ROWS);
      expect(await replaceImported(db, generation, rows, TABLE, progress)).toBe(steps === 4 ? 'written' : 'cancelled');
      if (steps < 4) expect(await db.importedPacks.count()).toBe(1);
    }
    expect((await readImportedState(db)).accounts).toBe(12 * PACK_ROWS);
  });

  it('keeps nothing where what belongs to it cannot be kept', async () => {
    await put([account(1)]);
    const fails = async (): Promise<void> => {
      throw new Error('full');
    };
    await expect(put([account(2)], fails)).rejects.toThrow('full');
    expect(await allKeys()).toEqual([account(1).key]);
  });

  it('that was ended half way is swept, and what counts stays', async () => {
    await put([account(1)]);
    await put([account(2)]);
    await db.importedPacks.bulkPut(packed([account(3)]).map((pack) => ({ ...pack, generation: 99 })));
    await removeUnfinished(db);
    expect(new Set((await db.importedPacks.toArray()).map(({ generation }) => generation)).size).toBe(2);
    expect(await allKeys()).toEqual([account(2).key]);
  });

  it('of which a part went missing while it was written does not count', async () => {
    await put([account(1)]);
    const { generation } = await readImportedState(db);
    const sweeps = async (part: number): Promise<boolean> => {
      if (part === 1) await removeUnfinished(db);
      return true;
    };
    expect(await replaceImported(db, generation, [account(2)], TABLE, sweeps)).toBe('outdated');
    expect(await allKeys()).toEqual([account(1).key]);
  });

  it('never takes the number of another one', async () => {
    await put([account(1)]);
    await put([account(2)]);
    const { generation } = await readImportedState(db);
    await undoImport(db, generation);
    await put([account(3)]);
    expect((await readImportedState(db)).generation).toBeGreaterThan(generation);
  });

  it('is forgotten with all accounts of tables', async () => {
    await put([account(1), local('Nordwerk')]);
    await removeImported(db);
    expect([await db.importedPacks.count(), await db.importedBlocks.count(), await allKeys()]).toEqual([0, 0, []]);
  });
});
