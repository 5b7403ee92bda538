import type { MessageKey } from '../ui/text';

/** The periods that the mix is shown for, in days ending today. */
export const PERIODS = [1, 7, 30] as const;
export type PeriodDays = (typeof PERIODS)[number];

export const PERIOD_NAMES: Readonly<Record<PeriodDays, MessageKey>> = {
  1: 'mix_period_today',
  7: 'mix_period_week',
  30: 'mix_period_month',
};
