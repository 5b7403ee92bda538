import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AccountPart } from '../domain/assessment/assessment';
import type { FactName } from '../domain/facts/fact';
import type { NoteReply } from '../domain/facts/note';
import type { RecordKey } from '../domain/record/record';
import type { Noting } from './note-answer';

/** Sends a note on one fact of an account's record to the worker; with `dry` it is only read. Null: no answer. */
export type OnNote = (
  record: RecordKey,
  fact: FactName,
  text: string | null,
  dry: boolean,
) => Promise<NoteReply | null>;

/** Whether the focus went down with what held it; a rep who went on elsewhere is left alone. */
export function isFocusLost(part: Element): boolean {
  const root = part.getRootNode();
  const { activeElement, body } = part.ownerDocument;
  return (root instanceof ShadowRoot ? root.activeElement === null : true) && (activeElement ?? body) === body;
}

/**
 * What the panel notes by. Judged again, the page may have lost the row that held the focus: it goes to where the fact
 * stands now, its line in the ledger or its question.
 */
export function useNoting(account: AccountPart, onNote: OnNote, part: RefObject<HTMLElement | null>): Noting {
  const pending = useRef<{ readonly fact: FactName; readonly removed: boolean } | null>(null);
  useEffect(() => {
    if (!pending.current || !part.current || account.state !== 'judged') return;
    const { fact, removed } = pending.current;
    if (account.noted.some(({ field }) => field === fact) === removed) return;
    pending.current = null;
    if (!isFocusLost(part.current)) return;
    const places = [...part.current.querySelectorAll<HTMLElement>('[data-fact]')];
    const place = places.filter((each) => each.dataset.fact === fact);
    (
      place.find((each) => each.matches('.fact-open')) ??
      place[0] ??
      part.current.closest<HTMLElement>('.scroll')
    )?.focus();
  }, [account, part]);
  return {
    note: async (fact, text, dry) => (account.state === 'judged' ? onNote(account.record, fact, text, dry) : null),
    onNoted: (fact, removed) => {
      pending.current = { fact, removed };
    },
  };
}
