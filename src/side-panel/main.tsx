import { render } from 'preact';
import { clientOver } from '../messaging/client';
import { keptPageKey, readKeptPage } from '../messaging/kept-page';
import type { PanelProtocol } from '../messaging/protocol';
import { browser } from '../platform/browser';
import { dressDocument, interfaceLocale, translate } from '../platform/i18n';
import { sayIn } from '../ui/say';
import '../ui/tokens.css';
import '../ui/page.css';
import '../panel/panel.css';
import '../panel/pitch.css';
import './side-panel.css';
import { Follower, type View } from './follower';
import { SidePanel } from './side-panel';

const say = sayIn(translate, interfaceLocale(), new Date().getFullYear());
const askFor = (tab: number) =>
  clientOver<PanelProtocol>((message) => browser.runtime.sendMessage({ ...message, tab }));
const openOptions = (): void => void browser.runtime.openOptionsPage();

function show(view: View): void {
  render(<SidePanel view={view} say={say} askFor={askFor} openOptions={openOptions} />, document.body);
}

const follower = new Follower({
  tabInView: async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0],
  keptOf: (tab) => readKeptPage(browser.storage.session, tab),
  judge: (tab, snapshot) => askFor(tab)('consider', { snapshot, person: null, suppositions: [] }),
  show,
});

const look = (): void => void follower.look();
browser.tabs.onActivated.addListener(look);
browser.tabs.onAttached.addListener(look);
browser.tabs.onDetached.addListener(look);
browser.windows.onFocusChanged.addListener(look);
browser.tabs.onUpdated.addListener((_tab, { url, status }) => {
  if (url !== undefined || status !== undefined) look();
});
browser.storage.onChanged.addListener((changes, area) => {
  const { tab } = follower;
  const isPage = area === 'session' && tab !== undefined && keptPageKey(tab) in changes;
  if (isPage || (area === 'local' && 'revision' in changes)) void follower.lookAnew();
});

dressDocument(document);
look();
