import type { Assessed, JudgedAccount } from './overlay-state';
import { verdictWords } from './panel-words';
import { relationWords } from './relation-words';
import { keyOf, type Say } from './say';

/** The fit in a sentence, and how the account stands to us. */
export function VerdictSection({
  account,
  bands,
  say,
}: {
  readonly account: JudgedAccount;
  readonly bands: Assessed['set']['bands'];
  readonly say: Say;
}) {
  const { fit, factsOf } = account;
  const { t } = say;
  return (
    <section class="verdict" aria-label={t('panel_fit')}>
      <p class="sentence">{verdictWords(fit, bands, say).join(' ')}</p>
      <ul class="facts-line">
        {relationWords(account, say).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {fit.profile && <li>{t('panel_profile', fit.profile.label)}</li>}
        {fit.value && (
          <li>
            {t(keyOf('panel_value', fit.value.id))}
            {fit.value.play !== null && `: ${fit.value.play}`}
          </li>
        )}
        {factsOf !== null && <li>{t('badge_facts_of', say.day(factsOf))}</li>}
      </ul>
    </section>
  );
}
