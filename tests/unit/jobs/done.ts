import type { Steps } from '../../../src/jobs/slices';

/** What comes of work when it is done without a pause. */
export function done<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
