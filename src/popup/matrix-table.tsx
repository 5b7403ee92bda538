import type { MixMatrix } from '../domain/activity/touch';
import { usePageText } from '../ui/page-text';
import type { MessageKey } from '../ui/text';

const ACCOUNT_NAMES: Readonly<Record<MixMatrix['accounts'][number], MessageKey>> = {
  strong: 'mix_matrix_accounts_strong',
  other: 'mix_matrix_accounts_other',
  unknown: 'mix_unknown',
};

const PEOPLE_NAMES: Readonly<Record<MixMatrix['people'][number], MessageKey>> = {
  wanted: 'mix_matrix_people_wanted',
  other: 'mix_matrix_people_other',
  unknown: 'mix_unknown',
};

/** Accounts × people: the cells sum to all touches; the first one is right/right. */
export function MatrixTable({ matrix }: { readonly matrix: MixMatrix }) {
  const { t, number } = usePageText();
  return (
    <table class="mix-table matrix">
      <caption>{t('mix_matrix')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('mix_matrix_corner')}</th>
          {matrix.people.map((person) => (
            <th key={person} scope="col">
              {t(PEOPLE_NAMES[person])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.accounts.map((account, row) => (
          <tr key={account}>
            <th scope="row">{t(ACCOUNT_NAMES[account])}</th>
            {matrix.people.map((person, column) => (
              <td key={person} class={account === 'strong' && person === 'wanted' ? 'right-right' : undefined}>
                {number(matrix.cells[row]?.[column] ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
