/**
 * Forms of address, folded, without dots: they stand before a name and are no part of it. Salesforce's own pick list
 * `Salutation` (Mr., Ms., Mrs., Dr., Prof., Mx.), and what stands for these in the languages that titles are read in.
 */
export const SALUTATIONS: ReadonlySet<string> = new Set([
  ...['mr', 'ms', 'mrs', 'mx', 'miss', 'dr', 'prof', 'professor', 'sir', 'madam'],
  ...['herr', 'frau', 'hr', 'fr', 'ing', 'dipl', 'mag'],
  ...['m', 'mme', 'mlle', 'monsieur', 'madame', 'mademoiselle'],
  ...['sr', 'sra', 'srta', 'senor', 'senora', 'senorita', 'don', 'dona', 'senhor', 'senhora'],
  ...['sig', 'signor', 'signora', 'dott', 'dottssa', 'dhr', 'mevr', 'mevrouw', 'meneer'],
]);

/**
 * Mailboxes of a house, not of a person, by the part before the `@`: those that RFC 2142 reserves (sections 3 to 5), and
 * the ones that companies answer at in the languages that titles are read in.
 */
export const SHARED_MAILBOXES: ReadonlySet<string> = new Set([
  ...['info', 'marketing', 'sales', 'support', 'abuse', 'noc', 'security', 'postmaster', 'hostmaster', 'usenet'],
  ...['news', 'webmaster', 'www', 'uucp', 'ftp'],
  ...['admin', 'billing', 'contact', 'hello', 'help', 'hr', 'jobs', 'mail', 'noreply', 'no-reply', 'office', 'service'],
  ...['team', 'enquiries', 'inquiries', 'reception', 'kontakt', 'buero', 'büro', 'vertrieb', 'einkauf', 'rechnung'],
  ...['accueil', 'bonjour', 'commercial', 'contacto', 'ventas', 'contato', 'vendas', 'contatti', 'vendite', 'verkoop'],
]);
