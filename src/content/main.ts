import { recordAt } from '../crm/registry';
import { clientOver } from '../messaging/client';
import type { PageProtocol } from '../messaging/protocol';
import { pageBrowser } from '../platform/page-browser';
import { readSettings } from '../platform/settings';
import { assessedIn } from '../ui/overlay-state';
import { type Copy, pitchText, suggestedPitch, wholeText } from '../ui/pitch-text';
import { sayIn } from '../ui/say';
import { watchAddress } from './address';
import { rememberEditing } from './edit-target';
import type { ShowLists } from './lists-mount';
import { scriptLoader } from './on-demand';
import { Overlay } from './overlay';
import type { PageBefore } from './page-watcher';
import type { DrawPanel } from './panel-mount';
import { Session } from './session';
import { listenForShortcuts } from './shortcuts';

const browser = pageBrowser();
const controller = new AbortController();
const life = controller.signal;
/** A worker that is asked nothing for half a minute is stopped by the browser. */
const IDLE_MS = 20_000;
let askedAt = -IDLE_MS;
const ask = clientOver<PageProtocol>((message) => {
  askedAt = performance.now();
  return browser.runtime.sendMessage(message);
});
const say = sayIn(
  (key, ...substitutions) => browser.i18n.getMessage(key, substitutions),
  browser.i18n.getUILanguage(),
  new Date().getFullYear(),
);

const isCurrent = (): boolean => browser.runtime.id !== undefined;

let settings = readSettings({});
/** What stood in the page last, also while a page without a record is open. */
let lastPage: PageBefore | undefined;
let page: { readonly session?: Session; readonly controller: AbortController } | undefined;

/** The record of the address, and what reads it. */
const here = () => recordAt(new URL(window.location.href));

const copy: Copy = ({ label, pitchId, setId, setVersion }, text) => {
  const assessment = assessedIn(overlay.state);
  if (!assessment) return;
  navigator.clipboard.writeText(text).then(
    () => {
      overlay.announce(say.t('pitch_copied', label));
      void ask('pitchTaken', { record: assessment.record, how: 'copied', pitchId, setId, setVersion });
    },
    () => overlay.announce(say.t('pitch_not_copied')),
  );
};

const overlay = new Overlay(
  window,
  say,
  {
    onCopy: copy,
    page: {
      open: here,
      shown: () => page?.session?.shown() ?? { fields: [], snapshot: undefined },
      ask,
    },
    loadPanel: scriptLoader<DrawPanel>(ask, 'openPanel'),
    isCurrent,
    onReplaced: () => controller.abort(),
  },
  life,
);

const loadLists = scriptLoader<ShowLists>(ask, 'openLists');

/** Has the lists of a page shown, by a script of their own: most pages have none. */
async function showLists(signal: AbortSignal): Promise<void> {
  const show = await loadLists();
  if (!signal.aborted) show?.({ ask, say, ground: () => overlay.ground(), signal });
}

/** Begins anew for the record of the address: what stood for the one before goes at once. */
function open(): void {
  const before = page?.session?.last ?? lastPage;
  lastPage = before;
  page?.controller.abort();
  // Ends with the next page, and with the script: not `AbortSignal.any`, which leaves something behind at every call.
  const own = new AbortController();
  page = { controller: own };
  const lists = (): void => void showLists(own.signal);
  const found = here();
  if (!found) {
    overlay.show({ kind: 'hidden' });
    lists();
    return;
  }
  // It starts, and builds its tables, while the page still builds up.
  if (performance.now() - askedAt > IDLE_MS) void ask('wake', {});
  const { reader, record } = found;
  page = { controller: own, session: new Session(document, reader, record, ask, overlay, own.signal, before, lists) };
}

listenForShortcuts(
  window,
  () => settings,
  {
    panel: () => overlay.toggle(),
    isWriting: () => overlay.isWriting,
    copy: () => {
      const pitch = suggestedPitch(assessedIn(overlay.state)?.pitches ?? []);
      const text = pitch && pitchText(pitch);
      if (text) copy(pitch, wholeText(text));
      else if (overlay.state.kind !== 'hidden') overlay.announce(say.t('pitch_nothing'));
    },
  },
  life,
);

async function loadSettings(): Promise<void> {
  settings = readSettings(await browser.storage.local.get(['revision', 'panelKey', 'copyKey']));
}

const onSettings = (_changes: Record<string, unknown>, area: string): void => {
  if (area !== 'local') return;
  void loadSettings();
  page?.session?.refresh();
};
browser.storage.onChanged.addListener(onSettings);
life.addEventListener('abort', () => {
  page?.controller.abort();
  // An extension that was updated under the page throws at every call.
  if (isCurrent()) browser.storage.onChanged.removeListener(onSettings);
});

void loadSettings();
rememberEditing(window, life);
watchAddress(window, life, open);
open();
