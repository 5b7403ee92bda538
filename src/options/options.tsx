import type { Correction, PitchPreview, Rep } from '../messaging/protocol';
import type { UndoOutcome } from '../storage/import-people';
import { usePageText } from '../ui/page-text';
import { Corrections } from './corrections';
import { Data } from './data';
import { ImportFile, type ImportResult } from './import-file';
import { ImportedContacts } from './imported-contacts';
import { type ImportedActions, ImportedTables } from './imported-tables';
import type { OptionsData, SetOnPage } from './load';
import { Messages, type PreviewChoice } from './messages';
import { PageHealthSection } from './page-health';
import { RepForm } from './rep-form';
import { InForce, KeptSets } from './sets';
import { type TableActions, TablesSection } from './tables-section';
import { type TaughtActions, TaughtFields } from './taught-fields';

/** What the options can do; each tells whether it was done, and the page is read again. */
export interface OptionsActions extends TaughtActions, TableActions, ImportedActions {
  /** Null where the worker does not answer. */
  readonly undoContacts: (generation: number) => Promise<UndoOutcome | null>;
  readonly importText: (text: string) => Promise<ImportResult>;
  readonly startFromSample: () => Promise<void>;
  readonly useSet: (set: SetOnPage) => void;
  readonly exportSet: (set: SetOnPage) => void;
  readonly previewPitches: (choice: PreviewChoice | null) => Promise<PitchPreview | null>;
  readonly saveRep: (rep: Rep) => Promise<boolean>;
  readonly removeNote: (correction: Correction) => Promise<void>;
  readonly copy: (text: string) => Promise<boolean>;
  readonly exportAll: () => Promise<void>;
  readonly eraseAll: () => Promise<boolean>;
}

interface Props {
  readonly data: OptionsData;
  /** Grows when everything was erased, so that no form shows what is gone. */
  readonly generation: number;
  readonly today: string;
  readonly actions: OptionsActions;
}

/** The options: the criteria in force, who the rep is, what to correct, and the data. */
export function Options({ data, generation, today, actions }: Props) {
  const { t } = usePageText();
  return (
    <main>
      <h1>{t('options_title')}</h1>
      <p class="line">
        <a class="button" href="/src/territory/index.html">
          {t('territory_title')}
        </a>
      </p>
      <section>
        <h2>{t('options_criteria')}</h2>
        <h3>{t('options_in_force')}</h3>
        <InForce set={data.inForce} today={today} onExport={actions.exportSet} />
        <ImportFile
          key={generation}
          importText={actions.importText}
          startFromSample={actions.startFromSample}
          staying={data.inForce}
        />
        <KeptSets sets={data.kept} today={today} onUse={actions.useSet} />
      </section>
      <section>
        <h2>{t('messages_title')}</h2>
        <Messages key={generation} preview={actions.previewPitches} since={data} />
      </section>
      <section>
        <h2>{t('options_taught')}</h2>
        <TaughtFields key={generation} taught={data.taught} set={data.inForce} actions={actions} />
      </section>
      <section>
        <h2>{t('options_rep')}</h2>
        <RepForm key={generation} rep={data.rep} save={actions.saveRep} />
      </section>
      <section id="tables">
        <h2>{t('table_title')}</h2>
        <ImportedTables key={`imported ${generation}`} imported={data.imported} actions={actions} />
        <ImportedContacts key={`contacts ${generation}`} contacts={data.contacts} undo={actions.undoContacts} />
        <TablesSection key={generation} orgs={data.orgs} today={today} since={data.peopleSince} actions={actions} />
      </section>
      <section>
        <h2>{t('options_corrections')}</h2>
        <Corrections corrections={data.corrections} remove={actions.removeNote} copy={actions.copy} />
      </section>
      <section>
        <h2>{t('health_title')}</h2>
        <PageHealthSection kinds={data.pageHealth} customLabels={data.customLabels} />
      </section>
      <section>
        <h2>{t('options_data')}</h2>
        <Data exportAll={actions.exportAll} eraseAll={actions.eraseAll} />
      </section>
    </main>
  );
}
