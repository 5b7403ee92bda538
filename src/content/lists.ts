import { listingsOf } from '../crm/listings';
import { pageBrowser } from '../platform/page-browser';
import { ListSession } from './list-session';
import type { ShowLists } from './lists-mount';
import { offer } from './on-demand';

/** The lists of the page that is open; with its signal it ends. */
let session: ListSession | undefined;

/** Shows badges in the lists of a page, and looks at them again when it is called for the same page. */
const show: ShowLists = (page) => {
  if (session?.signal === page.signal) {
    session.look();
    return;
  }
  const ground = page.ground();
  if (!ground) return;
  const own = new ListSession(page, window, listingsOf('salesforce-lightning'), ground);
  session = own;
  const { onChanged } = pageBrowser().storage;
  const onSettings = (_changes: Record<string, unknown>, area: string): void => {
    if (area === 'local') own.refresh();
  };
  onChanged.addListener(onSettings);
  page.signal.addEventListener('abort', () => {
    // An extension that was updated under the page throws at every call.
    if (pageBrowser().runtime.id !== undefined) onChanged.removeListener(onSettings);
  });
};

offer<ShowLists>('openLists', show);
