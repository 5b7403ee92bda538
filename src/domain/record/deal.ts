import { fold } from '../text/fold';
import { ENDING_WORDS, OPEN_STAGES } from './deal-stages.data';

/** Where a deal stands; `closed` where it is over and nothing says how it ended. */
export type DealState = 'open' | 'won' | 'lost' | 'closed' | 'unknown';

/** The check boxes of an opportunity; null where the page does not show one. */
export interface DealBoxes {
  readonly isClosed: boolean | null;
  readonly isWon: boolean | null;
}

const OPEN: ReadonlySet<string> = new Set(Object.values(OPEN_STAGES).flat().map(fold));
const WON: ReadonlySet<string> = new Set(ENDING_WORDS.won);
const LOST: ReadonlySet<string> = new Set(ENDING_WORDS.lost);
const CLOSED: ReadonlySet<string> = new Set(ENDING_WORDS.closed);
const AND: ReadonlySet<string> = new Set(ENDING_WORDS.and);

/** An apostrophe is part of its word: "won't" is not "won". */
const WORD = /[\p{L}\p{N}'’]+/gu;

/** Undefined where the stage is a team's own and its first words do not say that it is an end. */
function stateOfStage(stage: string): Exclude<DealState, 'unknown'> | undefined {
  const name = fold(stage);
  if (OPEN.has(name)) return 'open';
  const words = name.match(WORD) ?? [];
  // "Closed Won", "Geschlossen und gewonnen"; "Closed, not won" has another word first.
  const from = CLOSED.has(words[0] ?? '') ? (AND.has(words[1] ?? '') ? 2 : 1) : 0;
  const [ending = '', ...rest] = words.slice(from);
  if (WON.has(ending)) return rest.some((word) => LOST.has(word)) ? undefined : 'won';
  if (LOST.has(ending)) return rest.some((word) => WON.has(word)) ? undefined : 'lost';
  return from > 0 && ending === '' ? 'closed' : undefined;
}

/**
 * Where a deal stands, by its check boxes, else by its stage (null: not shown). What contradicts itself is unknown, and
 * so is a stage that a team made up: that its close date lies ahead would not make it open.
 */
export function dealState(stage: string | null, { isClosed, isWon }: DealBoxes): DealState {
  if (isWon) return isClosed === false ? 'unknown' : 'won';
  if (isClosed === false) return 'open';
  if (isClosed && isWon === false) return 'lost';
  const said = stage === null ? undefined : stateOfStage(stage);
  // One box alone: closed, or not won. A stage that says otherwise is no help.
  if (isWon === false && said === 'won') return 'unknown';
  if (isClosed) return said === 'won' || said === 'lost' ? said : 'closed';
  return said ?? 'unknown';
}
