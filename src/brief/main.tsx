import { render } from 'preact';
import { clientOver } from '../messaging/client';
import type { OwnPagesProtocol } from '../messaging/protocol';
import { browser } from '../platform/browser';
import { dressDocument, interfaceLocale, translate } from '../platform/i18n';
import { sayIn } from '../ui/say';
import '../ui/tokens.css';
import '../ui/page.css';
import { type BriefActions, BriefPage } from './brief';
import './brief.css';
import { accountName } from './brief-words';
import { loadBrief } from './load';

const ask = clientOver<OwnPagesProtocol>((message) => browser.runtime.sendMessage(message));
const say = sayIn(translate, interfaceLocale(), new Date().getFullYear());

async function show(): Promise<void> {
  const loaded = await loadBrief(ask, location.search);
  document.title =
    loaded.kind === 'read' ? say.t('brief_of', accountName(loaded.brief.assessment)) : say.t('brief_open');
  render(<BriefPage loaded={loaded} say={say} actions={actions} />, document.body);
}

const actions: BriefActions = {
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  print: () => window.print(),
  again: () => void show(),
};

dressDocument(document);
void show();
