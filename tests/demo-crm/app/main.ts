import { createElement } from 'lwc';
import RecordHome from 'one/recordHomeFlexipage2';
import { IDS, RECORDS, recordPath } from '../data/records';
import { label } from './labels';
import { accountList } from './list';
import { listing } from './listing';
import { readOptions } from './options';
import { viewOf } from './view';

/** What the product's shell (Aura) does, in plain DOM: it keeps the pages of visited records, and shows one. */
const options = readOptions(location.search);
const KEPT_PAGES = 4;
const ID = /\/([A-Za-z0-9]{18})\/view/;
const pages = new Map<string, HTMLElement>();

document.documentElement.lang = options.locale;
document.documentElement.dir = options.dir;

const holder = document.createElement('div');
holder.className = 'slds-template__container demo-pages';

function header(): HTMLElement {
  const bar = document.createElement('header');
  bar.className = 'demo-header';
  const name = document.createElement('strong');
  name.textContent = 'Demonstration CRM';
  const nav = document.createElement('nav');
  const link = document.createElement('a');
  link.href = '/lightning/o/Account/list';
  link.textContent = label('Accounts', options.locale);
  nav.append(link);
  const note = document.createElement('span');
  note.className = 'demo-note';
  note.textContent = 'Well-known companies, invented people';
  bar.append(name, nav, note);
  return bar;
}

function shell(active: HTMLElement): HTMLElement {
  const page = document.createElement('div');
  page.append(active);
  if (options.console) {
    const tab = document.createElement('section');
    tab.className = 'tabContent oneConsoleTab';
    page.className = 'windowViewMode-maximized lafPageHost';
    tab.append(page);
    return tab;
  }
  page.className = 'windowViewMode-normal oneContent lafPageHost';
  return page;
}

function recordPage(id: string): HTMLElement | undefined {
  const record = RECORDS.get(id);
  if (!record) return undefined;
  const home = createElement('one-record-home-flexipage2', { is: RecordHome });
  Object.assign(home, {
    record: viewOf(record, options),
    delay: options.delay,
    tab: options.detailsFirst || record.object !== 'Account' ? 'details' : 'related',
  });
  return shell(home);
}

function activate(shown: HTMLElement): void {
  for (const page of pages.values()) {
    const own = page === shown;
    for (const part of [page, ...page.querySelectorAll(':scope > .lafPageHost')]) part.classList.toggle('active', own);
    page.hidden = !own;
    page.classList.toggle('slds-hide', !own);
    page.setAttribute('aria-expanded', String(own));
  }
}

/** Shows the page of the address: one that is kept, or a new one; the oldest are let go. */
function show(): void {
  const path = location.pathname;
  const kept = pages.get(path);
  const list = kept ? undefined : listing(path, options);
  const page = kept ?? (list && shell(list)) ?? recordPage(ID.exec(path)?.[1] ?? '') ?? shell(accountList());
  if (!kept) holder.append(page);
  pages.delete(path);
  pages.set(path, page);
  activate(page);
  const [oldest] = pages.keys();
  if (pages.size > KEPT_PAGES && oldest !== undefined) {
    pages.get(oldest)?.remove();
    pages.delete(oldest);
  }
}

function go(path: string): void {
  history.pushState(null, '', path + location.search);
  show();
}

function filler(count: number): HTMLElement {
  const all = document.createElement('div');
  all.className = 'demo-filler';
  for (let at = 0; at < count; at++) {
    const each = document.createElement('span');
    each.textContent = `item ${at}`;
    all.append(each);
  }
  return all;
}

document.addEventListener('click', (event) => {
  const link = event.composedPath().find((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement);
  const path = link?.getAttribute('href') ?? '';
  if (!path.startsWith('/lightning/') || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  go(path);
});
addEventListener('popstate', show);
document.body.append(header(), holder);
if (options.size > 0) document.body.append(filler(options.size));
show();

const accounts = [...RECORDS.values()].filter(({ object }) => object === 'Account');
/** For tests and benches: goes to an address, to a record by id, or to the nth account. */
Object.assign(globalThis, {
  demo: {
    ids: IDS,
    open: go,
    go: (id: string) => {
      const record = RECORDS.get(id);
      go(record ? recordPath(record) : id);
    },
    swap: (at: number) => {
      const record = accounts[at % accounts.length];
      if (record) go(recordPath(record));
    },
  },
});
