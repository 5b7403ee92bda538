import { type DemoRecord, RECORDS, recordPath } from '../data/records';

const COLUMNS = ['Industry', 'Type', 'Website', 'OwnerId'];

function cellText(record: DemoRecord, api: string): string {
  const field = record.fields.find((each) => each.api === api);
  if (field?.kind === 'lookup') return field.value?.name ?? '';
  return field && typeof field.value === 'string' ? field.value.replace('https://', '') : '';
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
  className = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
}

/** The list of all accounts. */
export function accountList(): HTMLElement {
  const card = element('div', '', 'slds-card demo-list');
  card.append(element('h1', 'All Accounts', 'slds-text-heading_medium slds-p-around_medium'));
  const table = element('table', '', 'slds-table slds-table_bordered slds-table_cell-buffer slds-table_fixed-layout');
  const head = table.createTHead().insertRow();
  for (const title of ['Account Name', 'Industry', 'Type', 'Website', 'Owner']) head.append(element('th', title));
  const body = table.createTBody();
  for (const record of RECORDS.values()) {
    if (record.object !== 'Account') continue;
    const row = body.insertRow();
    const name = row.insertCell();
    const link = element('a', record.name);
    link.href = recordPath(record);
    name.append(link);
    for (const column of COLUMNS) row.append(element('td', cellText(record, column), 'slds-truncate'));
  }
  card.append(table);
  return card;
}
