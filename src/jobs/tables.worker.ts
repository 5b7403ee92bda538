import { openDatabase } from '../storage/database';
import { IMPORT_LOCK } from '../storage/imported';
import { tablesJob } from './tables';
import type { FromTables, ToTables } from './tables-messages';

/** The worker's own side; the types of the DOM, which pages are checked with, do not have it. */
interface Scope {
  onmessage: ((event: MessageEvent<ToTables>) => void) | null;
  postMessage(message: FromTables): void;
}

const scope = globalThis as unknown as Scope;
const answer = tablesJob(
  openDatabase(),
  (message) => scope.postMessage(message),
  { now: () => performance.now(), pause: () => new Promise((resume) => setTimeout(resume)) },
  async (work) => navigator.locks.request(IMPORT_LOCK, work),
);
scope.onmessage = ({ data }) => void answer(data);
