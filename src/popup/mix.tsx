import { useState } from 'preact/hooks';
import type { ActivityMix } from '../domain/activity/touch';
import { usePageText } from '../ui/page-text';
import { Bars, BreakdownTable } from './breakdown';
import type { SetInPopup } from './load';
import { MatrixTable } from './matrix-table';
import { bandRows, personaRows, splitOf } from './mix-view';
import { SharePicture } from './share-picture';

type View = 'picture' | 'table';
const VIEWS = [
  { view: 'picture', key: 'mix_view_picture' },
  { view: 'table', key: 'mix_view_table' },
] as const;

function ViewSwitch({ chosen, choose }: { readonly chosen: View; readonly choose: (view: View) => void }) {
  const { t } = usePageText();
  return (
    <fieldset class="segments segments-small">
      <legend class="unseen">{t('mix_view')}</legend>
      {VIEWS.map(({ view, key }) => (
        <label key={view}>
          <input type="radio" name="view" value={view} checked={view === chosen} onChange={() => choose(view)} />
          <span>{t(key)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface Props {
  readonly mix: ActivityMix;
  readonly set: SetInPopup | null;
  readonly minSample: number;
}

/** A period's touches: the share first, then by band and by persona, as a picture or as tables. */
export function Mix({ mix, set, minSample }: Props) {
  const { t } = usePageText();
  const [view, setView] = useState<View>('picture');
  const bands = bandRows(mix, set);
  const personas = personaRows(mix, set);
  return (
    <>
      <SharePicture split={splitOf(mix)} minSample={minSample} />
      <div class="view-line">
        <p class="note">{t('mix_partial')}</p>
        <ViewSwitch chosen={view} choose={setView} />
      </div>
      {view === 'picture' ? (
        <>
          <Bars title="mix_by_band" rows={bands} />
          <Bars title="mix_by_persona" rows={personas} />
        </>
      ) : (
        <>
          <BreakdownTable title="mix_col_band" rows={bands} />
          <BreakdownTable title="mix_col_persona" rows={personas} />
          <MatrixTable matrix={mix.matrix} />
        </>
      )}
    </>
  );
}
