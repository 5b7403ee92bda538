import { HOSTS, MODAL } from './selectors';

/** Every selector for lists, with its reason; kinds as in `selectors.ts`. */

/** A cell of the product's tables names its column: field, type, number (public tests that run on it). */
export const COLUMN_KEY = 'data-col-key-value';

/** A row's own record is linked from its heading. */
export const HEADING_CELL = 'th';
/** Cards of related lists; a table's rows are `tr`. */
export const CARD = 'lst-related-preview-card';
export const CARD_LINK = 'h3 a,h4 a';

/** What one list stands in with its title: list views (LWC, then Aura), related lists, results of one object. */
export const LISTING =
  'lst-object-home,lst-list-view-manager,force-list-view-manager-presented,.forceListViewManager,' +
  'article.slds-card,lst-related-list-single-container,.forceRelatedListSingleContainer,' +
  '[data-aura-class*=forceSearchResultsGrid],search_dialog-instant-result,.slds-card';
/** A title, best first: the chosen list view by Aura's class, then headings. */
export const TITLES = ['.selectedListView', 'h1', 'h2', '.slds-page-header__title'] as const;

/** A report runs in a frame of the org's own host (seen in public extensions that read it from the page around it). */
export const REPORT_FRAME = 'iframe[src*="/reports/lightningReportApp.app"]';

/** Where rows are offered to be chosen, and not shown. */
export const NOT_LISTED = MODAL;

/** Components that may have a native root on the way to a table or a card. */
export const LISTING_HOSTS: readonly string[] = [
  ...HOSTS,
  'lst-object-home',
  'lst-list-view-manager',
  'lst-list-view-manager-header',
  'lst-primary-display-manager',
  'lst-primary-display',
  'lst-primary-display-grid',
  'lst-customized-datatable',
  'lightning-datatable',
  CARD,
];
