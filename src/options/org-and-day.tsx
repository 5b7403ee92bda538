import { useId, useState } from 'preact/hooks';
import { salesforceOrg } from '../domain/record/salesforce';
import { usePageText } from '../ui/page-text';

interface Props {
  /** Those that are known; where none is, the address of the CRM is asked for. */
  readonly orgs: readonly string[];
  /** The rows say it themselves: nothing is asked. */
  readonly isStated?: boolean;
  readonly today: string;
  /** The first day that a table may be of; null for any. */
  readonly since: string | null;
  readonly org: string;
  readonly day: string;
  readonly chooseOrg: (org: string) => void;
  readonly chooseDay: (day: string) => void;
}

/** The org of an address as it is copied from the browser, with or without its scheme; undefined for any other text. */
function orgOfAddress(text: string): string | undefined {
  const address = text.trim();
  const url = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  return URL.canParse(url) ? salesforceOrg(new URL(url).hostname) : undefined;
}

function Address({ id, org, chooseOrg }: Pick<Props, 'org' | 'chooseOrg'> & { readonly id: string }) {
  const { t } = usePageText();
  const [text, setText] = useState('');
  const isWrong = text.trim() !== '' && org === '';
  return (
    <div>
      <label for={id}>{t('table_address')}</label>
      <input
        id={id}
        type="text"
        dir="ltr"
        spellcheck={false}
        placeholder="acme.lightning.force.com"
        aria-describedby={`${id}-note`}
        aria-invalid={isWrong}
        value={text}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          chooseOrg(orgOfAddress(value) ?? '');
        }}
      />
      <span id={`${id}-note`} class={isWrong ? 'error' : 'note'}>
        {t(isWrong ? 'table_address_wrong' : 'table_address_why')}
      </span>
    </div>
  );
}

/** Which org a table is of (asked where that is not known), and of what day. */
export function OrgAndDay({ orgs, isStated = false, today, since, org, day, chooseOrg, chooseDay }: Props) {
  const { t } = usePageText();
  const id = useId();
  return (
    <div class="org-and-day">
      {!isStated && orgs.length === 0 && <Address id={`${id}-address`} org={org} chooseOrg={chooseOrg} />}
      {!isStated && orgs.length > 1 && (
        <div>
          <label for={`${id}-org`}>{t('table_org')}</label>
          <select id={`${id}-org`} value={org} onChange={({ currentTarget: { value } }) => chooseOrg(value)}>
            <option value="">{t('table_org_choose')}</option>
            {orgs.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </div>
      )}
      <div>
        <label for={`${id}-day`}>{t('table_day')}</label>
        <input
          id={`${id}-day`}
          type="date"
          {...(since !== null && { min: since })}
          max={today}
          value={day}
          onInput={({ currentTarget: { value } }) => chooseDay(value)}
        />
      </div>
    </div>
  );
}
