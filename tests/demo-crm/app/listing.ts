import ObjectHome from 'lst/objectHome';
import { createElement } from 'lwc';
import { listedAccounts } from '../data/listed';
import { type DemoRecord, RECORDS, recordPath } from '../data/records';
import { label } from './labels';
import type { DemoOptions } from './options';

interface Column {
  readonly fieldName: string;
  readonly label: string;
  readonly type: string;
  readonly [key: string]: unknown;
}

const linkTo = (fieldName: string, text: string, name: string): Column => ({
  fieldName,
  label: text,
  type: 'url',
  sortable: true,
  sortField: name,
  typeAttributes: { label: { fieldName: name } },
});

/** The columns of the list of accounts; fewer when fewer are asked for, so that less is known of a row. */
function accountColumns({ locale, columns }: DemoOptions): Column[] {
  const all: Column[] = [
    { fieldName: 'Industry', label: 'Industry', type: 'text', sortable: true },
    { fieldName: 'NumberOfEmployees', label: 'Employees', type: 'number', sortable: true },
    { fieldName: 'AnnualRevenue', label: 'Annual Revenue', type: 'currency', typeAttributes: { currencyCode: 'USD' } },
    { fieldName: 'BillingCountry', label: 'Billing Country', type: 'text' },
    { fieldName: 'Type', label: 'Type', type: 'text' },
    { fieldName: 'Owner.Alias', label: 'Account Owner Alias', type: 'text' },
  ];
  return [linkTo('Name', 'Account Name', 'accountName'), ...all.slice(0, columns)].map((column) => ({
    ...column,
    label: label(column.label, locale),
  }));
}

function listView(list: object, delay: number): HTMLElement {
  const home = createElement('lst-object-home', { is: ObjectHome });
  Object.assign(home, { list, delay });
  return home;
}

/** A list view of accounts in the product's own table. */
function accounts(options: DemoOptions): HTMLElement {
  const rows = listedAccounts(options.rows);
  const columns = accountColumns(options);
  return listView({ object: 'Accounts', title: 'All Accounts', plain: false, columns, rows }, options.delay);
}

function accountOf(record: DemoRecord): { readonly id: string; readonly name: string } | null {
  const field = record.fields.find(({ api }) => api === 'AccountId');
  return field?.kind === 'lookup' ? field.value : null;
}

/** A list view of contacts: accounts stand in one of its columns. */
function contacts(options: DemoOptions): HTMLElement {
  const people = [...RECORDS.values()].filter(({ object }) => object === 'Contact').slice(0, options.rows);
  const rows = people.map((record) => {
    const account = accountOf(record);
    return {
      id: record.id,
      Name: recordPath(record),
      contactName: record.name,
      'Account.Name': account && `/lightning/r/Account/${account.id}/view`,
      accountName: account?.name,
      Industry: 'Banking',
    };
  });
  const columns = [
    linkTo('Name', 'Name', 'contactName'),
    linkTo('Account.Name', 'Account Name', 'accountName'),
    { fieldName: 'Industry', label: 'Industry', type: 'text' },
  ];
  return listView({ object: 'Contacts', title: 'All Contacts', plain: false, columns, rows }, options.delay);
}

function element(tag: string, className: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** A cell as Aura draws it. */
function cell(tag: 'td' | 'th', inner: HTMLElement): HTMLElement {
  const made = element(tag, 'slds-cell-edit cellContainer', tag === 'th' ? { scope: 'row' } : { role: 'gridcell' });
  const grid = element('span', 'slds-grid slds-grid--align-spread');
  grid.append(inner);
  made.append(grid);
  return made;
}

function text(value: unknown): HTMLElement {
  const made = element('span', 'slds-truncate uiOutputText');
  made.textContent = typeof value === 'number' ? value.toLocaleString('en-US') : String(value ?? '');
  return made;
}

const SEARCH_COLUMNS = [
  ['Industry', 'Industry'],
  ['NumberOfEmployees', 'Employees'],
  ['Type', 'Type'],
] as const;

/** The results of a search, as Aura draws them: no column names its field. */
function searchResults({ locale, rows }: DemoOptions): HTMLElement {
  const around = element('div', 'demo-search');
  const title = element('h1', 'slds-text-heading_large slds-p-around_medium');
  title.textContent = 'Search Results';
  const card = element('div', 'slds-card slds-m-around_medium', { 'data-aura-class': 'forceSearchResultsGridView' });
  const heading = element('h2', 'slds-card__header-title slds-p-around_medium');
  heading.textContent = 'Accounts';
  const table = document.createElement('table');
  table.className = 'slds-table slds-table_bordered forceRecordLayout';
  const head = table.createTHead().insertRow();
  for (const name of ['Account Name', ...SEARCH_COLUMNS.map(([, each]) => each)]) {
    const made = element('th', '', { scope: 'col', 'aria-label': label(name, locale), title: label(name, locale) });
    made.textContent = label(name, locale);
    head.append(made);
  }
  const body = table.createTBody();
  for (const row of listedAccounts(Math.min(rows, 5))) {
    const link = element('a', 'slds-truncate outputLookupLink forceOutputLookup', {
      href: row.Name,
      title: row.accountName,
      'data-refid': 'recordId',
      'data-recordid': row.id,
    });
    link.textContent = row.accountName;
    body.insertRow().append(cell('th', link), ...SEARCH_COLUMNS.map(([field]) => cell('td', text(row[field]))));
  }
  card.append(heading, table);
  around.append(title, card);
  return around;
}

const ROW_PX = 29;
const RECYCLED = 24;

/** A list view as Aura's virtual tables are: a few rows that show other accounts as the list is scrolled. */
function recycled({ rows: count }: DemoOptions): HTMLElement {
  const all = listedAccounts(count);
  const around = element('div', 'forceListViewManager slds-card demo-list');
  const title = element('h1', 'slds-text-heading_medium slds-p-around_medium selectedListView');
  title.textContent = 'All Accounts';
  const scroller = element('div', 'uiScroller scroller-wrapper scroll-bidirectional native demo-scroller', {
    tabindex: '0',
  });
  const table = document.createElement('table');
  table.className = 'slds-table slds-table_fixed-layout uiVirtualDataTable';
  const body = table.createTBody();
  const filled = element('div', '');
  filled.style.height = `${count * ROW_PX}px`;
  const links = Array.from({ length: Math.min(count, RECYCLED) }, () => {
    const link = element('a', 'slds-truncate forceOutputLookup', { 'data-refid': 'recordId' });
    const row = body.insertRow();
    row.style.height = `${ROW_PX}px`;
    row.append(cell('th', link));
    return link;
  });
  const fill = (): void => {
    const from = Math.min(Math.floor(scroller.scrollTop / ROW_PX), count - links.length);
    table.style.translate = `0 ${from * ROW_PX}px`;
    for (const [at, link] of links.entries()) {
      const account = all[from + at];
      link.textContent = account?.accountName ?? '';
      for (const [name, value] of [
        ['href', account?.Name],
        ['title', account?.accountName],
        ['data-recordid', account?.id],
      ] as const)
        link.setAttribute(name, value ?? '');
    }
  };
  scroller.addEventListener('scroll', fill);
  fill();
  filled.append(table);
  scroller.append(filled);
  around.append(title, scroller);
  return around;
}

/** A report: a page of its own in a frame. */
function report(): HTMLElement {
  const frame = element('iframe', 'demo-report isView reportsReportBuilder', {
    title: 'Report Viewer',
    src: `/reports/lightningReportApp.app?reportId=00ORf0000000001&isView=true${location.search.replace('?', '&')}`,
  });
  return frame;
}

/** The page of lists that an address shows; undefined for every other. */
export function listing(path: string, options: DemoOptions): HTMLElement | undefined {
  if (path === '/lightning/search') return searchResults(options);
  if (path.startsWith('/lightning/r/Report/')) return report();
  if (options.filterName === null) return undefined;
  if (path === '/lightning/o/Account/list') return options.virtual ? recycled(options) : accounts(options);
  return path === '/lightning/o/Contact/list' ? contacts(options) : undefined;
}
