import { openDatabase } from '../storage/database';
import { TerritoryJob } from './territory';
import type { FromJob, ToJob } from './territory-messages';

/** The worker's own side; the types of the DOM, which pages are checked with, do not have it. */
interface Scope {
  onmessage: ((event: MessageEvent<ToJob>) => void) | null;
  postMessage(message: FromJob): void;
}

const scope = globalThis as unknown as Scope;
const job = new TerritoryJob({
  db: openDatabase(),
  send: (message) => scope.postMessage(message),
  now: () => performance.now(),
  instant: () => new Date().toISOString(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
});
scope.onmessage = ({ data }) => void job.answer(data);
