import { usePageText } from './page-text';

/** A criteria set as it is named everywhere: the embedded one is always marked *Sample*. */
export function SetName({ name, sample }: { readonly name: string; readonly sample: boolean }) {
  const { t } = usePageText();
  const mark = t('page_sample');
  if (!sample) return <bdi class="set-name">{name}</bdi>;
  return (
    <span class="set-name">
      <span class="chip chip-open">{mark}</span>
      {name !== mark && <bdi> {name}</bdi>}
    </span>
  );
}
