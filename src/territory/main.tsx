import { render } from 'preact';
import { recordKeyOf } from '../domain/record/record';
import type { SavedView } from '../domain/territory/query';
import { fileName } from '../domain/text/file-name';
import { localDay } from '../domain/time/local-day';
import type { FromJob } from '../jobs/territory-messages';
import { clientOver } from '../messaging/client';
import type { Protocol } from '../messaging/protocol';
import { browser } from '../platform/browser';
import { dressDocument, interfaceLocale, translate } from '../platform/i18n';
import { openDatabase } from '../storage/database';
import { readViews } from '../storage/territory';
import { readShown } from '../storage/territory-shown';
import { PageTextProvider, pageText } from '../ui/page-text';
import { sayIn } from '../ui/say';
import '../ui/tokens.css';
import '../ui/page.css';
import { saveFile } from '../ui/save-file';
import { exportTable } from './export-table';
import { JobClient } from './job-client';
import { Territory, type TerritoryActions } from './territory';
import './territory.css';
import './companies.css';
import './market.css';

const ask = clientOver<Protocol>((message) => browser.runtime.sendMessage(message));
const text = pageText(translate, interfaceLocale());
const say = sayIn(translate, interfaceLocale(), new Date().getFullYear());
const job = new Worker(new URL('../jobs/territory.worker.ts', import.meta.url), { type: 'module' });
const client = new JobClient((message) => job.postMessage(message), show);
let views: readonly SavedView[] = [];

const actions: TerritoryActions = {
  openOptions: () => void browser.runtime.openOptionsPage(),
  again: () => client.judge(localDay(new Date())),
  saveViews: async (next) => {
    const { ok } = await ask('saveViews', { views: next });
    if (ok) views = next;
    show();
    return ok;
  },
  // What is counted as one changes: the page hears of it as of any other change, and judges again.
  answerPair: async ({ local, other }, same) =>
    (await ask('answerCompany', { record: recordKeyOf(local.key), other: recordKeyOf(other.key), same })).ok,
  exportShown: async (written) => {
    const table = await exportTable(client.ranking.length, (from, to) => client.read(from, to), say, written);
    if (!table) return null;
    const name = fileName(['rightfit', 'territory', localDay(new Date())], '.csv');
    saveFile(document, name, new Blob([...table.pieces], { type: 'text/csv' }));
    return table.rows;
  },
};

function show(): void {
  render(
    <PageTextProvider value={text}>
      <Territory client={client} views={views} say={say} actions={actions} />
    </PageTextProvider>,
    document.body,
  );
}

/** For who looks at the page with the browser's own tools, and for the measurements. */
function measured(judgedMs: number): void {
  performance.measure('territory: judged', { start: 0, duration: judgedMs });
  performance.mark('territory: whole');
}

dressDocument(document);
document.title = text.t('territory_title');
job.onmessage = ({ data }: MessageEvent<FromJob>) => {
  if (data.kind === 'judged' && data.overview.done) measured(data.overview.judgedMs);
  client.receive(data);
};
job.onerror = () => client.receive({ kind: 'failed' });
const db = openDatabase();
const judge = (): void => {
  performance.mark('territory: asked');
  client.judge(localDay(new Date()));
};
judge();
void readShown(db, localDay(new Date())).then((shown) => {
  if (shown) client.restore(shown.screen, shown.at);
});
void readViews(db).then((kept) => {
  views = kept;
  show();
});
// Criteria, the rep's name, notes or tables changed elsewhere.
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && changes.revision) judge();
});
