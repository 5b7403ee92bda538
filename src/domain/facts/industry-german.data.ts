/** Everyday German names of industries, by key. */
export const GERMAN_INDUSTRIES: Readonly<Record<string, string>> = {
  accounting:
    'Steuerberatung|Wirtschaftsprüfung|Buchhaltung|Steuerberater|Wirtschaftsprüfer|Rechnungswesen|Steuerberatung und Wirtschaftsprüfung|Wirtschaftsprüfung und Steuerberatung',
  agriculture: 'Agrar|Agrarwirtschaft|Land- und Forstwirtschaft|Agrarindustrie|Landwirtschaft und Fischerei',
  airlines_aviation: 'Fluggesellschaft|Fluggesellschaften|Airlines und Luftfahrt',
  alternative_dispute_resolution: 'Mediation und Schlichtung|Schiedsgerichtsbarkeit|Außergerichtliche Streitbeilegung',
  alternative_medicine: 'Alternativmedizin|Alternative Medizin|Naturheilkunde',
  animation: 'Animationsfilm|Trickfilm',
  apparel_fashion:
    'Mode|Bekleidung|Mode und Bekleidung|Bekleidungsindustrie|Modebranche|Bekleidung und Mode|Bekleidung und Schuhe|Modeindustrie',
  architecture_planning: 'Architektur|Architekturbüro|Architekten|Architektur und Planung|Stadtplanung',
  arts_crafts: 'Kunsthandwerk',
  automotive:
    'Automobil|Automobilindustrie|Automobilbranche|Automobilhersteller|Automobilzulieferer|Fahrzeugbau|Kfz-Industrie|Autoindustrie|Autobranche|Automobilbau|Kraftfahrzeugbau|Automobilzulieferindustrie',
  aviation_aerospace:
    'Luft- und Raumfahrt|Raumfahrt|Luft- und Raumfahrttechnik|Luftfahrtindustrie|Luft- und Raumfahrtindustrie|Flugzeugbau',
  banking: 'Banken|Bankwesen|Bankgewerbe|Bankensektor|Kreditinstitut|Kreditinstitute|Sparkasse|Sparkassen|Bankenwesen',
  biotechnology: 'Biotechnologie',
  broadcast_media: 'Rundfunk|Fernsehen|Rundfunk und Fernsehen|Hörfunk|TV und Radio|Radio und Fernsehen',
  building_materials: 'Baustoffe|Baustoffindustrie|Baumaterialien|Baumaterial',
  business_supplies_equipment: 'Bürobedarf|Büroausstattung|Bürotechnik',
  capital_markets: 'Kapitalmärkte|Kapitalmarkt|Börse|Wertpapierbörse',
  chemicals: 'Chemie|Chemische Industrie|Chemieindustrie|Chemikalien|Petrochemie|Chemiebranche|Spezialchemie',
  civil_engineering: 'Bauingenieurwesen',
  commercial_real_estate: 'Gewerbeimmobilien',
  computer_games: 'Computerspiele|Videospiele|Spieleentwicklung|Gamesbranche',
  computer_hardware: 'Computerhardware|IT-Hardware',
  computer_network_security:
    'IT-Sicherheit|Cybersicherheit|Informationssicherheit|Computer- und Netzwerksicherheit|Netzwerksicherheit',
  computer_networking: 'Computernetzwerke|Netzwerktechnik',
  computer_software:
    'Softwareentwicklung|Software-Entwicklung|Softwarehersteller|Softwarehaus|Softwareindustrie|Softwarebranche|Software-Hersteller',
  construction:
    'Bau|Bauwesen|Bauindustrie|Baugewerbe|Bauunternehmen|Hochbau|Hoch- und Tiefbau|Baubranche|Bauwirtschaft|Bauhauptgewerbe',
  construction_and_property: 'Bau und Immobilien|Bau- und Immobilienwirtschaft|Tiefbau|Immobilien und Bau',
  consumer: 'Lebensmittel|Getränke|Brauerei|Getränkeindustrie|Nahrungs- und Genussmittel|Brauereien|Getränkehersteller',
  consumer_electronics: 'Unterhaltungselektronik|Verbraucherelektronik',
  consumer_goods: 'Konsumgüter|Konsumgüterindustrie|Verbrauchsgüter|Gebrauchsgüter',
  consumer_services: 'Verbraucherdienste|Persönliche Dienstleistungen',
  cosmetics: 'Kosmetik|Kosmetika|Kosmetikindustrie|Körperpflege|Kosmetik und Körperpflege',
  dairy: 'Molkerei|Milchwirtschaft|Molkereien|Milchverarbeitung|Milchprodukte|Molkereiprodukte',
  defense_space: 'Verteidigung und Raumfahrt|Rüstung und Raumfahrt',
  design: 'Gestaltung|Designagentur',
  education: 'Bildung|Bildungswesen|Schulen|Schule|Bildungssektor',
  education_management: 'Bildungsmanagement',
  electrical_electronic_manufacturing:
    'Elektrotechnik|Elektroindustrie|Elektronikindustrie|Elektrotechnik und Elektronik|Elektro und Elektronik|Elektro- und Elektronikindustrie|Elektronikfertigung|Elektro- und Elektronikfertigung',
  energy_and_resources:
    'Energie|Energiewirtschaft|Energiesektor|Energiebranche|Energie und Umwelt|Energie und Rohstoffe|Energie- und Wasserwirtschaft|Rohstoffe und Energie',
  entertainment: 'Unterhaltung|Unterhaltungsindustrie|Unterhaltungsbranche',
  environmental_services:
    'Entsorgung|Abfallwirtschaft|Entsorgungswirtschaft|Umweltdienstleistungen|Abfallentsorgung|Recyclingwirtschaft|Umweltdienste',
  events_services:
    'Veranstaltungen|Eventmanagement|Veranstaltungsservice|Messe- und Veranstaltungswesen|Veranstaltungsmanagement|Eventagentur|Veranstaltungstechnik|Messen und Veranstaltungen|Veranstaltungsbranche|Eventbranche',
  facilities_services: 'Gebäudemanagement|Gebäudereinigung|Facility-Management|Gebäudedienstleistungen|Gebäudeservice',
  farming: 'Ackerbau',
  financial_services: 'Finanzdienstleistungen|Finanzdienstleister|Finanzdienstleistung',
  financial_services_sector:
    'Banken und Versicherungen|Finanzen|Finanzwesen|Finanzsektor|Finanzbranche|Finanz- und Versicherungswesen|Finanzwirtschaft|Finanzen und Versicherungen|Finanzindustrie|Banken, Versicherungen und Finanzdienstleistungen|Versicherungen und Banken|Banken/Versicherungen|Finanz- und Versicherungsdienstleistungen',
  fine_art: 'Bildende Kunst|Bildende Künste|Kunstgalerie',
  fishery: 'Fischerei|Fischzucht|Fischwirtschaft|Fischerei und Aquakultur',
  food_beverages: 'Nahrungsmittel und Getränke|Lebensmittel und Getränke|Essen und Trinken|Speisen und Getränke',
  food_production:
    'Lebensmittelindustrie|Nahrungsmittelindustrie|Lebensmittelproduktion|Lebensmittelherstellung|Ernährungsindustrie|Nahrungsmittelproduktion|Lebensmittelverarbeitung|Nahrungsmittelherstellung|Lebensmittelhersteller',
  fund_raising: 'Spendensammlung',
  furniture: 'Möbel|Möbelindustrie|Möbelhersteller|Möbelherstellung|Möbelbau',
  gambling_casinos: 'Glücksspiel|Glücksspiel und Casinos|Spielbanken|Glücksspiele|Lotterie|Spielbank',
  glass_ceramics_concrete:
    'Glas, Keramik und Beton|Glas und Keramik|Keramik|Glasindustrie|Keramikindustrie|Beton|Glas|Glas- und Keramikindustrie',
  government_administration: 'Regierungsverwaltung',
  graphic_design: 'Grafikdesign|Grafik-Design',
  health_wellness_fitness:
    'Fitness und Wellness|Wellness und Fitness|Gesundheit, Wellness und Fitness|Fitnessstudio|Fitnessstudios|Gesundheit und Fitness',
  healthcare:
    'Gesundheitswesen|Gesundheit|Gesundheitssektor|Gesundheitsbranche|Gesundheitswirtschaft|Medizin|Gesundheits- und Pharmaindustrie|Pharma und Medizintechnik|Pharma und Gesundheit|Gesundheitsversorgung|Biowissenschaften|Pharma und Biotechnologie|Pharma/Medizintechnik',
  higher_education:
    'Hochschule|Hochschulen|Universität|Universitäten|Hochschulbildung|Hochschulwesen|Hochschulen und Universitäten|Fachhochschule',
  hospital_health_care:
    'Krankenhaus|Krankenhäuser|Kliniken|Klinikum|Krankenhauswesen|Pflegeheim|Pflegeheime|Krankenhäuser und Gesundheitswesen|Krankenhäuser und Kliniken',
  hospitality: 'Hotellerie|Hotelgewerbe|Beherbergung|Hotelbranche|Beherbergungsgewerbe',
  human_resources: 'Personalwesen|Personalmanagement',
  import_export: 'Import und Export|Import/Export|Im- und Export|Außenhandel|Import & Export',
  individual_family_services: 'Kinderbetreuung|Sozialwesen|Sozialdienste|Soziale Dienste|Sozialarbeit',
  industrial_automation:
    'Automatisierungstechnik|Industrieautomation|Industrieautomatisierung|Industrielle Automatisierung|Industrielle Automation',
  information_services: 'Informationsdienste|Informationsdienstleistungen',
  insurance:
    'Versicherung|Versicherungen|Versicherungswesen|Versicherungswirtschaft|Versicherungsbranche|Versicherungsmakler|Krankenversicherung|Lebensversicherung|Rückversicherung|Versicherungsgesellschaft|Krankenkasse|Krankenkassen',
  international_affairs: 'Internationale Angelegenheiten|Internationale Beziehungen',
  internet: 'Internetbranche|Internetdienste',
  investment_banking: 'Investmentbank|Investmentbanking|Investmentbanken',
  investment_management: 'Vermögensverwaltung|Kapitalanlage|Fondsverwaltung|Anlageverwaltung|Fondsgesellschaft',
  it_services:
    'IT-Dienstleistungen|IT-Dienstleister|IT-Beratung|Informationstechnologie und Dienstleistungen|IT-Dienstleistung|Systemhaus|IT-Systemhaus|IT-Dienste|IT-Dienstleistungen und Beratung|IT-Beratung und Dienstleistungen|IT-Services und IT-Beratung|EDV-Dienstleistungen',
  judiciary: 'Gerichte|Gericht|Gerichtswesen',
  law_enforcement: 'Polizei|Strafverfolgung',
  law_practice:
    'Anwaltskanzlei|Rechtsanwälte|Rechtsanwalt|Rechtsanwaltskanzlei|Anwaltskanzleien|Rechtsanwaltskanzleien|Rechtsanwaltsbüro',
  legal: 'Recht|Rechtswesen|Rechtssektor',
  legal_services: 'Rechtsdienstleistungen|Juristische Dienstleistungen',
  leisure_travel_tourism:
    'Tourismus|Reisen|Reisebranche|Touristik|Reisebüro|Reiseveranstalter|Freizeit, Reisen und Tourismus|Reisen und Tourismus|Tourismus und Reisen|Tourismusbranche|Reiseindustrie|Freizeit und Tourismus|Tourismus und Freizeit|Tourismusindustrie|Reisebüros',
  libraries: 'Bibliothek|Bibliotheken|Bibliothekswesen',
  logistics_supply_chain:
    'Logistik|Logistikbranche|Logistikdienstleister|Logistik und Supply Chain|Logistik und Lieferkette|Lieferkette|Logistikdienstleistungen|Kontraktlogistik',
  luxury_goods_jewelry:
    'Luxusgüter|Schmuck|Luxusgüter und Schmuck|Uhren und Schmuck|Schmuck und Uhren|Luxusartikel|Schmuck und Luxusgüter|Uhren- und Schmuckindustrie',
  machinery:
    'Maschinenbau|Maschinen|Maschinen- und Anlagenbau|Anlagenbau|Maschinenindustrie|Werkzeugmaschinen|Maschinenbau und Anlagenbau|Maschinenbauindustrie|Sondermaschinenbau|Werkzeugmaschinenbau|Landmaschinen',
  management_consulting:
    'Unternehmensberatung|Unternehmensberater|Managementberatung|Strategieberatung|Unternehmensberatungen|Wirtschaftsberatung',
  manufacturing:
    'Fertigung|Verarbeitendes Gewerbe|Herstellung|Fertigungsindustrie|Produzierendes Gewerbe|Verarbeitende Industrie|Elektronik|Produktionsbetrieb|Haushaltsgeräte|Industrielle Fertigung|Fertigende Industrie|Industrielle Produktion',
  maritime: 'Schifffahrt|Seeschifffahrt|Maritime Wirtschaft|Reederei|Reedereien|Seeverkehr|Schiffahrt',
  market_research: 'Marktforschung',
  marketing_advertising:
    'Werbung|Marketing und Werbung|Werbeagentur|Werbung und Marketing|Marketingagentur|Werbebranche|Werbewirtschaft|Werbeagenturen|Online-Marketing',
  mechanical_or_industrial_engineering: 'Maschinenbau- oder Wirtschaftsingenieurwesen|Wirtschaftsingenieurwesen',
  media_and_entertainment:
    'Medien|Medienbranche|Medien und Unterhaltung|Medienindustrie|Kunst und Kultur|Medien und Verlage|Kultur|Verlage und Medien|Medienwirtschaft|Medien und Verlagswesen',
  media_production: 'Medienproduktion|Videoproduktion',
  medical_devices:
    'Medizintechnik|Medizinprodukte|Medizingeräte|Medizinische Geräte|Medizintechnikindustrie|Medizinproduktehersteller|Medizintechnikhersteller',
  medical_practice:
    'Arztpraxis|Arztpraxen|Zahnarztpraxis|Ärzte|Zahnarzt|Zahnärzte|Zahnarztpraxen|Ärzte und Zahnärzte|Arzt- und Zahnarztpraxen',
  mental_health_care: 'Psychische Gesundheit|Psychiatrie|Psychotherapie|Psychologische Betreuung|Psychotherapiepraxis',
  military: 'Militär|Streitkräfte|Bundeswehr',
  mining_metals:
    'Bergbau|Bergbau und Metalle|Stahl|Stahlindustrie|Metallurgie|Metallerzeugung|Bergbau und Metall|Stahlerzeugung',
  motion_pictures_film: 'Filmindustrie|Filmproduktion|Filmbranche|Filmwirtschaft|Kinofilm|Spielfilm',
  museums_institutions: 'Museen|Museum und Einrichtungen|Museen und Galerien',
  music: 'Musik|Musikindustrie|Musikbranche|Musikwirtschaft',
  nanotechnology: 'Nanotechnologie',
  newspapers: 'Zeitungen|Zeitung|Zeitungsverlag|Zeitungsverlage|Presse und Zeitungen',
  nonprofit:
    'Gemeinnützige Organisation|Gemeinnützige Organisationen|Non-Profit-Organisation|Non-Profit-Organisationen|Gemeinnützig',
  nonprofit_sector:
    'NRO|Gemeinnütziger Sektor|Stiftung|Stiftungen|Wohltätigkeit|Wohltätigkeitsorganisation|Dritter Sektor|Nichtregierungsorganisation',
  oil_energy:
    'Öl und Gas|Mineralöl|Mineralölindustrie|Öl und Energie|Erdöl und Erdgas|Öl- und Gasindustrie|Erdöl|Mineralölwirtschaft|Erdgas|Öl & Gas|Erdölindustrie',
  online_media: 'Online-Medien|Onlinemedien',
  outsourcing_offshoring: 'Outsourcing und Offshoring',
  package_freight_delivery:
    'Paketdienst|Kurierdienst|Paketdienste|Kurier-, Express- und Paketdienste|KEP|Kurierdienste|Post und Kurierdienste|Postdienste|Postdienstleistungen|KEP-Dienste|Paketzustellung|Post- und Kurierdienste',
  packaging_containers:
    'Verpackung|Verpackungen|Verpackungsindustrie|Verpackungen und Behälter|Verpackung und Behälter|Verpackungshersteller|Verpackungsmittel|Verpackungsmaterial',
  paper_forest_products:
    'Papier|Papierindustrie|Papier und Zellstoff|Papier- und Forstprodukte|Papierherstellung|Zellstoff und Papier|Papier- und Zellstoffindustrie',
  performing_arts: 'Darstellende Kunst|Darstellende Künste',
  pharmaceuticals:
    'Pharmaindustrie|Pharmazie|Arzneimittel|Pharmazeutik|Pharmazeutische Industrie|Pharmazeutika|Pharmabranche|Arzneimittelhersteller|Pharmaunternehmen|Pharmahersteller',
  philanthropy: 'Philanthropie',
  photography: 'Fotografie|Fotografen|Fotograf|Fotostudio',
  plastics:
    'Kunststoff|Kunststoffe|Kunststoffindustrie|Kunststoffverarbeitung|Kunststofftechnik|Gummi und Kunststoff|Kunststoffherstellung|Gummi- und Kunststoffindustrie|Kunststoff und Gummi|Gummi- und Kunststoffwaren',
  political_organization: 'Politische Organisation|Politische Partei|Politische Organisationen',
  primary_secondary_education:
    'Grund- und Sekundarschule|Grundschule|Grundschulen|Gymnasium|Gymnasien|Allgemeinbildende Schulen|Primar- und Sekundarbildung|Grund- und Sekundarschulen|Primar- und Sekundarschulen|Grund- und Sekundarbildung',
  printing: 'Druck|Druckerei|Druckindustrie|Druckereien|Druckgewerbe',
  professional_services: 'Beratung|Freiberufliche Dienstleistungen|Professionelle Dienstleistungen',
  professional_training_coaching:
    'Berufliche Weiterbildung|Weiterbildung und Coaching|Berufliche Aus- und Weiterbildung|Training und Coaching|Coaching und Training',
  public_policy: 'Öffentliche Politik',
  public_relations_communications:
    'Öffentlichkeitsarbeit|PR-Agentur|PR und Kommunikation|Öffentlichkeitsarbeit und Kommunikation',
  public_safety: 'Öffentliche Sicherheit|Feuerwehr|Rettungsdienst',
  public_sector:
    'Öffentlicher Dienst|Öffentlicher Sektor|Öffentliche Hand|Behörde|Behörden|Öffentliche Verwaltung|Regierung|Verwaltung und Behörden|Öffentlicher Bereich|Kommunalverwaltung|Öffentliche Verwaltungen|Ämter und Behörden|Kommunen|Staatliche Verwaltung',
  publishing: 'Verlag|Verlage|Verlagswesen|Buchverlag|Verlagshaus|Verlagsbranche|Zeitschriftenverlag',
  railroad_manufacture: 'Schienenfahrzeugbau|Schienenfahrzeuge|Bahntechnik|Bahnindustrie|Schienenfahrzeugindustrie',
  ranching: 'Viehzucht|Rinderzucht',
  real_estate:
    'Immobilien|Immobilienwirtschaft|Immobilienbranche|Immobilienmakler|Hausverwaltung|Wohnungswirtschaft|Immobilienverwaltung|Wohnungsbaugesellschaft|Immobilienentwicklung|Grundstücks- und Wohnungswesen|Wohnungsunternehmen|Grundstückswesen',
  recreational_facilities_services:
    'Freizeiteinrichtungen|Freizeitparks|Freizeitpark|Freizeiteinrichtungen und -dienste',
  religious_institutions:
    'Kirche|Kirchen|Religion und Kirche|Religiöse Einrichtungen|Religiöse Organisationen|Religionsgemeinschaft|Religionsgemeinschaften|Kirchen und Religionsgemeinschaften|Religiöse Institutionen|Religiöse Einrichtung',
  renewables_environment:
    'Erneuerbare Energien|Erneuerbare Energie|Solarenergie|Windenergie|Photovoltaik|Windkraft|Solar- und Windenergie|Erneuerbare Energien und Umwelt|Solarindustrie|Regenerative Energien|Windindustrie|Solarbranche',
  research:
    'Forschung|Forschung und Entwicklung|Wissenschaft und Forschung|Forschungseinrichtung|Forschungsinstitut|F&E|Forschungsinstitute|Forschungseinrichtungen|Wissenschaftliche Forschung',
  restaurants: 'Gastronomie|Restaurantbetrieb',
  retail: 'Einzelhandel|Einzelhändler|Einzelhandelsunternehmen|Detailhandel',
  retail_and_wholesale:
    'Handel|Groß- und Einzelhandel|Handelsunternehmen|Lebensmittelhandel|Lebensmitteleinzelhandel|Lebensmittel-Einzelhandel|Einzel- und Großhandel|Handelsbranche|Handel und Vertrieb',
  security_investigations:
    'Sicherheitsdienst|Sicherheitsdienste|Wach- und Sicherheitsdienst|Sicherheit und Ermittlungen|Sicherheitsdienstleistungen|Wach- und Sicherheitsdienste|Wachdienst|Sicherheits- und Ermittlungsdienste|Detektei|Sicherheitsgewerbe',
  semiconductors:
    'Halbleiter|Halbleiterindustrie|Halbleiterhersteller|Halbleitertechnik|Halbleiterbranche|Halbleitertechnologie',
  shipbuilding: 'Schiffbau|Werft|Werften|Schiffsbau',
  sporting_goods: 'Sportartikel|Sportgeräte|Sportartikelindustrie|Sportartikelhersteller|Sportwaren',
  sports: 'Sportverein|Sportvereine|Profisport|Sportbranche',
  staffing_recruiting:
    'Personaldienstleistungen|Personaldienstleister|Personalvermittlung|Zeitarbeit|Arbeitnehmerüberlassung|Personalberatung|Zeitarbeitsfirma|Personaldienstleistung|Personalvermittlung und Zeitarbeit|Arbeitsvermittlung|Personalbeschaffung|Personalagentur',
  supermarkets: 'Supermärkte',
  technology:
    'Technologie|EDV|Hightech|Informationstechnologie|Informationstechnik|IT-Branche|Technologiebranche|Technologiesektor|IT-Sektor|Hochtechnologie|Künstliche Intelligenz|IT und Software',
  telecommunications:
    'Telekommunikation|Telekommunikationsbranche|Telekommunikationsanbieter|Telekommunikationsdienste|Telekom',
  textiles: 'Textil|Textilien|Textilindustrie|Textilbranche|Textilgewerbe|Textilherstellung',
  think_tanks: 'Denkfabrik|Denkfabriken',
  tobacco: 'Tabak|Tabakindustrie|Tabakwaren',
  translation_localization:
    'Übersetzung|Übersetzungen|Übersetzungsbüro|Übersetzung und Lokalisierung|Sprachdienstleistungen|Übersetzungsdienste|Übersetzungsagentur|Übersetzungsdienstleistungen',
  transport_and_logistics:
    'Transport und Logistik|Spedition|Speditionen|Transport und Verkehr|Verkehr und Logistik|Verkehr|Transportwesen|Logistik und Transport|Verkehr und Transport|Transportlogistik|Verkehrswesen|Transport und Lagerei|Verkehr und Lagerei|Transportbranche|Spedition und Logistik',
  transportation_trucking_railroad:
    'Straßengüterverkehr|Eisenbahn|Güterverkehr|Bahnverkehr|Schienenverkehr|Öffentlicher Nahverkehr|ÖPNV|Straßentransport|Güterkraftverkehr|Lkw-Transport|Eisenbahnen|Personennahverkehr|Straßen- und Schienenverkehr',
  travel_and_leisure:
    'Freizeit|Tourismus und Gastgewerbe|Reise und Freizeit|Hotels und Gaststätten|Hotel- und Gastgewerbe|Freizeitbranche|Hotels und Restaurants|Hotellerie und Gastronomie|Hotel und Gastronomie|Hotel- und Gaststättengewerbe|Gastronomie und Hotellerie|Gastgewerbe|Tourismus und Gastronomie|Freizeitindustrie',
  utilities:
    'Energieversorgung|Energieversorger|Versorgungsunternehmen|Stadtwerke|Versorger|Wasserversorgung|Stromversorgung|Strom- und Gasversorgung|Energie- und Wasserversorgung|Stromversorger|Gasversorgung|Energieversorgungsunternehmen|Stromerzeugung',
  venture_capital_private_equity:
    'Risikokapital|Beteiligungsgesellschaft|Wagniskapital|Beteiligungskapital|Private-Equity-Gesellschaft|Risikokapital und Private Equity|Wagniskapital und Private Equity',
  veterinary: 'Tierarzt|Tierarztpraxis|Tiermedizin|Veterinärmedizin|Tierärzte|Tierklinik|Veterinärwesen|Tierarztpraxen',
  warehousing: 'Lagerhaltung|Lagerei|Lagerwirtschaft|Lagerung',
  wholesale: 'Großhandel|Großhändler|Großhandelsunternehmen',
  wine_spirits:
    'Wein und Spirituosen|Weinbau|Weingut|Spirituosen|Wein|Weine und Spirituosen|Weinkellerei|Weingüter|Brennerei',
  wireless: 'Mobilfunk|Mobilfunkanbieter|Mobilfunkbetreiber',
};
