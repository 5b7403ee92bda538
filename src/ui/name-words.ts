import { keyOf, type Say } from './say';

/** A template's name as people say it: "the contact's first name". */
export function nameWords(name: string, { t }: Pick<Say, 't'>): string {
  const [of = '', what = ''] = name.split(/[.:]/);
  if (of === 'account') return t('name_account', t(keyOf('fact_name', what)).toLowerCase());
  if (of === 'custom') return what;
  return t(keyOf('name', `${of}_${what}`)) || name;
}
