import type { KeptPage } from '../messaging/kept-page';
import type { RightfitDatabase } from '../storage/database';

/** What handlers are given instead of reaching for it: storage, the clock, the language and what they do to the browser. */
export interface WorkerContext {
  readonly db: RightfitDatabase;
  readonly now: () => Date;
  /** The language of the interface (BCP 47). */
  readonly locale: () => string;
  /** Tells the pages in view that they have to be judged again. */
  readonly bumpRevision: () => Promise<void>;
  readonly openOptions: () => Promise<void>;
  /** Opens the brief of a record (its key text), beside the tab that asked. */
  readonly openBrief: (key: string, besideTab: number | null) => Promise<void>;
  /** Puts the script that shows badges in lists into a tab of the CRM. */
  readonly injectLists: (tabId: number) => Promise<void>;
  /** Puts the panel's script into a tab of the CRM. */
  readonly injectPanel: (tabId: number) => Promise<void>;
  /** Keeps what was last read in a tab, for the side panel: in the browser's memory alone. Never fails. */
  readonly keepPage: (tabId: number, page: KeptPage) => Promise<void>;
  /** Forgets every page that was kept so. */
  readonly forgetPages: () => Promise<void>;
}
