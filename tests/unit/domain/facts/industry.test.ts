import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDUSTRIES } from '../../../../src/domain/facts/industries.data';
import { readIndustry } from '../../../../src/domain/facts/industry';
import { CODED_INDUSTRIES, type IndustryScheme } from '../../../../src/domain/facts/industry-codes';
import { INDUSTRY_DECISIONS, SHARED_INDUSTRY_NAMES } from '../../../../src/domain/facts/industry-decisions.data';
import { INDUSTRY_NAMES } from '../../../../src/domain/facts/industry-index';
import { industryNameKey } from '../../../../src/domain/facts/industry-name';
import type { Reading } from '../../../../src/domain/facts/reading';

/** The key that was read, or how it was not. */
function said(reading: Reading<string>): string {
  if (reading.state === 'known') return reading.value;
  return reading.state === 'unknown' ? reading.why : reading.state;
}

/** Every name of every table, with the key that the table gives it. */
const CLAIMS = INDUSTRY_NAMES.flatMap(([key, names]) => names.split('|').map((name) => [name, key] as const)).filter(
  ([name]) => name !== '',
);

describe('the taxonomy', () => {
  const keys = new Set(INDUSTRIES.map(([key]) => key));

  it('has 18 parents and 147 industries, every key once', () => {
    expect(INDUSTRIES.filter(([, parent]) => parent === null)).toHaveLength(18);
    expect(INDUSTRIES.filter(([, parent]) => parent !== null)).toHaveLength(147);
    expect(keys.size).toBe(165);
  });

  it('gives every industry a parent that is one', () => {
    const parents = new Set(INDUSTRIES.filter(([, parent]) => parent === null).map(([key]) => key));
    expect(INDUSTRIES.filter(([, parent]) => parent !== null && !parents.has(parent))).toEqual([]);
  });

  it('has every key that a table names', () => {
    const codes = Object.values(CODED_INDUSTRIES).flatMap((entries) => entries.map(({ code, key }) => [code, key]));
    const decisions = Object.entries(INDUSTRY_DECISIONS);
    const named = [...CLAIMS, ...codes, ...decisions];
    expect(named.filter(([, key]) => typeof key === 'string' && !keys.has(key))).toEqual([]);
  });
});

describe('a name of an industry', () => {
  it.each([
    // A key, an English name, HubSpot's enumeration.
    ['computer_software', 'computer_software'],
    ['healthcare', 'healthcare'],
    ['financial_services_sector', 'financial_services_sector'],
    ['Airlines/Aviation', 'airlines_aviation'],
    ['Hospital & Health Care', 'hospital_health_care'],
    ['Information Technology & Services', 'it_services'],
    ['INFORMATION_TECHNOLOGY_AND_SERVICES', 'it_services'],
    ['COMPUTER_SOFTWARE', 'computer_software'],
    ['HEALTH_WELLNESS_AND_FITNESS', 'health_wellness_fitness'],
    ['NON_PROFIT_ORGANIZATION_MANAGEMENT', 'nonprofit'],
    ['E_LEARNING', 'e_learning'],
    ['MOBILE_GAMES', 'computer_games'],
    // LinkedIn's present names.
    ['Software Development', 'computer_software'],
    ['Technology, Information and Internet', 'internet'],
    ['IT Services and IT Consulting', 'it_services'],
    ['Hospitals and Health Care', 'hospital_health_care'],
    ['Business Consulting and Services', 'management_consulting'],
    ['Personal Care Product Manufacturing', 'cosmetics'],
    ['Retail Apparel and Fashion', 'apparel_fashion'],
    ['Armed Forces', 'military'],
    ["Women's Handbag Manufacturing", 'apparel_fashion'],
    ['Venture Capital and Private Equity Principals', 'venture_capital_private_equity'],
    ['Leasing Non-residential Real Estate', 'commercial_real_estate'],
    ['Oil, Gas, and Mining', 'energy_and_resources'],
    ['Beverage Manufacturing', 'consumer'],
    ['Wholesale Computer Equipment', 'wholesale'],
    // GICS.
    ['Diversified Banks', 'banking'],
    ['Application Software', 'computer_software'],
    ['Health Care Equipment & Supplies', 'medical_devices'],
    ['Health Care Equipment & Services', 'healthcare'],
    ['Aerospace & Defense', 'manufacturing'],
    ['Property & Casualty Insurance', 'insurance'],
    ['Semiconductor Materials & Equipment', 'semiconductors'],
    ['Food, Beverage & Tobacco', 'consumer'],
    ['Financials', 'financial_services_sector'],
    ['Multi-Utilities', 'utilities'],
    // NAICS and SIC.
    ['Computer Systems Design and Related Services', 'it_services'],
    ['Accommodation and Food Services', 'travel_and_leisure'],
    ['Finance and Insurance', 'financial_services_sector'],
    ['Transportation and Warehousing', 'transport_and_logistics'],
    ['Prepackaged Software', 'computer_software'],
    ['Public Administration', 'public_sector'],
    // The lists of Salesforce and Dynamics 365.
    ['Energy', 'energy_and_resources'],
    ['Media', 'media_and_entertainment'],
    ['Not For Profit', 'nonprofit_sector'],
    ['Technology', 'technology'],
    ["Doctor's Offices and Clinics", 'medical_practice'],
    ['Utility Creation and Distribution', 'utilities'],
    // Everyday English.
    ['SaaS', 'computer_software'],
    ['Fintech', 'financial_services'],
    ['Biotech', 'biotechnology'],
    ['MedTech', 'medical_devices'],
    ['EdTech', 'e_learning'],
    ['Law firm', 'law_practice'],
    ['Semis', 'semiconductors'],
    ['Oil & Gas E&P', 'oil_energy'],
    ['Higher Ed', 'higher_education'],
    ['K-12', 'primary_secondary_education'],
    ['Non-Profit', 'nonprofit'],
    ['Health Care', 'healthcare'],
    ['Cyber-Security', 'computer_network_security'],
    ['FMCG', 'consumer_goods'],
    ['3PL', 'logistics_supply_chain'],
    ['Banking sector', 'banking'],
    ['Insurance company', 'insurance'],
    ['Software Industry', 'computer_software'],
    ['Public Sector', 'public_sector'],
    ['  retail  ', 'retail'],
    // German.
    ['Chemie', 'chemicals'],
    ['Maschinenbau', 'machinery'],
    ['Maschinen- und Anlagenbau', 'machinery'],
    ['Großhandel', 'wholesale'],
    ['GROSSHANDEL', 'wholesale'],
    ['Handel', 'retail_and_wholesale'],
    ['Automobilindustrie', 'automotive'],
    ['Gesundheitswesen', 'healthcare'],
    ['Rechtsanwälte', 'law_practice'],
    ['Öffentlicher Dienst', 'public_sector'],
    ['Stadtwerke', 'utilities'],
    ['Softwareentwicklung', 'computer_software'],
    ['Branche Logistik', 'logistics_supply_chain'],
    // French.
    ['Industrie automobile', 'automotive'],
    ['Bâtiment', 'construction'],
    ['BTP', 'construction'],
    ['Agroalimentaire', 'food_production'],
    ['Commerce de détail', 'retail'],
    ['Secteur de la santé', 'healthcare'],
    ["Cabinet d'avocats", 'law_practice'],
    ['Éditeur de logiciels', 'computer_software'],
    ['Assurances', 'insurance'],
    ['Hôtellerie-restauration', 'travel_and_leisure'],
    ['Énergies renouvelables', 'renewables_environment'],
    // Spanish.
    ['Comercio minorista', 'retail'],
    ['Comercio al por mayor', 'wholesale'],
    ['Bienes raíces', 'real_estate'],
    ['Automoción', 'automotive'],
    ['Construcción', 'construction'],
    ['Bufete de abogados', 'law_practice'],
    ['Industria farmacéutica', 'pharmaceuticals'],
    ['Minería', 'mining_metals'],
    ['Sin fines de lucro', 'nonprofit'],
    // Portuguese.
    ['Varejo', 'retail'],
    ['Retalho', 'retail'],
    ['Construção civil', 'construction'],
    ['Seguradora', 'insurance'],
    ['Ensino superior', 'higher_education'],
    ['Escritório de advocacia', 'law_practice'],
    ['Alimentos e bebidas', 'food_beverages'],
    ['Alimentos & Bebidas', 'food_beverages'],
    // Italian.
    ["Commercio all'ingrosso", 'wholesale'],
    ['Edilizia', 'construction'],
    ['Banche', 'banking'],
    ['Studio legale', 'law_practice'],
    ['Sanità', 'healthcare'],
    ['Pubblica amministrazione', 'public_sector'],
    ['Settore farmaceutico', 'pharmaceuticals'],
    // Dutch.
    ['Zorg', 'healthcare'],
    ['Groothandel', 'wholesale'],
    ['Detailhandel', 'retail'],
    ['Bouw', 'construction'],
    ['Verzekeringen', 'insurance'],
    ['Overheid', 'public_sector'],
    ['Uitzendbureau', 'staffing_recruiting'],
    ['ICT-dienstverlening', 'it_services'],
  ])('%j is %s', (text, key) => {
    expect(said(readIndustry(text))).toBe(key);
  });

  it.each([
    ['names industries of several parents', 'Engineering', 'ambiguous'],
    ['is one of telecoms and of agencies', 'Communications', 'ambiguous'],
    ['is one of shops and of the web', 'E-Commerce', 'ambiguous'],
    ['is one of consoles and of casinos', 'Gaming', 'ambiguous'],
    ['is one of guards and of firewalls', 'Security', 'ambiguous'],
    ['is one of airlines and of aircraft', 'Aviation', 'ambiguous'],
    ['is a sector of many industries', 'Industrials', 'ambiguous'],
    ['is a sector of engineers, lawyers and vets', 'Professional, Scientific, and Technical Services', 'ambiguous'],
    ['means two things in two languages', 'Recherche', 'ambiguous'],
    ['only contains one', 'Banking Software', 'unreadable'],
    ['only contains one and another', 'Energy Drinks', 'unreadable'],
    ['only starts with one', 'Food Truck Software', 'unreadable'],
    ['is of two fields', 'Food Tech', 'ambiguous'],
    ['is a shop in Italian and a tool in Portuguese', 'Ferramenta', 'unreadable'],
    ['is misspelt', 'Renewable nergy', 'unreadable'],
    ['is a list', 'Banking; Insurance; Retail', 'unreadable'],
    ['is not one', 'Industry', 'unreadable'],
    ['is not one of anything', 'Company', 'unreadable'],
    ['denies', 'Not a bank', 'unreadable'],
    ['is a number', '52', 'unreadable'],
    ['is a longer number', '541511', 'unreadable'],
    ['is a sign', '&', 'unreadable'],
    ['is a lone surrogate', '\ud800', 'unreadable'],
    ['is control characters', '\u0000\u0007', 'unreadable'],
    ['is blank', '   ', 'not-stated'],
    ['is a placeholder', '--None--', 'not-stated'],
    ['is a placeholder in words', 'n/a', 'not-stated'],
  ])('that %s, %j, is %s', (_why, text, expected) => {
    expect(said(readIndustry(text))).toBe(expected);
  });

  it.each([
    ...['Other', 'Others', 'Miscellaneous', 'Misc', 'Other Industry', 'Other Industries', 'Other Services', 'Various'],
    ...['Sonstige', 'Sonstiges', 'Sonstige Branche', 'Sonstige Branchen', 'Andere', 'Anderes', 'Andere Branche'],
    ...[
      'Autre',
      'Autres',
      'Autre secteur',
      'Autres secteurs',
      'Divers',
      'Otro',
      'Otros',
      'Otra',
      'Otras',
      'Otro sector',
    ],
    ...['Outro', 'Outros', 'Outra', 'Outras', 'Diversos', 'Altro', 'Altri', 'Altra', 'Altre', 'Altro settore', 'Varie'],
    ...['Overig', 'Overige', 'Anders', 'Diversen', 'Andere sector'],
  ])('%j is none', (name) => {
    expect(said(readIndustry(name))).toBe('unreadable');
    expect(said(readIndustry(name.toUpperCase()))).toBe('unreadable');
  });
});

describe('a code of an industry', () => {
  it.each<[IndustryScheme, string, string]>([
    ['naics', '52', 'financial_services'],
    ['naics', '5241', 'insurance'],
    ['naics', '522110', 'banking'],
    ['naics', '541511', 'it_services'],
    ['naics', '541110', 'law_practice'],
    ['naics', '513210', 'computer_software'],
    ['naics', '511210', 'computer_software'],
    ['naics', '23', 'construction'],
    ['naics', '31-33', 'manufacturing'],
    ['naics', '325412', 'pharmaceuticals'],
    ['naics', '325199', 'chemicals'],
    ['naics', '44-45', 'retail'],
    ['naics', '445110', 'supermarkets'],
    ['naics', '72', 'travel_and_leisure'],
    ['naics', '541511 - Custom Computer Programming Services', 'it_services'],
    ['naics', '54', 'ambiguous'],
    ['naics', '62', 'ambiguous'],
    ['naics', '334', 'ambiguous'],
    ['naics', '99', 'unreadable'],
    ['naics', '5', 'unreadable'],
    ['naics', '5415110', 'unreadable'],
    ['naics', '52.5', 'unreadable'],
    ['naics', 'Utilities', 'utilities'],
    ['naics', '-', 'not-stated'],
    ['sic', '7372', 'computer_software'],
    ['sic', '6021', 'banking'],
    ['sic', '28', 'chemicals'],
    ['sic', '2834', 'pharmaceuticals'],
    ['sic', '01', 'farming'],
    ['sic', '73', 'ambiguous'],
    ['sic', '62012', 'unreadable'],
    ['gics', '45103010', 'computer_software'],
    ['gics', '401010', 'banking'],
    ['gics', '45', 'technology'],
    ['gics', '55', 'utilities'],
    ['gics', '35', 'healthcare'],
    ['gics', '20', 'ambiguous'],
    ['gics', '451', 'unreadable'],
    ['gics', '99101010', 'unreadable'],
  ])('of %s, %j, is %s', (scheme, text, expected) => {
    expect(said(readIndustry(text, { scheme }))).toBe(expected);
  });

  it('and its title read the same', () => {
    const parted = Object.entries(CODED_INDUSTRIES).flatMap(([scheme, entries]) =>
      entries
        .filter(({ code, title }) => code !== '' && title !== '')
        .filter(({ code, title }) => {
          const byCode = readIndustry(code, { scheme: scheme as IndustryScheme });
          return said(byCode) !== said(readIndustry(title));
        })
        .map(({ code }) => `${scheme} ${code}`),
    );
    expect(parted).toEqual([]);
  });

  it('stands once in its table', () => {
    for (const entries of Object.values(CODED_INDUSTRIES)) {
      const codes = entries.map(({ code }) => code).filter((code) => code !== '');
      expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    }
  });
});

describe('the tables of names', () => {
  const decided = new Map(Object.entries(INDUSTRY_DECISIONS).map(([name, key]) => [industryNameKey(name), key]));

  it('disagree only where a decision stands, and every decision is needed', () => {
    const keys = new Map<string, Set<string | null>>();
    for (const [name, key] of CLAIMS) {
      const folded = industryNameKey(name);
      keys.set(folded, (keys.get(folded) ?? new Set()).add(key));
    }
    const clashes = [...keys].filter(([, claimed]) => claimed.size > 1).map(([name]) => name);
    expect(clashes.sort()).toEqual([...decided.keys()].sort());
  });

  it('read as they say, every name of every one, as written and in capitals', () => {
    const wrong = CLAIMS.filter(([name, key]) => {
      const decision = decided.get(industryNameKey(name));
      const expected = (decision === undefined ? key : decision) ?? 'ambiguous';
      return said(readIndustry(name)) !== expected || said(readIndustry(name.toUpperCase())) !== expected;
    });
    expect(wrong).toEqual([]);
  });

  it('have no name twice in one row, and none without a letter', () => {
    expect(CLAIMS.filter(([name]) => !/\p{L}/u.test(name))).toEqual([]);
    expect(SHARED_INDUSTRY_NAMES.filter((name, index, all) => all.indexOf(name) !== index)).toEqual([]);
  });
});

describe('any text', () => {
  const keys = new Set(INDUSTRIES.map(([key]) => key));
  const scheme = fc.constantFrom<IndustryScheme | undefined>('naics', 'sic', 'gics', undefined);

  it('reads as a key of the taxonomy or not at all, and does not throw', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), scheme, (units, of) => {
        const text = String.fromCharCode(...units);
        const reading = readIndustry(text, of === undefined ? {} : { scheme: of });
        return reading.state !== 'known' || keys.has(reading.value);
      }),
    );
  });

  it('with letters before and after a name is not that name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CLAIMS), ([name]) => {
        expect(said(readIndustry(`Zzq ${name} qzz`))).toBe('unreadable');
      }),
    );
  });

  it.each([
    ['letters', 'Banking'.repeat(1_500_000)],
    ['words', 'Banking sector '.repeat(700_000)],
    ['digits', '52'.repeat(5_000_000)],
    ['marks', '\u0301'.repeat(10_000_000)],
  ])('of ten million %s is unreadable within a second', (_what, text) => {
    const start = performance.now();
    const reading = readIndustry(text, { scheme: 'naics' });
    expect(performance.now() - start).toBeLessThan(1000);
    expect(said(reading)).toBe('unreadable');
  });
});
