import { render } from 'preact';
import { extendSet } from '../domain/taught/extend-set';
import { fileName } from '../domain/text/file-name';
import { localDay } from '../domain/time/local-day';
import type { FromTables } from '../jobs/tables-messages';
import { clientOver } from '../messaging/client';
import type { Protocol } from '../messaging/protocol';
import { browser } from '../platform/browser';
import { dressDocument, interfaceLocale, translate } from '../platform/i18n';
import { openDatabase } from '../storage/database';
import { exportAll } from '../storage/export';
import { PageTextProvider, pageText } from '../ui/page-text';
import '../ui/tokens.css';
import '../ui/page.css';
import { download } from './download';
import { loadOptions, loadPreview } from './load';
import { Options, type OptionsActions } from './options';
import './options.css';
import './messages.css';
import './table.css';
import { TablesClient } from './tables-client';

const ask = clientOver<Protocol>((message) => browser.runtime.sendMessage(message));
const text = pageText(translate, interfaceLocale());
const db = openDatabase();
let generation = 0;
let job: Worker | undefined;

/** Started by the first table: most visits bring none along. */
function tablesJob(): Worker {
  job ??= new Worker(new URL('../jobs/tables.worker.ts', import.meta.url), { type: 'module' });
  job.onmessage = ({ data }: MessageEvent<FromTables>) => tables.receive(data);
  job.onerror = () => tables.fail();
  return job;
}

const tables: TablesClient = new TablesClient((message, moved) => tablesJob().postMessage(message, moved));

async function show(): Promise<void> {
  const today = localDay(new Date());
  const data = await loadOptions(db, ask, today);
  render(
    <PageTextProvider value={text}>
      <Options data={data} generation={generation} today={today} actions={actions} />
    </PageTextProvider>,
    document.body,
  );
}

const actions: OptionsActions = {
  importText: async (content) => {
    const reply = await ask('importSet', { text: content });
    await show();
    return reply.ok ? reply : { outcome: 'failed' };
  },
  startFromSample: async () => {
    await ask('useSample', {});
    await show();
  },
  useSet: ({ fingerprint }) => void ask('useSet', { fingerprint }).then(show),
  exportSet: ({ name, version, text: content }) =>
    download(document, fileName([name, `v${version}`], '.criteria.json'), content),
  previewPitches: (choice) => loadPreview(ask, choice),
  saveRep: async (rep) => {
    const { ok } = await ask('saveRep', rep);
    await show();
    return ok;
  },
  changeField: async (key, taught) => {
    const reply = await ask('changeField', { key, ...taught });
    await show();
    return reply.ok ? reply.outcome : 'failed';
  },
  forgetField: async (key) => {
    const { ok } = await ask('forgetField', { key });
    await show();
    return ok;
  },
  addToFile: ({ name, version, text: content }, taught) => {
    const extended = extendSet(content, taught);
    download(document, fileName([name, `v${version}`, 'fields'], '.criteria.json'), extended.text);
    return extended;
  },
  tables,
  tableKept: async () => {
    await ask('tableImported', {});
    await show();
  },
  undoImport: async (last) => {
    const reply = await ask('undoImport', { generation: last });
    await show();
    return reply.ok && reply.undone;
  },
  undoContacts: async (last) => {
    const reply = await ask('undoContacts', { generation: last });
    await show();
    return reply.ok ? reply.outcome : null;
  },
  removeImported: async () => {
    const { ok } = await ask('removeImported', {});
    await show();
    return ok;
  },
  removeNote: async ({ record, fact }) => {
    await ask('noteFact', { record, fact, text: null, dry: false });
    await show();
  },
  copy: (content) =>
    navigator.clipboard.writeText(content).then(
      () => true,
      () => false,
    ),
  exportAll: async () => {
    const name = fileName(['rightfit', localDay(new Date())], '.json');
    download(document, name, await exportAll(db));
  },
  eraseAll: async () => {
    const { ok } = await ask('eraseAll', {});
    if (ok) generation++;
    await show();
    return ok;
  },
};

dressDocument(document);
document.title = text.t('options_title');
void show().then(() => {
  // What the territory leads to stands far below, and is there only now.
  if (window.location.hash === '#tables') document.getElementById('tables')?.scrollIntoView();
});
