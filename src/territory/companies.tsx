import { useId, useState } from 'preact/hooks';
import { isLocalKey, recordKeyOf } from '../domain/record/record';
import { lightningUrl } from '../domain/record/salesforce';
import type { AccountPair, CompanyPairs, PairedAccount } from '../domain/territory/company-pairs';
import { isolated } from '../ui/isolated';
import { usePageText } from '../ui/page-text';
import { keyOf, type Say } from '../ui/say';
import type { MessageKey } from '../ui/text';

/** Says of a pair whether it is one company; null takes back what was said. False where it was not kept. */
export type AnswerPair = (pair: AccountPair, same: boolean | null) => Promise<boolean>;

interface Props {
  readonly pairs: CompanyPairs;
  readonly answer: AnswerPair;
  readonly say: Say;
}

function Account({ account, say }: { readonly account: PairedAccount; readonly say: Say }) {
  const name = <bdi>{isolated(account.name)}</bdi>;
  if (isLocalKey(account.key)) {
    return (
      <span>
        <span class="paired">{name}</span> <span class="note">{say.t('territory_pair_row')}</span>
      </span>
    );
  }
  return (
    <a class="paired" href={lightningUrl(recordKeyOf(account.key))} target="_blank" rel="noreferrer">
      {name}
    </a>
  );
}

interface PairProps extends Omit<Props, 'pairs'> {
  readonly pair: AccountPair;
  readonly answers: readonly { readonly key: MessageKey; readonly same: boolean | null }[];
}

function Pair({ pair, answers, answer, say }: PairProps) {
  const { t, list } = say;
  const id = useId();
  const [state, setState] = useState<'open' | 'busy' | 'failed'>('open');
  const tell = async (same: boolean | null): Promise<void> => {
    setState('busy');
    if (!(await answer(pair, same))) setState('failed');
  };
  const why = pair.why.map((each) => t(keyOf('company_why', each)));
  return (
    <li>
      <span id={id} class="pair">
        <Account account={pair.local} say={say} />
        <span aria-hidden="true">·</span>
        <Account account={pair.other} say={say} />
        {why.length > 0 && <span class="note">{list(why)}</span>}
      </span>
      <span class="line-actions">
        {answers.map(({ key, same }) => (
          <button
            key={key}
            type="button"
            class="button"
            aria-describedby={id}
            disabled={state === 'busy'}
            onClick={() => void tell(same)}
          >
            {t(key)}
          </button>
        ))}
        {state === 'failed' && (
          <span class="error" role="alert">
            {t('territory_pair_failed')}
          </span>
        )}
      </span>
    </li>
  );
}

interface ListProps extends Omit<PairProps, 'pair'> {
  readonly title: string;
  readonly pairs: readonly AccountPair[];
  readonly open: boolean;
}

function Pairs({ title, pairs, open, ...rest }: ListProps) {
  if (pairs.length === 0) return null;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <ul class="pairs">
        {pairs.map((pair) => (
          <Pair key={`${pair.local.key} ${pair.other.key}`} pair={pair} {...rest} />
        ))}
      </ul>
    </details>
  );
}

/** Accounts that tables named without a record's id: what they may be, what they are counted as, and what the rep said. */
export function Companies({ pairs, answer, say }: Props) {
  const { t, counted } = usePageText();
  const { asked, askedOf, merged, mergedOf, parted } = pairs;
  if (askedOf + mergedOf + parted.length === 0) return null;
  const shared = { answer, say };
  return (
    <section class="companies">
      <h2>{t('territory_companies')}</h2>
      <p class="note">{t('territory_companies_why')}</p>
      <Pairs
        title={counted('territory_pairs_asked', askedOf)}
        pairs={asked}
        open
        answers={[
          { key: 'territory_pair_same', same: true },
          { key: 'territory_pair_different', same: false },
        ]}
        {...shared}
      />
      <Pairs
        title={counted('territory_pairs_merged', mergedOf)}
        pairs={merged}
        open={false}
        answers={[{ key: 'territory_pair_part', same: false }]}
        {...shared}
      />
      <Pairs
        title={counted('territory_pairs_parted', parted.length)}
        pairs={parted}
        open={false}
        answers={[{ key: 'territory_pair_undo', same: null }]}
        {...shared}
      />
    </section>
  );
}
