import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type NoteRow, openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { eraseAll, exportAll } from '../../../src/storage/export';
import { listNotes, readNotes, removeNotes, saveNote } from '../../../src/storage/notes';
import { prune } from '../../../src/storage/retention';

let db: RightfitDatabase;
beforeEach(async () => {
  await Dexie.delete('notes');
  db = openDatabase('notes');
});
afterEach(() => db.close());

const note = (record: string, over: Partial<NoteRow> = {}): NoteRow => ({
  record,
  fact: 'employees',
  text: '300',
  locale: 'en-US',
  day: '2026-11-12',
  ...over,
});

describe('notes', () => {
  it('are one per record and fact', async () => {
    await saveNote(db, note('a'));
    await saveNote(db, note('a', { text: '400' }));
    await saveNote(db, note('a', { fact: 'country', text: 'Norway' }));
    await saveNote(db, note('ab'));
    expect((await readNotes(db, 'a')).map(({ fact, text }) => [fact, text])).toEqual([
      ['country', 'Norway'],
      ['employees', '400'],
    ]);
  });

  it('are listed the newest first', async () => {
    await saveNote(db, note('a'));
    await saveNote(db, note('b', { day: '2026-11-20' }));
    expect((await listNotes(db)).map(({ record }) => record)).toEqual(['b', 'a']);
  });

  it('are removed by record and fact, and no others', async () => {
    await saveNote(db, note('a'));
    await saveNote(db, note('b'));
    await removeNotes(db, 'a', ['employees', 'country']);
    expect((await listNotes(db)).map(({ record }) => record)).toEqual(['b']);
  });

  it('are exported and erased with everything else', async () => {
    await saveNote(db, note('a'));
    expect(JSON.parse(await exportAll(db)).tables.notes).toEqual([note('a')]);
    await eraseAll(db);
    expect(await db.notes.count()).toBe(0);
  });

  it('go with the lead that they are about, and stay with an account', async () => {
    const record = { name: 'x', account: null, fields: [], seenDay: '2025-01-01' };
    await db.records.bulkPut([
      { ...record, key: 'lead', object: 'lead' },
      { ...record, key: 'account', object: 'account' },
    ]);
    await saveNote(db, note('lead'));
    await saveNote(db, note('account'));
    await prune(db, '2026-11-24');
    expect((await listNotes(db)).map((each) => each.record)).toEqual(['account']);
  });
});

describe('a database of version 1', () => {
  it('keeps its rows, and takes notes', async () => {
    const before = new Dexie('notes');
    before.version(1).stores({
      sets: 'fingerprint',
      settings: 'key',
      records: 'key, seenDay',
      people: 'key, account, seenDay',
      touches: 'id, day, [account+day], [person+day]',
      counters: 'key, day',
      traceDays: 'day',
      traces: '++id, day',
    });
    const record = { key: 'a', object: 'account', name: 'Nordwerk', account: null, fields: [], seenDay: '2026-11-12' };
    await before.table('records').add(record);
    await before.table('settings').add({ key: 'rep', value: { name: 'Mira' } });
    before.close();
    expect(await db.records.toArray()).toEqual([record]);
    expect(await db.settings.toArray()).toEqual([{ key: 'rep', value: { name: 'Mira' } }]);
    await saveNote(db, note('a'));
    expect(await readNotes(db, 'a')).toEqual([note('a')]);
  });
});
