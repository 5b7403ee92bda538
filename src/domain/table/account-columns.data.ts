import type { PlainAccountColumn } from './account-table';

/** The languages in which we know how columns are called. */
export const HEADER_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'] as const;
export type HeaderLanguage = (typeof HEADER_LANGUAGES)[number];

/**
 * How tables of accounts name what we read, best first: where two columns fit one field, the earlier name wins. English:
 * the labels of Salesforce's account reports and list views, the API names that Data Loader writes (case and signs do not
 * count), and those of company exports of HubSpot ("Company Domain Name", "Country/Region"), Dynamics 365 ("Address 1:
 * City", "Main Phone"), Pipedrive ("… of Address", behind "Organization - ") and of LinkedIn's company lists
 * ("companycountry"). The other languages: the labels of Salesforce's translations as far as known, and what people
 * write; *assumed* where they are not the label of a page that was seen. Left out, as they may mean something else: the
 * shipping address, an owner's alias, a parent's or an owner's id, "county", "site".
 */
export const ACCOUNT_NAMES: Readonly<Record<HeaderLanguage, Readonly<Record<PlainAccountColumn, string>>>> = {
  en: {
    accountId:
      'account id|account id 18|account id (18)|account 18 digit id|case safe account id|case safe id|account: id|account name id|record id|id',
    name: 'account name|company name|organization name|organisation name|account|company|company / account|organization|organisation|name|legal name',
    website: 'website|company domain name|company domain|website url|company website|web site|homepage|url|domain|web',
    industry: 'industry|industry sector|primary industry|company industry|sector',
    employees:
      'employees|number of employees|no of employees|employee count|number employees|headcount|company size|total employees',
    revenue: 'annual revenue|revenue|yearly revenue|company revenue|annual turnover|turnover|annual sales',
    currency:
      'annual revenue currency|account currency|currency iso code|currency code|currency|revenue currency|transaction currency',
    street:
      'billing street|billing address line 1|street address|street address 1|street|address line 1|address 1: street 1|address 1 street|street/road name of address|mailing street',
    postcode:
      'billing zip/postal code|billing postal code|billing zip|zip/postal code|postal code|postcode|zip code|zip|address 1: zip/postal code|zip/postal code of address',
    city: 'billing city|city|town|city/town|address 1: city|city/town/village/locality of address|hq city',
    region:
      'billing state/province|billing state/province (text only)|billing state|billing state code|state/region|state/province|state|province|address 1: state/province|state/county of address|hq state|region',
    country:
      'billing country|billing country (text only)|billing country code|country/region|country|country name|country code|address 1: country/region|address 1: country|country of address|company country|hq country',
    address:
      'billing address|full/combined address of address|full address|company address|address 1|address|headquarters|location',
    companyPhone:
      'phone|account phone|company phone|main phone|phone number|company phone number|telephone|business phone|switchboard',
    type: 'type|account type|company type|relationship type|customer type',
    rating: 'rating|account rating',
    ownership: 'ownership|ownership type|company ownership',
    founded: 'year started|year founded|founded year|founded|founding year|year established|established',
    description: 'description|account description|company description|about us|about',
    parent: 'parent account|parent account: account name|parent account name|parent company|parent name|parent',
    owner:
      'account owner|account owner: full name|account owner name|owner|owner: full name|owner full name|owner name|company owner|record owner',
  },
  de: {
    accountId: 'account-id|account kennung|konto-id|firmen-id|datensatz-id',
    name: 'accountname|name des accounts|kontoname|firmenname|unternehmensname|name der firma|firma|unternehmen|organisation',
    website: 'website|webseite|internetseite|internet|homepage|website-url|domain',
    industry: 'branche|wirtschaftszweig|industrie|sektor',
    employees:
      'mitarbeiter|mitarbeiterzahl|anzahl mitarbeiter|anzahl der mitarbeiter|mitarbeiteranzahl|beschäftigte|anzahl beschäftigte|unternehmensgröße',
    revenue: 'jahresumsatz|umsatz|umsatz pro jahr|jährlicher umsatz',
    currency: 'währung jahresumsatz|accountwährung|account-währung|währung|währungscode|währung umsatz',
    street: 'rechnungsadresse straße|rechnungsstraße|rechnungsanschrift straße|straße|strasse|straße und hausnummer',
    postcode: 'rechnungspostleitzahl|postleitzahl (rechnung)|rechnungs-plz|postleitzahl|plz',
    city: 'rechnungsort|ort (rechnung)|rechnungsstadt|stadt|ort',
    region:
      'bundesland (rechnung)|rechnungsbundesland|rechnungsbundesland/-kanton|bundesland/kanton|bundesland|kanton|region',
    country: 'rechnungsland|land (rechnung)|land|land/region',
    address: 'rechnungsanschrift|rechnungsadresse|anschrift|adresse|standort',
    companyPhone: 'telefon|telefon zentrale|telefonnummer|zentrale|telefon (zentrale)',
    type: 'typ|accounttyp|account-typ|kundentyp|art',
    rating: 'bewertung|einstufung|rating',
    ownership: 'eigentumsverhältnis|eigentumsverhältnisse|besitzverhältnisse|eigentümerschaft|eigentum',
    founded: 'gründungsjahr|gegründet|gründung|gegründet im jahr',
    description: 'beschreibung|firmenbeschreibung|kurzbeschreibung',
    parent: 'übergeordneter account|muttergesellschaft|konzern|übergeordnetes unternehmen|mutterunternehmen',
    owner:
      'accountinhaber|account-inhaber|inhaber des accounts|inhaber|zuständig|verantwortlich|kundenbetreuer|betreuer|accountinhaber: vollständiger name',
  },
  fr: {
    accountId: 'id du compte|identifiant du compte|id de compte|id compte',
    name: 'nom du compte|nom de l’entreprise|nom de la société|raison sociale|société|entreprise|compte|nom',
    website: 'site web|site internet|site|url du site web|nom de domaine|domaine',
    industry: 'secteur d’activité|secteur|industrie|branche d’activité|activité',
    employees: 'employés|nombre d’employés|effectif|effectifs|nombre de salariés|salariés|nombre d’employés total',
    revenue: 'chiffre d’affaires annuel|chiffre d’affaires|ca annuel|revenu annuel|revenus annuels|chiffre d’affaire',
    currency: 'devise chiffre d’affaires annuel|devise du compte|devise|code devise',
    street: 'rue de facturation|rue (facturation)|rue|adresse ligne 1|numéro et rue',
    postcode: 'code postal de facturation|code postal (facturation)|code postal|cp',
    city: 'ville de facturation|ville (facturation)|ville',
    region:
      'état/province de facturation|état/région de facturation|état/province (facturation)|état/région|province|région',
    country: 'pays de facturation|pays (facturation)|pays|pays/région',
    address: 'adresse de facturation|adresse complète|adresse|siège social|siège',
    companyPhone: 'téléphone|numéro de téléphone|téléphone du compte|téléphone standard|standard',
    type: 'type|type de compte|type de client',
    rating: 'évaluation|notation|cote',
    ownership: 'propriété|structure de propriété|type de propriété|statut juridique',
    founded: 'année de création|année de fondation|date de création de l’entreprise|fondée en|création',
    description: 'description|description du compte',
    parent: 'compte parent|société mère|compte principal|maison mère|entreprise parente',
    owner: 'propriétaire du compte|propriétaire|propriétaire de l’entreprise|commercial|responsable',
  },
  es: {
    accountId: 'id. de la cuenta|id. de cuenta|id de la cuenta|identificador de cuenta',
    name: 'nombre de la cuenta|nombre de cuenta|nombre de la empresa|razón social|empresa|cuenta|nombre',
    website: 'sitio web|página web|web|url del sitio web|dominio',
    industry: 'sector|industria|sector de actividad|actividad',
    employees: 'empleados|número de empleados|nº de empleados|n.º de empleados|plantilla',
    revenue: 'ingresos anuales|facturación anual|facturación|ingresos|volumen de negocio',
    currency: 'divisa de la cuenta|divisa|moneda|código de divisa',
    street: 'calle de facturación|calle (facturación)|calle|dirección línea 1',
    postcode: 'código postal de facturación|código postal (facturación)|código postal|cp',
    city: 'ciudad de facturación|ciudad (facturación)|ciudad|población|localidad',
    region:
      'estado o provincia de facturación|estado/provincia de facturación|estado/provincia|provincia|estado|comunidad autónoma|región',
    country: 'país de facturación|país (facturación)|país|país/región',
    address: 'dirección de facturación|dirección completa|dirección|sede',
    companyPhone: 'teléfono|número de teléfono|teléfono de la empresa|centralita',
    type: 'tipo|tipo de cuenta|tipo de cliente',
    rating: 'valoración|calificación|clasificación',
    ownership: 'propiedad|tipo de propiedad',
    founded: 'año de fundación|año de inicio|fundada en|año de creación',
    description: 'descripción|descripción de la cuenta',
    parent: 'cuenta principal|empresa matriz|cuenta matriz|matriz',
    owner: 'propietario de la cuenta|propietario|responsable|comercial',
  },
  it: {
    accountId: 'id account|id dell’account|id azienda',
    name: 'nome account|nome dell’account|nome azienda|nome dell’azienda|ragione sociale|azienda|società|nome',
    website: 'sito web|sito|sito internet|url del sito web|dominio',
    industry: 'settore|settore industriale|industria|attività',
    employees: 'dipendenti|numero di dipendenti|numero dipendenti|n. dipendenti|addetti|numero addetti',
    revenue: 'fatturato annuale|fatturato annuo|fatturato|ricavi annuali|ricavi',
    currency: 'valuta account|valuta|divisa|codice valuta',
    street: 'indirizzo di fatturazione via|via di fatturazione|via (fatturazione)|via|via e numero',
    postcode: 'cap di fatturazione|codice postale di fatturazione|codice postale|cap',
    city: 'città di fatturazione|città (fatturazione)|città|comune',
    region: 'stato/provincia di fatturazione|stato/provincia|provincia|regione',
    country: 'paese di fatturazione|paese (fatturazione)|paese|nazione|paese/regione',
    address: 'indirizzo di fatturazione|indirizzo completo|indirizzo|sede',
    companyPhone: 'telefono|numero di telefono|telefono azienda|centralino',
    type: 'tipo|tipo di account|tipo cliente|tipologia',
    rating: 'valutazione|classificazione',
    ownership: 'proprietà|tipo di proprietà',
    founded: 'anno di fondazione|anno di inizio|fondata nel|anno di costituzione',
    description: 'descrizione|descrizione account',
    parent: 'account principale|società madre|capogruppo|azienda madre',
    owner: 'titolare account|titolare dell’account|titolare|proprietario|responsabile|proprietario dell’azienda',
  },
  pt: {
    accountId: 'id da conta|id de conta|identificador da conta',
    name: 'nome da conta|nome da empresa|razão social|empresa|conta|nome',
    website: 'site|website|página web|site da empresa|url do site|domínio',
    industry: 'setor|sector|indústria|ramo de atividade|setor de atividade|segmento',
    employees:
      'funcionários|número de funcionários|nº de funcionários|colaboradores|número de colaboradores|empregados',
    revenue: 'receita anual|faturamento anual|faturamento|receita|volume de negócios|faturação anual|faturação',
    currency: 'moeda da conta|moeda|código da moeda|divisa',
    street: 'rua de cobrança|endereço de cobrança - rua|rua|logradouro',
    postcode: 'cep de cobrança|cep/código postal de cobrança|código postal de cobrança|cep|código postal',
    city: 'cidade de cobrança|cidade|município|localidade',
    region: 'estado/província de cobrança|estado de cobrança|estado/província|estado|uf|distrito|região',
    country: 'país de cobrança|país|país/região',
    address: 'endereço de cobrança|endereço completo|endereço|morada|sede',
    companyPhone: 'telefone|número de telefone|telefone da empresa',
    type: 'tipo|tipo de conta|tipo de cliente',
    rating: 'classificação|avaliação',
    ownership: 'propriedade|tipo de propriedade',
    founded: 'ano de fundação|ano de início|fundada em',
    description: 'descrição|descrição da conta',
    parent: 'conta pai|conta principal|empresa-mãe|empresa controladora|empresa matriz',
    owner: 'proprietário da conta|proprietário|responsável|vendedor',
  },
  nl: {
    accountId: 'account-id|id van account|klant-id',
    name: 'accountnaam|naam account|naam van account|bedrijfsnaam|naam bedrijf|bedrijf|organisatie|naam',
    website: 'website|webadres|websiteadres|internetadres|domein',
    industry: 'bedrijfstak|branche|sector|industrie',
    employees: 'medewerkers|aantal medewerkers|werknemers|aantal werknemers|personeel|aantal fte',
    revenue: 'jaaromzet|jaarlijkse omzet|omzet|omzet per jaar',
    currency: 'valuta van account|accountvaluta|valuta|valutacode',
    street: 'factuurstraat|straat (facturering)|straat|straat en huisnummer|adresregel 1',
    postcode: 'factuurpostcode|postcode (facturering)|postcode',
    city: 'factuurplaats|plaats (facturering)|plaats|woonplaats|stad|vestigingsplaats',
    region: 'factuurprovincie|staat/provincie (facturering)|staat/provincie|provincie|regio',
    country: 'factuurland|land (facturering)|land|land/regio',
    address: 'factuuradres|volledig adres|adres|vestigingsadres',
    companyPhone: 'telefoon|telefoonnummer|hoofdnummer|algemeen telefoonnummer',
    type: 'type|accounttype|soort|type klant',
    rating: 'beoordeling|waardering',
    ownership: 'eigendom|eigendomsvorm|eigendomstype',
    founded: 'oprichtingsjaar|opgericht|opgericht in|jaar van oprichting',
    description: 'beschrijving|omschrijving',
    parent: 'hoofdaccount|moederbedrijf|moedermaatschappij|bovenliggend account',
    owner: 'accounteigenaar|eigenaar van account|eigenaar|accountmanager|verantwoordelijke',
  },
};

/** What exports call the object whose field stands behind a colon or a dash: "Account: Phone", "Organization - Name". */
export const ACCOUNT_WORDS: readonly string[] =
  'account|accounts|company|organization|organisation|unternehmen|firma|compte|entreprise|société|cuenta|empresa|azienda|conta|bedrijf|organisatie'.split(
    '|',
  );

/** Names of an address that is the street alone where a town or a country has a column of its own. */
export const LOOSE_ADDRESS: readonly string[] =
  'address|address 1|adresse|anschrift|dirección|indirizzo|endereço|morada|adres'.split('|');
