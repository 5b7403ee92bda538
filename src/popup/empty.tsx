import { usePageText } from '../ui/page-text';

/** Why a period shows no mix. */
export type Nothing =
  | { readonly why: 'none-seen' }
  | { readonly why: 'none-in-period'; readonly inMonth: number }
  | { readonly why: 'none-mine'; readonly others: number; readonly namesKnown: boolean };

interface Props {
  readonly nothing: Nothing;
  readonly showMonth: () => void;
  readonly openOptions: () => void;
}

/** Nothing to show, and what to do about it. */
export function Empty({ nothing, showMonth, openOptions }: Props) {
  const { t, counted } = usePageText();
  switch (nothing.why) {
    case 'none-seen':
      return (
        <section class="empty">
          <h2>{t('popup_empty_title')}</h2>
          <p>{t('popup_empty_how')}</p>
        </section>
      );
    case 'none-in-period':
      return (
        <section class="empty">
          <h2>{t('popup_empty_period')}</h2>
          <p>{counted('popup_empty_elsewhere', nothing.inMonth)}</p>
          <button type="button" class="button" onClick={showMonth}>
            {t('popup_show_month')}
          </button>
        </section>
      );
    case 'none-mine':
      return (
        <section class="empty">
          <h2>{t('popup_empty_others_title')}</h2>
          <p>{counted('popup_empty_others', nothing.others)}</p>
          {nothing.namesKnown && (
            <button type="button" class="button" onClick={openOptions}>
              {t('popup_change_names')}
            </button>
          )}
        </section>
      );
  }
}
