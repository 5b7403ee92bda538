import { localDay } from '../domain/time/local-day';
import { type HostOfTab, route } from '../messaging/router';
import { browser, type Runtime } from '../platform/browser';
import { readSettings } from '../platform/settings';
import { openDatabase } from '../storage/database';
import { IMPORT_LOCK, removeUnfinished } from '../storage/imported';
import { removeUnfinishedPeople } from '../storage/people-generations';
import { prune } from '../storage/retention';
import type { WorkerContext } from './context';
import { assessHandlers } from './handlers/assess';
import { briefHandlers } from './handlers/brief';
import { companyHandlers } from './handlers/company';
import { dataHandlers } from './handlers/data';
import { draftHandlers } from './handlers/drafts';
import { importedHandlers } from './handlers/imported';
import { listHandlers } from './handlers/lists';
import { noteHandlers } from './handlers/notes';
import { pageHealthHandlers } from './handlers/page-health';
import { previewHandlers } from './handlers/preview';
import { setHandlers } from './handlers/sets';
import { taughtHandlers } from './handlers/taught';
import { traceHandlers } from './handlers/traces';
import { wakeHandlers } from './handlers/wake';
import { KeptPages } from './kept-pages';
import { openBeside } from './open-beside';
import { reinject } from './reinject';

/** Both are built by `vite.config.ts` beside the content script. */
const PANEL_SCRIPT = 'src/content/panel.js';
const LISTS_SCRIPT = 'src/content/lists.js';
const BRIEF_PAGE = 'src/brief/index.html';
const RETENTION_ALARM = 'retention';
const DAY_MINUTES = 24 * 60;

const pages = new KeptPages(browser.storage.session);
async function inject(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
}

const context: WorkerContext = {
  db: openDatabase(),
  now: () => new Date(),
  locale: () => browser.i18n.getUILanguage(),
  bumpRevision: async () => {
    const { revision } = readSettings(await browser.storage.local.get('revision'));
    await browser.storage.local.set({ revision: revision + 1 });
  },
  openOptions: () => browser.runtime.openOptionsPage(),
  openBrief: (key, besideTab) => openBeside(`${BRIEF_PAGE}?record=${encodeURIComponent(key)}`, besideTab),
  injectPanel: (tabId) => inject(tabId, PANEL_SCRIPT),
  injectLists: (tabId) => inject(tabId, LISTS_SCRIPT),
  keepPage: (tabId, page) => pages.keep(tabId, page),
  forgetPages: () => pages.forgetAll(),
};

const handlers = {
  ...assessHandlers(context),
  ...traceHandlers(context),
  ...wakeHandlers(context),
  ...pageHealthHandlers(context),
  ...draftHandlers(context),
  ...noteHandlers(context),
  ...companyHandlers(context),
  ...briefHandlers(context),
  ...listHandlers(context),
  ...previewHandlers(context),
  ...setHandlers(context),
  ...dataHandlers(context),
  ...importedHandlers(context),
  ...taughtHandlers(context),
};

const own = { id: browser.runtime.id, base: browser.runtime.getURL('') };
const hostOf: HostOfTab = async (tabId) => (await pages.of(tabId))?.host ?? null;

// The one message listener. Listeners stand at top level: the worker is woken for them.
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  route(message, sender, own, handlers, hostOf),
);

browser.runtime.onInstalled.addListener(() => {
  void browser.alarms.create(RETENTION_ALARM, { delayInMinutes: 5, periodInMinutes: DAY_MINUTES });
  void reinject();
});

browser.tabs.onRemoved.addListener((tabId) => void pages.forget(tabId));

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name !== RETENTION_ALARM) return;
  void prune(context.db, localDay(context.now()));
  // What a closed page left half written; not while another one writes.
  void navigator.locks.request(IMPORT_LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    await removeUnfinished(context.db);
    await removeUnfinishedPeople(context.db);
  });
});
