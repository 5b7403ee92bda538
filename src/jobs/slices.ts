/** Work that goes on whenever it is asked: each step says what part of it is done, from 0 to 1; the last one what came of it. */
export type Steps<Result> = Generator<number, Result>;

/** How the work is done in between. */
export interface Pace {
  /** Milliseconds, to measure by. */
  readonly now: () => number;
  /** Lets everything else have its turn: messages are heard meanwhile. */
  readonly pause: () => Promise<void>;
}

/** Work between two pauses takes so long. */
const SLICE_MS = 20;

/**
 * Does the work in slices, with a pause after each. Undefined where it was over before its end; `report` hears what part
 * is done after each slice.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  { now, pause }: Pace,
  isOver: () => boolean,
  report: (done: number) => void,
): Promise<Result | undefined> {
  for (;;) {
    const until = now() + SLICE_MS;
    let step = steps.next();
    while (!step.done && now() < until) step = steps.next();
    if (step.done) return isOver() ? undefined : step.value;
    await pause();
    if (isOver()) return undefined;
    report(step.value);
  }
}
