import type { RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { CompanyPart, CompanyRecord } from '../domain/assessment/assessment';
import type { JudgedAccount } from './overlay-state';
import { keyOf, type Say } from './say';
import { isFocusLost } from './use-noting';

/** Tells the worker what the rep says of another record; null takes it back. False: it was not kept. */
export type OnCompany = (
  record: JudgedAccount['record'],
  other: JudgedAccount['record'],
  same: boolean | null,
) => Promise<boolean>;

/** A sentence on another record, and what can be said of it. */
interface Line {
  readonly record: CompanyRecord;
  readonly sentence: string;
  readonly answers: readonly {
    readonly key: 'company_same' | 'company_different' | 'company_not_same' | 'company_undo';
    readonly same: boolean | null;
  }[];
}

/** Whether a table names the account and no record's id with it. */
const isRowAlone = (id: string): boolean => id.startsWith('~');

/** "ABB Ltd. (account; same name, same web domain)". */
function recordWords({ id, name, person, why }: CompanyRecord, { t, list }: Say): string {
  const reasons = list(why.map((each) => t(keyOf('company_why', each))));
  if (isRowAlone(id)) return t('company_row', name, reasons);
  return person === null ? t('company_account', name, reasons) : t('company_lead', name, person, reasons);
}

function linesOf({ also, ask, said }: CompanyPart, say: Say): Line[] {
  const { t } = say;
  const undo = [{ key: 'company_undo', same: null }] as const;
  return [
    ...also.map((record) => ({
      record,
      sentence: t(isRowAlone(record.id) ? 'company_also_row' : 'company_also', recordWords(record, say)),
      answers: [{ key: 'company_not_same', same: false }] as const,
    })),
    ...ask.map((record) => ({
      record,
      sentence: t('company_ask', recordWords(record, say)),
      answers: [
        { key: 'company_same', same: true },
        { key: 'company_different', same: false },
      ] as const,
    })),
    ...said.map((record) => ({
      record,
      sentence: t(record.same ? 'company_said_same' : 'company_said_different', recordWords(record, say)),
      answers: undo,
    })),
  ];
}

/** Judged again, the line of an answer stands elsewhere: the focus follows it, unless the rep went on. */
function useFollowing({ said }: CompanyPart, part: RefObject<HTMLElement | null>) {
  const pending = useRef<{ readonly id: string; readonly isSaid: boolean } | null>(null);
  useEffect(() => {
    if (!pending.current || !part.current) return;
    const { id, isSaid } = pending.current;
    if (said.some((each) => each.id === id) !== isSaid) return;
    pending.current = null;
    if (!isFocusLost(part.current)) return;
    const lines = [...part.current.querySelectorAll<HTMLElement>('[data-company]')];
    const line = lines.find(({ dataset }) => dataset.company === id);
    (line?.querySelector<HTMLElement>('button') ?? part.current.closest<HTMLElement>('.scroll'))?.focus();
  }, [said, part]);
  return pending;
}

interface Props {
  readonly account: JudgedAccount;
  readonly onCompany: OnCompany;
  readonly say: Say;
}

/** The other records of the CRM that are this company, or may be. */
export function CompanyRecords({ account, onCompany, say }: Props) {
  const { company, record } = account;
  const part = useRef<HTMLDivElement>(null);
  const pending = useFollowing(company, part);
  const id = useId();
  const answer = async ({ object, id: other }: CompanyRecord, same: boolean | null): Promise<void> => {
    pending.current = { id: other, isSaid: same !== null };
    if (!(await onCompany(record, { ...record, object, id: other }, same))) pending.current = null;
  };
  const lines = linesOf(company, say);
  return (
    <div ref={part}>
      {lines.length > 0 && (
        <ul class="companies">
          {lines.map((line, at) => (
            <li key={line.record.id} data-company={line.record.id} class="line quiet">
              <bdi id={`${id}-${at}`}>{line.sentence}</bdi>{' '}
              {line.answers.map(({ key, same }) => (
                <button
                  key={key}
                  type="button"
                  class="link"
                  aria-describedby={`${id}-${at}`}
                  onClick={() => void answer(line.record, same)}
                >
                  {say.t(key)}
                </button>
              ))}
            </li>
          ))}
        </ul>
      )}
      {company.more > 0 && (
        <p class="quiet">
          {say.t(company.more === 1 ? 'company_more_one' : 'company_more_other', String(company.more))}
        </p>
      )}
    </div>
  );
}
