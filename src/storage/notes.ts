import type { FactName } from '../domain/facts/fact';
import type { NoteRow, RightfitDatabase } from './database';

/** The notes on one record, by its key text, in no particular order. */
export async function readNotes(db: RightfitDatabase, record: string): Promise<NoteRow[]> {
  return db.notes.where('record').equals(record).toArray();
}

/** Every note, the newest first. */
export async function listNotes(db: RightfitDatabase): Promise<NoteRow[]> {
  return (await db.notes.toArray()).sort((a, b) => b.day.localeCompare(a.day) || a.record.localeCompare(b.record));
}

/** Takes the place of what was noted of that fact before. */
export async function saveNote(db: RightfitDatabase, note: NoteRow): Promise<void> {
  await db.notes.put(note);
}

/** Removes the notes on some facts of one record. */
export async function removeNotes(db: RightfitDatabase, record: string, facts: readonly FactName[]): Promise<void> {
  await db.notes.bulkDelete(facts.map((fact) => [record, fact]));
}
