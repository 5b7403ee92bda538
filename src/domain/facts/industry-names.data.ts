/**
 * The values of Salesforce's own Account Industry picklist as keys of the taxonomy. A value that covers several
 * industries is its parent. "Communications" (telecoms or agencies), "Engineering" (civil or mechanical) and "Other"
 * have none: they do not say which.
 */
export const SALESFORCE_INDUSTRIES: Readonly<Record<string, string>> = {
  Agriculture: 'agriculture',
  Apparel: 'apparel_fashion',
  Banking: 'banking',
  Biotechnology: 'biotechnology',
  Chemicals: 'chemicals',
  Construction: 'construction',
  Consulting: 'professional_services',
  Education: 'education',
  Electronics: 'manufacturing',
  Energy: 'energy_and_resources',
  Entertainment: 'entertainment',
  Environmental: 'energy_and_resources',
  Finance: 'financial_services_sector',
  'Food & Beverage': 'food_beverages',
  Government: 'public_sector',
  Healthcare: 'healthcare',
  Hospitality: 'hospitality',
  Insurance: 'insurance',
  Machinery: 'machinery',
  Manufacturing: 'manufacturing',
  Media: 'media_and_entertainment',
  'Not For Profit': 'nonprofit_sector',
  Recreation: 'travel_and_leisure',
  Retail: 'retail',
  Shipping: 'transport_and_logistics',
  Technology: 'technology',
  Telecommunications: 'telecommunications',
  Transportation: 'transport_and_logistics',
  Utilities: 'utilities',
};

/** Values that are stated and say nothing of one industry. */
export const SHARED_INDUSTRY_NAMES: readonly string[] = ['Communications', 'Engineering'];

/** Values that mean "none of the listed ones". */
export const NO_INDUSTRY_NAMES: readonly string[] = [
  'Other',
  'Others',
  'Miscellaneous',
  'Sonstige',
  'Sonstiges',
  'Autre',
  'Otro',
  'Otros',
  'Altro',
  'Outro',
  'Overig',
];

/** Everyday names, LinkedIn's present labels and index names of industries, by key, parted by `|`. */
export const INDUSTRY_ALIASES: Readonly<Record<string, string>> = {
  airlines_aviation: 'Airlines|Airlines and Aviation|Passenger Airlines',
  automotive:
    'Automobile|Automobiles|Automotive Industry|Automobile Manufacturers|Motor Vehicle Manufacturing|Industrie automobile|Automobilindustrie',
  aviation_aerospace: 'Aerospace|Aviation and Aerospace Component Manufacturing',
  banking: 'Bank|Banks|Diversified Banks|Regional Banks|Banken|Banque|Banca',
  biotechnology: 'Biotech|Biotechnology Research',
  chemicals: 'Chemical|Chemical Manufacturing|Chemie|Commodity Chemicals|Diversified Chemicals|Specialty Chemicals',
  computer_network_security: 'Cybersecurity|Cyber Security|Computer and Network Security',
  computer_software:
    'Software|SaaS|Software Development|Enterprise Software|Application Software|Systems Software|Computer Software',
  construction: 'Bau|Bauwesen|Construction and Engineering',
  consumer_electronics: 'Consumer Electronics',
  electrical_electronic_manufacturing: 'Appliances, Electrical, and Electronics Manufacturing',
  farming: 'Farms',
  food_beverages: 'Food and Beverage|Food & Drink|Food and Beverage Services',
  food_production: 'Food and Beverage Manufacturing|Packaged Foods & Meats',
  furniture: 'Furniture and Home Furnishings Manufacturing',
  gambling_casinos: 'Gambling Facilities and Casinos|Casinos & Gaming',
  higher_education: 'Higher Ed|University|Universities|Hochschule',
  hospital_health_care: 'Hospitals and Health Care|Hospital|Hospitals',
  hospitality: 'Hotels|Hotels and Hospitality|Hotels, Resorts & Cruise Lines',
  human_resources: 'HR|Human Resources Services',
  industrial_automation: 'Automation Machinery Manufacturing',
  insurance:
    'Versicherung|Versicherungen|Assurance|Assurances|Seguros|Assicurazioni|Property & Casualty Insurance|Life & Health Insurance|Multi-line Insurance',
  internet: 'Technology, Information and Internet',
  it_services:
    'IT Services|IT Services and IT Consulting|IT Consulting|IT Consulting & Other Services|Information Technology & Services|Computer Systems Design and Related Services',
  law_practice: 'Law Firm|Law Firms|Anwaltskanzlei|Kanzlei',
  logistics_supply_chain: 'Logistics|Logistik|Logistique|Logistica|Transportation, Logistics, Supply Chain and Storage',
  machinery: 'Machinery Manufacturing|Industrial Machinery Manufacturing|Maschinenbau',
  management_consulting: 'Business Consulting and Services|Unternehmensberatung',
  maritime: 'Maritime Transportation',
  marketing_advertising: 'Advertising Services|Advertising|Marketing & Advertising',
  medical_devices: 'Medical Device|Medical Equipment Manufacturing|Medizintechnik|Medtech',
  mining_metals: 'Mining|Mining and Metals',
  nonprofit: 'Non-profit Organizations|Non-profit Organization Management',
  oil_energy: 'Oil and Gas|Oil & Gas E&P|Oil & Gas Exploration & Production|Integrated Oil & Gas',
  package_freight_delivery: 'Freight and Package Transportation|Air Freight & Logistics',
  pharmaceuticals: 'Pharma|Pharmaceutical|Pharmaceutical Manufacturing',
  primary_secondary_education: 'Primary and Secondary Education|K-12',
  real_estate: 'Immobilien|Immobilier',
  renewables_environment: 'Renewable Energy|Renewables|Erneuerbare Energien',
  restaurants: 'Restaurant',
  retail: 'Einzelhandel|Commerce de détail',
  semiconductors: 'Semiconductor|Semis|Semiconductor Manufacturing|Halbleiter',
  staffing_recruiting: 'Staffing|Recruiting|Personaldienstleistungen',
  telecommunications: 'Telecom|Telecoms|Telco|Telekommunikation',
  transportation_trucking_railroad: 'Truck Transportation|Trucking',
  utilities: 'Electric Utilities|Multi-Utilities|Gas Utilities|Water Utilities|Energieversorgung',
  venture_capital_private_equity: 'Venture Capital and Private Equity Principals|Private Equity|Venture Capital',
  warehousing: 'Warehousing and Storage',
  wholesale: 'Großhandel',
  wine_spirits: 'Distillers & Vintners',
};
