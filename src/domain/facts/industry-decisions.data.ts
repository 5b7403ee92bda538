/**
 * Names that two tables, or a table and the taxonomy, give to different keys: what each reads as, and why; null
 * is ambiguous. Nothing is decided by the order of tables: a test fails on a clash that has no row here.
 */
export const INDUSTRY_DECISIONS: Readonly<Record<string, string | null>> = {
  // The parent is called like its main industry, and every list that offers the name means the industry.
  'Financial Services': 'financial_services',
  Telecommunications: 'telecommunications',
  // Research in French, detectives in Dutch.
  Recherche: null,
  // A printer's in Portuguese, graphic design in Italian.
  Grafica: null,
};

/** Names that are stated, and cover industries of several parents. */
export const SHARED_INDUSTRY_NAMES: readonly string[] = [
  // Salesforce and Dynamics 365.
  'Communications',
  'Engineering',
  'Agriculture and Non-petrol Natural Resource Extraction',
  'Broadcasting Printing and Publishing',
  'Brokers',
  'Business Services',
  'Design, Direction and Creative Management',
  'Distributors, Dispatchers and Processors',
  'Equipment Rental and Leasing',
  'Inbound Capital Intensive Processing',
  'Inbound Repair and Services',
  'Service Retail',
  'SIG Affiliations',
  'Vehicle Retail',
  // LinkedIn, where the old key and the new words are of two parents, or the words are.
  'Administration of Justice',
  'Administrative and Support Services',
  'Communications Equipment Manufacturing',
  'Computers and Electronics Manufacturing',
  'Engineering Services',
  'Equipment Rental Services',
  'Forestry and Logging',
  'Internet News',
  'Internet Publishing',
  'Media and Telecommunications',
  'Performing Arts and Spectator Sports',
  'Real Estate and Equipment Rental Services',
  'Renewable Energy Semiconductor Manufacturing',
  'Retail Art Supplies',
  'Retail Motor Vehicles',
  'Retail Office Equipment',
  'Space Research and Technology',
  'Technology, Information and Media',
  'Wholesale Building Materials',
  // Everyday names.
  'AdTech',
  'AgTech',
  'AgriTech',
  'Aviation',
  'Car Dealer',
  'Car Dealers',
  'Car Dealership',
  'Car Dealerships',
  'Data Center',
  'Data Centers',
  'Defence',
  'Defense',
  'Digital Health',
  'Distribution',
  'E-Commerce',
  'Electronic Commerce',
  'Food Tech',
  'Games',
  'Gaming',
  'GovTech',
  'Hardware',
  'HealthTech',
  'Health Tech',
  'HR Tech',
  'ICT',
  'Industrial',
  'InsurTech',
  'Internet Service Provider',
  'LegalTech',
  'MarTech',
  'PropTech',
  'RegTech',
  'Security',
  'Trading',
  'TMT',
];

/**
 * Words that say "industry" and nothing of which: "Banking sector" is banking. Before a name and after it; a name that
 * has one of its own ("Public sector") is looked up whole first.
 */
export const INDUSTRY_WORDS: readonly string[] = [
  ...['industry', 'industries', 'sector', 'company', 'companies', 'industrie', 'sektor', 'branche', 'secteur'],
  ...['industria', 'settore', 'setor'],
];
