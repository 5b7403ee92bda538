import type { PageField } from '../domain/health/expected-fields';
import type { FieldHealth, PageHealth } from '../domain/health/page-health';
import type { RecordObject } from '../domain/record/record';
import { usePageText } from '../ui/page-text';
import type { MessageKey } from '../ui/text';

interface Props {
  readonly kinds: readonly PageHealth[];
  /** What the criteria call their custom fields. */
  readonly customLabels: ReadonlyMap<string, string>;
}

const KINDS: Readonly<Record<RecordObject, MessageKey>> = {
  account: 'health_account',
  contact: 'health_contact',
  lead: 'health_lead',
  opportunity: 'health_opportunity',
};

const FIELDS: Readonly<Record<Exclude<PageField, `custom:${string}`>, MessageKey>> = {
  name: 'fact_name_name',
  company: 'health_company',
  account: 'health_account_link',
  title: 'health_title_field',
  website: 'fact_name_domain',
  industry: 'fact_name_industry',
  employees: 'fact_name_employees',
  revenue: 'fact_name_revenue',
  address: 'health_address',
  type: 'fact_name_type',
  rating: 'fact_name_rating',
  ownership: 'fact_name_ownership',
  founded: 'fact_name_founded',
  description: 'fact_name_description',
  parent: 'fact_name_parent',
  owner: 'fact_name_owner',
};

function isPlain(field: PageField): field is keyof typeof FIELDS {
  return Object.hasOwn(FIELDS, field);
}

type Label = (field: PageField) => string;

/** Fields that were not found equally often are said together. */
function alike(missing: readonly FieldHealth[]): FieldHealth[][] {
  const groups = new Map<string, FieldHealth[]>();
  for (const field of missing) {
    const key = `${field.absent}/${field.expected}`;
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  return [...groups.values()];
}

/** "Industry, Employees: not found on 9 of the last 10" */
function Missing({ fields, label }: { readonly fields: readonly FieldHealth[]; readonly label: Label }) {
  const { t, number, counted } = usePageText();
  const { absent = 0, expected = 0 } = fields[0] ?? {};
  return (
    <li>
      <b>
        <bdi>{fields.map(({ field }) => label(field)).join(', ')}</bdi>
      </b>
      {': '}
      {absent === expected
        ? counted('health_absent_all', expected)
        : t('health_absent', number(absent), number(expected))}
    </li>
  );
}

function Blanks({ fields, label }: { readonly fields: readonly FieldHealth[]; readonly label: Label }) {
  const { t, number } = usePageText();
  const blanks = fields.filter(({ blank }) => blank > 0);
  if (blanks.length === 0) return null;
  const list = blanks.map(({ field, blank }) => t('health_blank', label(field), number(blank)));
  return <p class="note">{t('health_blanks', list.join(', '))}</p>;
}

function Kind({ health, label }: { readonly health: PageHealth; readonly label: Label }) {
  const { t, number, counted } = usePageText();
  const { object, pages, unreadable, missing, shown } = health;
  return (
    <>
      <h3>{t(KINDS[object])}</h3>
      {unreadable > 0 && (
        <p class="unreadable">
          <span class="chip chip-open">{counted('health_unreadable', unreadable, number(pages))}</span>
        </p>
      )}
      {missing.length > 0 && (
        <ul class="missing-fields">
          {alike(missing).map((fields) => (
            <Missing key={fields[0]?.field} fields={fields} label={label} />
          ))}
        </ul>
      )}
      {shown.length > 0 && missing.length > 0 && <p class="muted">{counted('health_rest', shown.length)}</p>}
      {shown.length > 0 && missing.length === 0 && (
        <p>{counted('health_all', shown.length, counted('health_on', pages - unreadable))}</p>
      )}
      <Blanks fields={[...missing, ...shown]} label={label} />
    </>
  );
}

/** Which of the fields that the criteria use the last pages showed, the worst first, and what to do about it. */
export function PageHealthSection({ kinds, customLabels }: Props) {
  const { t } = usePageText();
  const label: Label = (field) =>
    isPlain(field) ? t(FIELDS[field]) : (customLabels.get(field) ?? field.slice('custom:'.length));
  if (kinds.length === 0) return <p class="muted">{t('health_none')}</p>;
  const ails = kinds.some(({ unreadable, missing }) => unreadable > 0 || missing.length > 0);
  return (
    <>
      {kinds.map((health) => (
        <Kind key={`${health.crm}/${health.object}`} health={health} label={label} />
      ))}
      {ails && (
        <ul class="note hints">
          <li>{t('health_hint_details')}</li>
          <li>{t('health_hint_layout')}</li>
          <li>{t('health_hint_report')}</li>
        </ul>
      )}
    </>
  );
}
