import { openDatabase } from '../storage/database';
import { territoryJob } from './territory';
import type { FromJob, ToJob } from './territory-messages';

/** The worker's own side; the types of the DOM, which pages are checked with, do not have it. */
interface Scope {
  onmessage: ((event: MessageEvent<ToJob>) => void) | null;
  postMessage(message: FromJob): void;
}

const scope = globalThis as unknown as Scope;
const answer = territoryJob(
  openDatabase(),
  (message) => scope.postMessage(message),
  () => performance.now(),
);
scope.onmessage = ({ data }) => void answer(data);
