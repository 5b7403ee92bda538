import { usePageText } from '../ui/page-text';
import { PERIOD_NAMES, PERIODS, type PeriodDays } from './periods';

interface Props {
  readonly chosen: PeriodDays;
  readonly choose: (days: PeriodDays) => void;
}

/** Today, 7 or 30 days: native radio buttons, so that arrow keys, names and states come from the browser. */
export function PeriodSwitch({ chosen, choose }: Props) {
  const { t } = usePageText();
  return (
    <fieldset class="segments">
      <legend class="unseen">{t('mix_period')}</legend>
      {PERIODS.map((days) => (
        <label key={days}>
          <input type="radio" name="period" value={days} checked={days === chosen} onChange={() => choose(days)} />
          <span>{t(PERIOD_NAMES[days])}</span>
        </label>
      ))}
    </fieldset>
  );
}
