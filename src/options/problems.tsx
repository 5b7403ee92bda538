import type { FileProblem } from '../domain/criteria/problem';
import { usePageText } from '../ui/page-text';
import { keyOf } from '../ui/say';

/** Every problem of a file: where, what, what was found, what is allowed. */
export function Problems({ problems }: { readonly problems: readonly FileProblem[] }) {
  const { t } = usePageText();
  return (
    <table class="problems">
      <thead>
        <tr>
          <th scope="col">{t('options_where')}</th>
          <th scope="col">{t('options_problem')}</th>
          <th scope="col">{t('options_found')}</th>
          <th scope="col">{t('options_allowed')}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ path, code, found, allowed }) => (
          <tr key={`${code} ${path}`}>
            <th scope="row">
              <code>{path === '' ? t('options_whole') : path}</code>
            </th>
            <td>{t(keyOf('problem', code)) || code}</td>
            <td>
              <bdi>{found}</bdi>
            </td>
            <td>
              <bdi>{allowed}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
