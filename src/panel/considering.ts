import { useEffect, useState } from 'preact/hooks';
import { type RecordKey, recordKeyOf, recordKeyText, sameRecord } from '../domain/record/record';
import { type Assessed, assessedIn, type OverlayState } from '../ui/overlay-state';
import type { Say } from '../ui/say';
import type { Supposed, WhatIf } from '../ui/what-if';
import type { PanelAccess } from './access';

/** What the rep asks beyond the page, on one record. */
interface Asked {
  readonly record: RecordKey;
  readonly person: RecordKey | null;
  readonly supposed: readonly Supposed[];
}

/** The page as the rep considers it. */
export interface Considering {
  readonly state: OverlayState;
  readonly whatIf: WhatIf | null;
  readonly choose: (personId: string) => void;
}

const nothing = (record: RecordKey): Asked => ({ record, person: null, supposed: [] });

/** With one fact supposed anew; a blank text takes it back. */
function supposing(asked: Asked, { fact, text }: Supposed): Asked {
  const others = asked.supposed.filter((each) => each.fact !== fact);
  return { ...asked, supposed: text.trim() === '' ? others : [...others, { fact, text }] };
}

/**
 * The page for another person, or with facts supposed: judged by the worker each time the page is, and kept nowhere. What
 * was asked ends with the record.
 */
export function useConsidering(
  state: OverlayState,
  { ask, shown, announce }: PanelAccess,
  say: Pick<Say, 't'>,
): Considering {
  const base = assessedIn(state);
  const [kept, setAsked] = useState<Asked | null>(null);
  const [answer, setAnswer] = useState<{ readonly asked: Asked; readonly assessment: Assessed } | null>(null);
  const asked = base && kept && sameRecord(kept.record, base.record) ? kept : null;
  useEffect(() => {
    const snapshot = asked && shown().snapshot;
    if (!asked || !snapshot || !sameRecord(snapshot.record, asked.record)) return;
    let isLast = true;
    void ask('consider', { snapshot, person: asked.person, suppositions: asked.supposed }).then((reply) => {
      if (!isLast) return;
      if (reply.ok && reply.assessment.kind === 'assessed') {
        setAnswer({ asked, assessment: reply.assessment });
        return;
      }
      setAsked(null);
      announce(say.t('what_if_no_answer'));
    });
    return () => {
      isLast = false;
    };
  }, [base, asked]);
  if (!base) return { state, whatIf: null, choose: () => undefined };
  const considered = asked && answer && sameRecord(answer.asked.record, asked.record) ? answer : null;
  const from = asked ?? nothing(base.record);
  const set = (next: Asked): void => setAsked(next.person === null && next.supposed.length === 0 ? null : next);
  return {
    state: considered ? { kind: 'answer', assessment: considered.assessment } : state,
    whatIf: {
      supposed: considered?.asked.supposed ?? [],
      before: base,
      suppose: (fact, text) => set(supposing(from, { fact, text })),
      stop: () => set({ ...from, supposed: [] }),
    },
    choose: (personId) => {
      const key = recordKeyOf(personId);
      const isOwn = base.addressee !== null && recordKeyText(base.addressee.record) === personId;
      set({ ...from, person: isOwn ? null : key });
    },
  };
}
