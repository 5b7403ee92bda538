import type { Activity, DemoRecord, Field, RelatedList } from '../data/records';
import { recordPath } from '../data/records';
import { composer } from './composer';
import { label } from './labels';
import type { DemoOptions } from './options';

const DAY_MS = 86_400_000;
const SYMBOLS = '/slds/icons/standard-sprite/svg/symbols.svg';
const KINDS: Readonly<Record<Activity['kind'], { icon: string; className: string; verb: string }>> = {
  call: { icon: 'log_a_call', className: 'row Call', verb: 'logged a call with' },
  email: { icon: 'email', className: 'row Email', verb: 'sent an email to' },
  meeting: { icon: 'event', className: 'row Event', verb: 'had an event with' },
  task: { icon: 'task', className: 'row Task', verb: 'has a task with' },
};

function fieldText(field: Field, locale: string): string {
  switch (field.kind) {
    case 'number':
      return field.value === null ? '' : new Intl.NumberFormat(locale).format(field.value);
    case 'currency':
      return field.value === null
        ? ''
        : new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }).format(
            field.value,
          );
    case 'plain-number':
      return field.value === null ? '' : String(field.value);
    case 'checkbox':
      return String(field.value);
    case 'address':
      return [field.value.street, field.value.city, field.value.country].join(', ');
    case 'name':
      return `${field.value.first} ${field.value.last}`;
    case 'lookup':
      return field.value?.name ?? '';
    default:
      return field.value;
  }
}

function item(field: Field, record: DemoRecord, { locale, broken }: DemoOptions): object {
  return {
    api: field.api,
    label: label(field.label, locale),
    value: field.value,
    text: fieldText(field, locale),
    selection: `sfdc:${broken ? 'LayoutField' : 'RecordField'}.${record.object}.${field.api}`,
    isText: field.kind === 'text',
    isLong: field.kind === 'longtext',
    isUrl: field.kind === 'url',
    isEmail: field.kind === 'email',
    isPhone: field.kind === 'phone',
    isNumber: field.kind === 'number',
    isCurrency: field.kind === 'currency',
    isPlainNumber: field.kind === 'plain-number',
    isAddress: field.kind === 'address',
    isName: field.kind === 'name',
    isLookup: field.kind === 'lookup',
    isCheckbox: field.kind === 'checkbox',
  };
}

const dateOf = (daysAgo: number): Date => new Date(Date.now() - daysAgo * DAY_MS);

/** "Today", "Oct 3": without a year, as the timeline writes it. */
function dayText(daysAgo: number, locale: string): string {
  const word = { '0': 'Today', '1': 'Yesterday', '-1': 'Tomorrow' }[String(daysAgo)];
  if (word !== undefined) return label(word, locale);
  return new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' }).format(dateOf(daysAgo));
}

function row(activity: Activity, locale: string): object {
  const kind = KINDS[activity.kind];
  return {
    id: activity.id,
    className: kind.className,
    icon: `${SYMBOLS}#${kind.icon}`,
    href: `/lightning/r/${activity.id}/view`,
    subject: activity.subject,
    dayText: dayText(activity.daysAgo, locale),
    who: activity.who.name,
    whoHref: `/lightning/r/User/${activity.who.id}/view`,
    verb: kind.verb,
    personName: activity.person.name,
    personHref: `/lightning/r/Contact/${activity.person.id}/view`,
  };
}

function monthsOf(past: readonly Activity[], locale: string): object[] {
  const heading = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' });
  const months = new Map<string, Activity[]>();
  for (const activity of [...past].sort((a, b) => a.daysAgo - b.daysAgo)) {
    const name = heading.format(dateOf(activity.daysAgo)).replace(/ (?=\d{4}$)/, ' • ');
    months.set(name, [...(months.get(name) ?? []), activity]);
  }
  return [...months].map(([name, rows]) => ({ label: name, rows: rows.map((each) => row(each, locale)) }));
}

function listView(list: RelatedList, record: DemoRecord, locale: string): object {
  return {
    relationship: list.relationship,
    heading: `${label(list.label, locale)} (${list.rows.length})`,
    href: `/lightning/r/${record.id}/related/${list.relationship}/view`,
    labels: [list.nameLabel, ...list.columns.map((column) => column.label)].map((text) => label(text, locale)),
    rows: list.rows.map(({ id, name, cells }, at) => ({
      id,
      name,
      href: `/lightning/r/${id}/view`,
      // As the product's tables name their cells: field, type of the column, number of the row.
      cells: list.columns.map(({ api }, column) => ({ key: `${api}-TEXT-${at}`, text: cells[column] ?? '' })),
    })),
  };
}

const HOSTILE_NAME = '<img src=x onerror=alert(1)> \u202Eevil\u202C "quoted"';

/** A field as the address asks for it, else as it is. */
function asAsked(field: Field, { hostile, numbers }: DemoOptions): Field {
  const isNumber = field.kind === 'number' || field.kind === 'currency' || field.kind === 'plain-number';
  if (isNumber) return { ...field, value: numbers.get(field.api) ?? (numbers.has(field.api) ? null : field.value) };
  return hostile && field.kind === 'longtext' ? { ...field, value: `<b>${'x'.repeat(200_000)}</b>` } : field;
}

/** Everything that the components of a record page show. */
export function viewOf(record: DemoRecord, options: DemoOptions): object {
  const { locale } = options;
  const fields = record.fields.map((field) => asAsked(field, options));
  const items = fields.map((field) => item(field, record, options));
  const highlighted = record.highlights.flatMap((api) => fields.filter((field) => field.api === api));
  const tabs = ['Related', 'Details'].map((text) => ({ name: text.toLowerCase(), label: label(text, locale) }));
  return {
    id: record.id,
    object: record.object,
    objectLabel: label(record.object, locale),
    name: options.hostile ? HOSTILE_NAME : record.name,
    personName: record.personName,
    path: recordPath(record),
    items,
    highlightItems: [
      ...highlighted.map((field) => ({
        api: field.api,
        label: label(field.label, locale),
        text: fieldText(field, locale),
      })),
      ...(record.stripOnly ?? []).map((each) => ({
        api: each.label,
        label: options.hostile ? `<i>${each.label}</i>` : label(each.label, locale),
        text: options.hostile ? HOSTILE_NAME : new Intl.NumberFormat(locale).format(each.value),
      })),
    ],
    tabs,
    lists: record.lists.map((list) => listView(list, record, locale)),
    upcomingLabel: label('Upcoming & Overdue', locale),
    upcoming: record.activities.filter(({ daysAgo }) => daysAgo < 0).map((each) => row(each, locale)),
    months: monthsOf(
      record.activities.filter(({ daysAgo }) => daysAgo >= 0),
      locale,
    ),
    composer: () => composer(options),
    never: options.never,
    renamed: options.broken,
  };
}
