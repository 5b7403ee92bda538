import { usePageText } from '../ui/page-text';
import { type Split, stacked } from './mix-view';

const PARTS = [
  { part: 'right', key: 'mix_right' },
  { part: 'elsewhere', key: 'mix_elsewhere' },
  { part: 'notKnown', key: 'mix_not_known' },
] as const;

/** The answer in one figure: how much went to a right account and a right person at once. */
function Figure({ split }: { readonly split: Split }) {
  const { t, percent, number, counted } = usePageText();
  const { touches, right, notKnown } = split;
  if (notKnown === touches) {
    return (
      <div class="figure">
        <p class="figure-words">{t('mix_nothing_known')}</p>
        <p class="muted">{counted('mix_touches', touches)}</p>
      </div>
    );
  }
  return (
    <div class="figure">
      <p class="figure-line">
        {notKnown > 0 && <span class="figure-least">{t('mix_at_least')} </span>}
        <strong class="figure-share">{percent(right / touches)}</strong>{' '}
        <span class="figure-words">{t('mix_right_right')}</span>
      </p>
      <p class="muted">{counted('mix_of_touches', touches, number(right))}</p>
    </div>
  );
}

/** The share, the same as a stacked bar, and its parts in words. */
export function SharePicture({ split, minSample }: { readonly split: Split; readonly minSample: number }) {
  const { t, number } = usePageText();
  const parts = PARTS.map(({ part, key }) => ({ part, key, touches: split[part] }));
  return (
    <div class="share">
      <Figure split={split} />
      <svg class="stack" aria-hidden="true" width="100%" height="14">
        <defs>
          <pattern id="not-known" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="hatch-ground" width="6" height="6" />
            <rect class="hatch-line" width="2" height="6" />
          </pattern>
        </defs>
        {stacked(parts).map(({ part, start, width }) => (
          <rect key={part.part} class={`part-${part.part}`} x={`${start}%`} width={`${width}%`} height="14" />
        ))}
      </svg>
      <ul class="legend">
        {parts
          .filter(({ touches }) => touches > 0)
          .map(({ part, key, touches }) => (
            <li key={part}>
              <span class={`swatch swatch-${part}`} />
              <span>
                {t(key)} <b>{number(touches)}</b>
              </span>
            </li>
          ))}
      </ul>
      {split.notKnown > 0 && <p class="note">{t('mix_why_not_known')}</p>}
      {split.touches < minSample && <p class="note">{t('mix_few', number(minSample))}</p>}
    </div>
  );
}
