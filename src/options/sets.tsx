import { SetName } from '../ui/page-set-name';
import { usePageText } from '../ui/page-text';
import type { SetOnPage } from './load';

/** The criteria set that judges, with who answers for it. */
export function InForce({
  set,
  today,
  onExport,
}: {
  readonly set: SetOnPage | null;
  readonly today: string;
  readonly onExport: (set: SetOnPage) => void;
}) {
  const { t, number, day } = usePageText();
  if (!set) return <p class="muted">{t('options_none')}</p>;
  return (
    <div class="in-force">
      <p class="set-line">
        <SetName name={set.name} sample={set.sample} /> <span>{t('options_version', number(set.version))}</span>
      </p>
      <p class="muted">
        {[
          t('options_issued', day(set.issued.slice(0, 10))),
          ...(set.owner === null ? [] : [t('options_owner', set.owner)]),
          ...(set.sample ? [] : [t('options_from_file')]),
          t('options_accepted', day(set.acceptedAt)),
        ].join(' · ')}
      </p>
      {set.expires !== null && set.expires.slice(0, 10) < today && (
        <p>
          <span class="chip chip-open">{t('options_stale', day(set.expires.slice(0, 10)))}</span>
        </p>
      )}
      {set.why !== null && <p class="muted">{set.why}</p>}
      <p>
        <button type="button" class="button" onClick={() => onExport(set)}>
          {t('options_export_set')}
        </button>
      </p>
    </div>
  );
}

/** Sets that were accepted before; each can be put in force again. */
export function KeptSets({
  sets,
  today,
  onUse,
}: {
  readonly sets: readonly SetOnPage[];
  readonly today: string;
  readonly onUse: (set: SetOnPage) => void;
}) {
  const { t, number, day } = usePageText();
  if (sets.length === 0) return null;
  return (
    <>
      <h3>{t('options_kept')}</h3>
      <ul class="kept">
        {sets.map((set) => (
          <li key={set.fingerprint}>
            <span>
              <SetName name={set.name} sample={set.sample} /> {t('options_version', number(set.version))}{' '}
              <span class="muted">
                {set.effective.slice(0, 10) > today
                  ? t('options_not_yet', day(set.effective.slice(0, 10)))
                  : t('options_accepted', day(set.acceptedAt))}
              </span>
            </span>
            <button type="button" class="button" onClick={() => onUse(set)}>
              {t('options_use')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
