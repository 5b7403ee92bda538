const GERMAN: Readonly<Record<string, string>> = {
  Account: 'Account',
  Contact: 'Kontakt',
  Opportunity: 'Opportunity',
  Lead: 'Lead',
  Related: 'Zugehörig',
  Details: 'Details',
  Contacts: 'Kontakte',
  'Contact Name': 'Kontaktname',
  'Account Name': 'Accountname',
  Owner: 'Inhaber',
  Type: 'Typ',
  Website: 'Website',
  Industry: 'Branche',
  Employees: 'Mitarbeiter',
  'Annual Revenue': 'Jahresumsatz',
  'Year Started': 'Gründungsjahr',
  Rating: 'Bewertung',
  Ownership: 'Eigentümerschaft',
  Phone: 'Telefon',
  'Billing Address': 'Rechnungsadresse',
  'Service Regions': 'Serviceregionen',
  Description: 'Beschreibung',
  Title: 'Titel',
  Department: 'Abteilung',
  Email: 'E-Mail',
  'Do Not Call': 'Nicht anrufen',
  'Email Opt Out': 'Deaktivierung von E-Mails',
  'Upcoming & Overdue': 'Anstehend und überfällig',
  Today: 'Heute',
  Yesterday: 'Gestern',
  Tomorrow: 'Morgen',
  Accounts: 'Accounts',
};

/** The label in the page's language; what is not translated stays English, as in the product. */
export function label(text: string, locale: string): string {
  return locale.startsWith('de') ? (GERMAN[text] ?? text) : text;
}
