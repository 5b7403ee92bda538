import { render } from 'preact';
import { localDay } from '../domain/time/local-day';
import { clientOver } from '../messaging/client';
import type { OwnPagesProtocol } from '../messaging/protocol';
import { browser } from '../platform/browser';
import { dressDocument, interfaceLocale, translate } from '../platform/i18n';
import { sidePanelOpener } from '../platform/side-panel';
import { openDatabase } from '../storage/database';
import { PageTextProvider, pageText } from '../ui/page-text';
import '../ui/tokens.css';
import '../ui/page.css';
import { loadPopup, type PopupData } from './load';
import { Popup } from './popup';
import './popup.css';

const ask = clientOver<OwnPagesProtocol>((message) => browser.runtime.sendMessage(message));
const text = pageText(translate, interfaceLocale());
const root = document.body;

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

const openBeside = sidePanelOpener();
// Closed before it is open, the popup would take the click along.
const openSidePanel = openBeside && (() => void openBeside().then(() => window.close()));

function show(state: Parameters<typeof Popup>[0]['state']): void {
  render(
    <PageTextProvider value={text}>
      <Popup
        state={state}
        saveRep={async (rep) => (await ask('saveRep', rep)).ok}
        openOptions={() => void openOptions()}
        openSidePanel={openSidePanel}
      />
    </PageTextProvider>,
    root,
  );
}

function start(): void {
  const reading: Promise<PopupData> = loadPopup(openDatabase(), localDay(new Date()));
  show({ kind: 'reading' });
  reading.then(
    (data) => show({ kind: 'read', data }),
    () => show({ kind: 'unreadable', again: start }),
  );
}

dressDocument(document);
start();
