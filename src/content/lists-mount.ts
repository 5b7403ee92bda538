import type { Ask } from '../messaging/client';
import type { PageProtocol } from '../messaging/protocol';
import type { Say } from '../ui/say';

/** What the content script gives to the lists' script, for one page. */
export interface ListsPage {
  readonly ask: Ask<PageProtocol>;
  readonly say: Say;
  /** Our own element in the page, to draw into; undefined once another script has taken over. */
  readonly ground: () => Element | undefined;
  /** Ends with the page. */
  readonly signal: AbortSignal;
}

/** Shows badges in the lists of the page that is open. Called again for the same page: lists of it came, or changed. */
export type ShowLists = (page: ListsPage) => void;
