/** Everyday Dutch names of industries, by key. */
export const DUTCH_INDUSTRIES: Readonly<Record<string, string>> = {
  accounting:
    'Accountancy en belastingadvies|Accountantskantoor|Boekhouding|Boekhoudkantoor|Accountantskantoren|Administratiekantoor|Administratiekantoren',
  agriculture:
    'Landbouw|Agrarisch|Agrarische sector|Land- en tuinbouw|Landbouw en visserij|Landbouwsector|Landbouw, bosbouw en visserij',
  airlines_aviation: 'Luchtvaartmaatschappij|Luchtvaartmaatschappijen|Luchtvervoer|Burgerluchtvaart',
  alternative_medicine: 'Alternatieve geneeskunde|Alternatieve geneeswijzen',
  animation: 'Animatie|Animatiefilm|Animatiestudio',
  apparel_fashion:
    'Kleding|Mode en kleding|Kleding en mode|Kledingindustrie|Mode-industrie|Schoenen en kleding|Modebranche|Kleding en schoenen|Modesector',
  architecture_planning:
    'Architectuur|Architectenbureau|Architectuur en planning|Architecten|Stedenbouw|Architectuur en stedenbouw|Architectenbureaus',
  arts_crafts: 'Kunstnijverheid|Kunst en ambacht|Kunst en nijverheid',
  automotive:
    'Auto-industrie|Autobranche|Automobielindustrie|Autosector|Autofabrikant|Autofabrikanten|Automobielsector|Automobielbranche|Auto-onderdelen',
  aviation_aerospace:
    'Lucht- en ruimtevaart|Ruimtevaart|Lucht- en ruimtevaartindustrie|Luchtvaart- en ruimtevaart|Vliegtuigbouw',
  banking: 'Banken|Bankwezen|Bancaire sector|Bankensector',
  biotechnology: 'Biotechnologie',
  broadcast_media: 'Omroep|Radio en televisie|Televisie|Omroepen|Radio en tv|Televisie en radio',
  building_materials: 'Bouwmaterialen|Bouwmateriaal|Bouwstoffen',
  business_supplies_equipment: 'Kantoorartikelen|Kantoorbenodigdheden|Kantoorinrichting en -benodigdheden',
  capital_markets: 'Kapitaalmarkten|Kapitaalmarkt|Effectenbeurs',
  chemicals: 'Chemische industrie|Chemicaliën|Petrochemie|Chemische sector|Chemische producten',
  civil_engineering: 'Civiele techniek|Weg- en waterbouw|Grond-, weg- en waterbouw|GWW',
  commercial_real_estate: 'Commercieel vastgoed|Bedrijfsvastgoed|Bedrijfsonroerend goed',
  computer_games: 'Computerspellen|Videospellen|Computerspelletjes|Game-ontwikkeling',
  computer_hardware: 'Computerapparatuur',
  computer_network_security:
    'Cyberbeveiliging|IT-beveiliging|Informatiebeveiliging|Computer- en netwerkbeveiliging|Netwerkbeveiliging|ICT-beveiliging|Cyberveiligheid',
  computer_networking: 'Computernetwerken|Netwerkapparatuur',
  computer_software:
    'Softwareontwikkeling|Software-ontwikkeling|Softwarebedrijf|Softwareleverancier|Computersoftware|Softwarebedrijven|Software ontwikkeling|Softwarehuis|Softwareleveranciers|Softwareontwikkelaar',
  construction:
    'Bouw|Bouwnijverheid|Bouwsector|Bouwbedrijf|Woningbouw|Utiliteitsbouw|Bouwbedrijven|Aannemer|Aannemers|Bouwindustrie|Burgerlijke en utiliteitsbouw|Bouwbranche|Aannemersbedrijf|Woning- en utiliteitsbouw',
  construction_and_property:
    'Bouw en vastgoed|Vastgoed en bouw|Bouw en infra|Bouw en infrastructuur|Bouw en onroerend goed',
  consumer: 'Dranken|Brouwerij|Voeding|Levensmiddelen|Brouwerijen|Drankenindustrie|Voedings- en genotmiddelen',
  consumer_electronics: 'Consumentenelektronica',
  consumer_goods: 'Consumentengoederen|Consumptiegoederen|Consumentenproducten|Snellopende consumptiegoederen',
  consumer_services:
    'Consumentendiensten|Persoonlijke dienstverlening|Dienstverlening aan consumenten|Diensten voor consumenten',
  cosmetics: 'Cosmetica|Cosmetica-industrie|Persoonlijke verzorgingsproducten|Cosmetische industrie',
  dairy: 'Zuivel|Zuivelindustrie|Zuivelproducten|Zuivelsector',
  defense_space: 'Defensie en ruimtevaart',
  design: 'Ontwerpbureau|Vormgeving|Industrieel ontwerp|Ontwerp',
  e_learning: 'Online onderwijs|Online leren|Afstandsonderwijs',
  education:
    'Onderwijs|Opleiding en onderwijs|Onderwijssector|Scholen|Onderwijs en opleiding|Onderwijsinstelling|Onderwijsinstellingen',
  education_management: 'Onderwijsmanagement|Onderwijsbeheer|Onderwijsbestuur',
  electrical_electronic_manufacturing:
    'Elektrotechniek|Elektronica-industrie|Elektrotechnische industrie|Elektrische en elektronische industrie|Elektrotechniek en elektronica|Elektronische industrie|Elektrische apparatuur|Elektrotechnische en elektronische industrie|Productie van elektrische apparaten en elektronica',
  energy_and_resources:
    'Energiesector|Energie en milieu|Natuurlijke hulpbronnen|Energiebranche|Energie en grondstoffen|Energie en nutsbedrijven|Energie en nutsvoorzieningen|Energie- en nutsbedrijven',
  entertainment: 'Amusement|Entertainmentindustrie|Amusementsindustrie|Vermaak',
  environmental_services:
    'Afvalbeheer|Afvalverwerking|Milieudiensten|Afvalinzameling|Milieudienstverlening|Afvalbeheer en recycling|Recycling en afvalverwerking|Afvalsector',
  events_services:
    'Evenementen|Evenementenorganisatie|Evenementenbureau|Evenementenbranche|Organisatie van evenementen|Evenementenservices|Congressen en evenementen|Beurzen en evenementen|Evenementendiensten|Evenementenservice',
  facilities_services:
    'Facilitaire dienstverlening|Schoonmaak|Schoonmaakdiensten|Schoonmaakbedrijf|Facilitair management|Facilitaire diensten|Schoonmaakbranche|Facilitair beheer|Schoonmaakbedrijven|Facilitaire sector',
  farming: 'Akkerbouw|Landbouwbedrijf|Akkerbouwbedrijf',
  financial_services:
    'Financiële dienstverlening|Financiële diensten|Financiële dienstverleners|Financiële dienstverlener',
  financial_services_sector:
    'Banken en verzekeringen|Financiën|Financiële sector|Bank- en verzekeringswezen|Financieel|Banken, verzekeringen en financiële dienstverlening|Financiële instelling|Financiële instellingen|Banken en verzekeraars|Bank en verzekeringen|Bankwezen en verzekeringen|Financiële dienstverlening en verzekeringen|Financiën en verzekeringen|Verzekeringen en banken|Banken/verzekeringen',
  fine_art: 'Beeldende kunst|Beeldende kunsten|Schone kunsten|Kunstgalerie',
  fishery: 'Visserij|Viskwekerij|Visteelt|Aquacultuur|Visserij en aquacultuur|Visserijsector',
  food_beverages:
    'Eten en drinken|Voeding en dranken|Voedingsmiddelen en dranken|Voedsel en dranken|Levensmiddelen en dranken|Eten en drank|Voeding en drank',
  food_production:
    'Voedingsmiddelenindustrie|Voedselproductie|Levensmiddelenindustrie|Voedingsindustrie|Voedselverwerking|Voedingsmiddelenproductie|Voedingsmiddelenproducent|Levensmiddelenproductie|Productie van voedingsmiddelen|Agrovoeding',
  fund_raising: 'Fondsenwerving|Fondswerving',
  furniture: 'Meubels|Meubelindustrie|Meubilair|Meubelfabrikant|Meubelen|Meubelmakerij',
  gambling_casinos:
    "Kansspelen|Gokken|Gokken en casino's|Casino's|Loterij|Gokindustrie|Loterijen|Kansspelen en casino's|Casino's en kansspelen|Kansspelsector",
  glass_ceramics_concrete: 'Glas, keramiek en beton|Keramiek|Glas en keramiek|Glasindustrie|Keramische industrie',
  government_administration: 'Overheidsadministratie|Overheidsbestuur',
  government_relations: 'Overheidsrelaties',
  graphic_design: 'Grafisch ontwerp|Grafische vormgeving|Grafisch ontwerpbureau|Grafisch design',
  health_wellness_fitness:
    'Gezondheid, welzijn en fitness|Sportschool|Sportscholen|Fitnesscentra|Gezondheid, wellness en fitness|Fitnesscentrum|Wellness en fitness|Gezondheid en fitness',
  healthcare:
    'Gezondheidszorg|Zorg|Zorgsector|Medisch|Medische sector|Levenswetenschappen|Gezondheidssector|Zorgverlening|Gezondheid|Zorginstelling|Zorginstellingen|Zorgverlener|Zorgaanbieder|Zorgaanbieders|Zorgverleners|Medische zorg|Gezondheidszorgsector',
  higher_education:
    'Hoger onderwijs|Universiteit|Universiteiten|Hogeschool|Hogescholen|Hogescholen en universiteiten|Universiteiten en hogescholen|Wetenschappelijk onderwijs|Hoger beroepsonderwijs',
  hospital_health_care:
    'Ziekenhuis|Ziekenhuizen|Verpleeghuis|Ziekenhuizen en gezondheidszorg|Verpleeghuizen|Ziekenhuizen en klinieken|Verzorgingstehuis|Ziekenhuiszorg|Ziekenhuis en gezondheidszorg|Ziekenhuissector|Verzorgingstehuizen|Verpleeg- en verzorgingshuizen|Woonzorgcentrum|Woonzorgcentra|Verpleeghuiszorg',
  hospitality: 'Hotelwezen|Hotelbranche|Gastvrijheid|Hotelsector|Hotelindustrie|Logies|Accommodatie',
  human_resources: 'Personeelszaken|Personeel en organisatie|HR-diensten|HR-dienstverlening',
  import_export: 'Import en export|Import/export|In- en uitvoer|Invoer en uitvoer|Im- en export|Import & export',
  individual_family_services:
    'Kinderopvang|Maatschappelijke dienstverlening|Maatschappelijk werk|Welzijnswerk|Sociale dienstverlening|Sociaal werk|Kinderdagverblijf|Kinderdagverblijven|Sociale diensten|Individuele en gezinsdiensten|Welzijn en maatschappelijke dienstverlening',
  industrial_automation: 'Industriële automatisering|Industriële automatie',
  information_services: 'Informatiediensten|Informatiedienstverlening',
  insurance:
    'Verzekeringen|Verzekering|Verzekeraar|Verzekeraars|Verzekeringswezen|Verzekeringsmaatschappij|Verzekeringsmakelaar|Zorgverzekeraar|Verzekeringssector|Verzekeringsbranche|Assurantiën|Zorgverzekeringen|Zorgverzekeraars|Verzekeringsmaatschappijen|Assurantietussenpersoon|Assurantiekantoor|Herverzekering|Verzekeringsmakelaars',
  international_affairs:
    'Internationale zaken|Internationale betrekkingen|Buitenlandse zaken|Internationale aangelegenheden',
  international_trade_development: 'Internationale handel en ontwikkeling',
  internet: 'Internetbedrijf|Internetdiensten',
  investment_banking: 'Zakenbank|Zakenbanken|Investeringsbank|Zakenbankieren|Investeringsbankieren|Investeringsbanken',
  investment_management:
    'Vermogensbeheer|Beleggingsbeheer|Fondsbeheer|Investeringsbeheer|Vermogensbeheerder|Vermogensbeheerders|Beleggingsfondsen|Fondsbeheerder|Assetmanagement',
  it_services:
    'ICT-dienstverlening|ICT-diensten|IT-dienstverlening|IT-diensten|IT-advies|ICT-dienstverlener|IT-consultancy|IT-services en IT-consulting|IT-services en consulting|IT-dienstverlener|Informatietechnologie en services|IT-diensten en consultancy|Informatietechnologie en diensten|IT-services en IT-consultancy|IT-diensten en IT-advies|IT-diensten en -advies|Automatiseringsdiensten|ICT-dienstverleners|Systeemintegrator',
  judiciary: 'Rechtbank|Rechtbanken|Rechterlijke macht|Gerechtelijk apparaat|Rechtspraak',
  law_enforcement: 'Politie|Wetshandhaving|Rechtshandhaving',
  law_practice: 'Advocatenkantoor|Advocatuur|Advocatenkantoren|Advocaat|Advocaten',
  legal: 'Juridisch|Juridische sector',
  legal_services: 'Juridische dienstverlening|Juridische diensten|Rechtskundige dienstverlening',
  leisure_travel_tourism:
    'Toerisme|Reizen|Reisbureau|Reisorganisatie|Reizen en toerisme|Reisbranche|Vrije tijd, reizen en toerisme|Toerisme en reizen|Touroperator|Reisorganisaties|Reissector|Reisbureaus|Toeristische sector|Recreatie en toerisme|Vrije tijd en toerisme|Toerisme en recreatie|Reisindustrie|Toeristenindustrie|Touroperators|Vrijetijd, reizen en toerisme',
  libraries: 'Bibliotheek|Bibliotheken',
  logistics_supply_chain:
    'Logistiek|Logistieke dienstverlening|Toeleveringsketen|Logistiek en supply chain|Logistieke dienstverlener|Logistieke sector|Logistiek en toeleveringsketen|Logistieke dienstverleners|Logistiek dienstverlener|Logistiek en supply chain management',
  luxury_goods_jewelry:
    'Luxegoederen|Juwelen|Juwelier|Luxe goederen en juwelen|Juweliers|Luxe goederen|Sieraden en horloges|Sieraden|Luxegoederen en sieraden|Luxeartikelen|Luxegoederen en juwelen|Luxeartikelen en juwelen|Luxe goederen en sieraden|Luxeartikelen en sieraden|Juwelen en luxegoederen',
  machinery:
    'Machinebouw|Machine-industrie|Machines en apparaten|Gereedschapsmachines|Machinefabriek|Machines en installaties|Machinefabrieken|Landbouwmachines|Machinebouwer|Machinebouwers',
  management_consulting:
    'Managementadvies|Organisatieadvies|Bedrijfsadvies|Managementconsultancy|Bedrijfsadvisering|Organisatieadviesbureau|Strategieadvies|Strategisch advies',
  manufacturing:
    'Maakindustrie|Productie-industrie|Elektronica|Fabricage|Verwerkende industrie|Productiebedrijf|Huishoudelijke apparaten|Werktuigbouw|Werktuigbouwkunde|Productiesector|Fabrikant|Huishoudelijke apparatuur|Fabrikanten|Industriële productie|Be- en verwerkende industrie|Productiebedrijven|Witgoed',
  maritime: 'Scheepvaart|Maritieme sector|Zeevaart|Rederij|Maritieme industrie|Rederijen|Zeescheepvaart|Maritiem',
  market_research: 'Marktonderzoek|Marktonderzoeksbureau',
  marketing_advertising:
    'Reclame|Marketing en reclame|Reclamebureau|Reclame en marketing|Marketingbureau|Reclamebureaus|Marketing en adverteren|Reclamebranche|Marketing en advertising|Digitale marketing|Marketingbureaus|Reclamesector|Reclamediensten|Advertenties en marketing',
  mechanical_or_industrial_engineering:
    'Werktuigbouwkunde of industriële techniek|Industriële engineering|Mechanische of industriële techniek',
  media_and_entertainment:
    'Media en entertainment|Cultuur|Media en uitgeverijen|Kunst en cultuur|Cultuursector|Mediasector|Culturele sector|Mediabranche|Media-industrie|Media en uitgeverij|Media en vermaak|Kunst, cultuur en media',
  media_production: 'Mediaproductie|Videoproductie|Audiovisuele productie|Mediaproducties',
  medical_devices:
    'Medische hulpmiddelen|Medische apparatuur|Medische technologie|Medische techniek|Medische apparaten|Medisch hulpmiddel|Medische instrumenten|Medische benodigdheden',
  medical_practice:
    'Huisartsenpraktijk|Tandartspraktijk|Tandartsen|Tandarts|Artsenpraktijk|Huisartsen|Medische praktijk|Huisarts|Tandartspraktijken|Huisartsenpraktijken|Artsen|Medische praktijken|Tandheelkunde|Dokterspraktijk',
  mental_health_care: 'Geestelijke gezondheidszorg|GGZ|Geestelijke gezondheid',
  military: 'Krijgsmacht|Leger|Strijdkrachten|Militair',
  mining_metals:
    'Mijnbouw|Mijnbouw en metalen|Staal|Staalindustrie|Metaalproductie|Metallurgische industrie|Mijnbouw en metaal|Mijnbouwsector|Basismetaal|Staalproductie|Metaal en mijnbouw',
  motion_pictures_film: 'Filmproductie|Filmindustrie|Speelfilms|Filmproducties|Filmsector|Films',
  museums_institutions: 'Musea|Musea en instellingen|Musea en galerieën',
  music: 'Muziek|Muziekindustrie|Muzieksector',
  nanotechnology: 'Nanotechnologie',
  newspapers: 'Kranten|Dagbladen|Krant|Dagblad|Krantenuitgeverij|Dagbladuitgeverij',
  nonprofit:
    'Non-profitorganisatie|Non-profitorganisaties|Vzw|Beheer van non-profitorganisaties|Non-profitorganisatiebeheer|Zonder winstoogmerk|Organisatie zonder winstoogmerk',
  nonprofit_sector:
    'Goede doelen|Non-profitsector|Stichtingen|Liefdadigheid|Goed doel|Ngo|Liefdadigheidsorganisatie|Liefdadigheidsinstelling|Niet-gouvernementele organisatie|Goededoelenorganisatie|Goededoelensector',
  oil_energy:
    'Olie en gas|Olie en energie|Olie- en gasindustrie|Aardolie|Aardolie en aardgas|Olie-industrie|Olie- en gaswinning|Olie & gas|Oliesector|Aardolie-industrie|Olie- en gassector|Olie, gas en energie',
  online_media: 'Onlinemedia',
  outsourcing_offshoring:
    'Uitbesteding|Uitbesteding en offshoring|Outsourcing en offshoring|Uitbesteding van bedrijfsprocessen',
  package_freight_delivery:
    'Pakketbezorging|Koeriersdiensten|Koeriersdienst|Post- en koeriersdiensten|Koerier|Postdiensten|Post en pakketten|Koeriers|Pakketdiensten|Pakketdienst|Post en koeriers|Pakket- en koeriersdiensten|Posterijen|Postbezorging',
  packaging_containers:
    'Verpakkingen|Verpakking|Verpakkingsindustrie|Verpakkingen en containers|Verpakkingsmateriaal|Verpakking en containers|Verpakkingsmaterialen|Verpakkingssector|Verpakkingsbranche',
  paper_forest_products:
    'Papier en bosproducten|Papier en pulp|Papier en karton|Papier- en kartonindustrie|Papierproductie|Pulp en papier|Papier- en bosproducten',
  performing_arts: 'Podiumkunsten|Podiumkunst|Uitvoerende kunsten',
  pharmaceuticals:
    'Farmaceutische industrie|Farmaceutisch|Geneesmiddelen|Farmaceutica|Farma|Farmaceutische sector|Farmaceutische producten|Farma-industrie|Farmaceutisch bedrijf',
  philanthropy: 'Filantropie',
  photography: 'Fotografen|Fotograaf|Fotostudio',
  plastics:
    'Kunststof|Kunststofindustrie|Rubber en kunststof|Kunststof en rubber|Kunststofverwerking|Rubber- en kunststofindustrie|Plastics en rubber|Kunststofproducten|Kunststoffenindustrie',
  political_organization: 'Politieke organisatie|Politieke partij|Politieke partijen|Politieke organisaties',
  primary_secondary_education:
    'Basisonderwijs|Voortgezet onderwijs|Basis- en voortgezet onderwijs|Middelbaar onderwijs|Basisschool|Basisscholen|Basis- en middelbaar onderwijs|Primair en voortgezet onderwijs|Primair onderwijs|Lager en middelbaar onderwijs|Lager onderwijs|Secundair onderwijs|Basis- en secundair onderwijs|Basisonderwijs en voortgezet onderwijs|Basisonderwijs/voortgezet onderwijs|Middelbare school|Basisonderwijs en middelbaar onderwijs|Middelbare scholen',
  printing: 'Drukkerij|Drukwerk|Drukkerijen|Grafische industrie|Drukkerijsector|Grafische sector',
  professional_services: 'Advies|Adviesbureau|Professionele dienstverlening|Advisering|Adviesbureaus|Adviesdiensten',
  professional_training_coaching:
    'Training en coaching|Bedrijfsopleidingen|Bedrijfstraining|Professionele training en coaching|Coaching en training|Bedrijfstrainingen|Beroepsopleidingen en coaching|Beroepstraining en coaching',
  public_policy: 'Overheidsbeleid|Openbaar beleid',
  public_relations_communications:
    'Public relations en communicatie|PR-bureau|PR en communicatie|Communicatie en public relations|Public relations-bureau',
  public_safety: 'Openbare veiligheid|Brandweer|Hulpdiensten|Veiligheidsregio',
  public_sector:
    'Overheid|Publieke sector|Openbaar bestuur|Gemeente|Gemeenten|Rijksoverheid|Overheidsinstelling|Overheidssector|Overheidsdiensten|Overheidsinstantie|Overheid en publieke sector|Openbare sector|Overheidsinstellingen|Lokale overheid|Provincie|Overheidsdienst|Openbaar bestuur en overheid|Overheid/publieke sector|Openbare diensten|Openbaar bestuur en overheidsdiensten|Overheidsinstanties|Lokale overheden|Ministerie|Overheid en openbaar bestuur|Waterschap|Waterschappen|Centrale overheid|Provincies|Ministeries',
  publishing:
    'Uitgeverij|Uitgeverijen|Uitgever|Uitgevers|Uitgeversbranche|Boekenuitgeverij|Uitgeverijsector|Uitgeven|Uitgeefsector',
  railroad_manufacture:
    'Spoorwegmaterieel|Treinbouw|Bouw van spoorwegmaterieel|Rollend materieel|Productie van spoorwegmaterieel|Spoorwegindustrie|Fabricage van spoorwegmaterieel',
  ranching: 'Veeteelt|Veehouderij|Rundveehouderij|Veefokkerij|Veehouderijen',
  real_estate:
    'Vastgoed|Onroerend goed|Makelaardij|Woningcorporatie|Projectontwikkeling vastgoed|Makelaar onroerend goed|Vastgoedsector|Vastgoedontwikkeling|Vastgoedbeheer|Vastgoedmakelaar|Onroerende goederen|Woningcorporaties|Immobiliën|Makelaars in onroerend goed|Vastgoedontwikkelaar|Vastgoedbranche|Vastgoedontwikkelaars|Verhuur en handel in onroerend goed|Vastgoedmakelaars',
  recreational_facilities_services:
    'Recreatiefaciliteiten|Pretparken|Attractieparken|Recreatieve voorzieningen|Pretpark|Attractiepark|Recreatieve voorzieningen en diensten|Recreatieve faciliteiten en diensten|Recreatiefaciliteiten en -diensten|Themaparken',
  religious_institutions:
    'Religieuze instellingen|Kerken|Kerk|Religieuze organisaties|Religieuze organisatie|Kerkelijke organisatie|Religieuze instelling|Kerkgenootschap|Religie|Kerkgenootschappen|Religieus',
  renewables_environment:
    'Duurzame energie|Hernieuwbare energie|Zonne-energie|Windenergie|Hernieuwbare energie en milieu|Duurzame energie en milieu|Zonne- en windenergie|Groene energie|Duurzame en hernieuwbare energie|Zonnepanelen|Hernieuwbare energiebronnen|Schone energie|Zonneenergie|Zon- en windenergie',
  research:
    'Onderzoek|Onderzoek en ontwikkeling|Wetenschappelijk onderzoek|Onderzoeksinstituut|Onderzoekscentrum|Speur- en ontwikkelingswerk|O&O|Onderzoeksinstelling|Onderzoeksinstituten|Onderzoek en wetenschap|Onderzoeksinstellingen',
  restaurants: "Restaurants en cafetaria's|Restaurantwezen|Fastfood|Fastfoodrestaurants|Restaurantsector",
  retail:
    'Detailhandel|Kleinhandel|Winkels|Winkelier|Detaillist|Retailsector|Detailhandelaar|Detaillisten|Winkelketen|Kleinhandelaar|Detailhandelaren|Winkelketens|Warenhuis|Warenhuizen|Winkelbedrijf',
  retail_and_wholesale:
    'Groot- en detailhandel|Groothandel en detailhandel|Groot- en kleinhandel|Handelssector|Detail- en groothandel|Detailhandel en groothandel|Levensmiddelenhandel',
  security_investigations:
    'Beveiliging en recherche|Bewaking en beveiliging|Beveiligingsdiensten|Beveiligingsbedrijf|Particuliere beveiliging|Beveiliging en onderzoek|Bewaking|Beveiligingsbedrijven|Beveiliging en bewaking|Beveiligingsdienst|Private beveiliging|Recherche|Beveiliging en opsporing|Recherchebureau',
  semiconductors: 'Halfgeleiders|Halfgeleiderindustrie|Halfgeleider|Halfgeleidersector',
  shipbuilding: 'Scheepsbouw|Scheepswerf|Scheepswerven|Jachtbouw|Scheepsbouwindustrie|Scheepsbouw en -reparatie',
  sporting_goods: 'Sportartikelen|Sportartikelen en -uitrusting|Sportuitrusting|Sportbenodigdheden',
  sports:
    'Sportvereniging|Sportclub|Sportclubs|Sportverenigingen|Professionele sport|Sportsector|Betaald voetbal|Sportorganisatie',
  staffing_recruiting:
    'Uitzendbureau|Uitzendbureaus|Werving en selectie|Uitzendbranche|Personeelsbemiddeling|Detachering|Arbeidsbemiddeling|Uitzenden en detacheren|Personeelswerving|Uitzendorganisatie|Uitzendkrachten|Werving en selectie van personeel|Detacheringsbureau|Personeelsdiensten|Wervings- en selectiebureau|Uitzendarbeid|Werving & selectie|Uitzendsector|Werving, selectie en uitzending|Uitzendbedrijf|Uitzendwerk|Uitzenden|Uitzendbureau en detachering|Wervingsbureau',
  supermarkets:
    'Supermarkten|Supermarktketen|Supermarktketens|Kruidenier|Kruideniers|Supermarktbranche|Kruidenierswaren',
  technology:
    'Informatietechnologie|Kunstmatige intelligentie|Informatica|Technologiesector|IT-sector|Technologiebedrijf|Technologiebedrijven|IT en software',
  telecommunications:
    'Telecommunicatie|Telecomsector|Telecommunicatiebedrijf|Telecomprovider|Telecombedrijf|Telecomaanbieder|Telecommunicatiesector|Telecommunicatiediensten|Telecombedrijven|Telecomoperator',
  textiles: 'Textielindustrie|Textiel|Textielsector|Textielproductie|Stoffen en textiel|Textielbranche',
  think_tanks: 'Denktank|Denktanks',
  tobacco: 'Tabaksindustrie|Tabaksproducten',
  translation_localization:
    'Vertaling|Vertalingen|Vertaalbureau|Vertaling en lokalisatie|Vertaaldiensten|Vertalen|Vertalen en lokaliseren|Vertaalbureaus|Vertaalwerk|Taaldiensten',
  transport_and_logistics:
    'Transport en logistiek|Vervoer|Vervoer en opslag|Logistiek en transport|Transportsector|Expeditie|Transport en vervoer|Vervoer en logistiek|Transport/logistiek|Transport en opslag|Goederenvervoer|Expediteur|Transportbedrijf|Vervoerssector|Vrachtvervoer|Goederentransport|Transport, logistiek en opslag|Transport, logistiek|Expediteurs|Transportbedrijven',
  transportation_trucking_railroad:
    'Wegvervoer|Wegtransport|Spoorwegen|Spoorvervoer|Openbaar vervoer|Vrachtwagentransport|Goederenvervoer over de weg|Spoorweg|Personenvervoer over de weg|Spoor- en wegvervoer|Railvervoer|Weg- en spoorvervoer|Spoortransport|Beroepsgoederenvervoer over de weg',
  travel_and_leisure:
    'Vrije tijd|Toerisme en horeca|Horeca en toerisme|Recreatie|Hotels en restaurants|Reizen en vrije tijd|Horeca, toerisme en recreatie|Vrijetijd|Vrijetijdssector|Toerisme, recreatie en horeca|Hotels, restaurants en cafés|Vrije tijd en reizen|Logies-, maaltijd- en drankverstrekking|Horeca en recreatie|Hotel- en restaurantwezen|Restaurants en hotels|Horeca, recreatie en toerisme|Hotel en horeca|Toerisme, horeca en recreatie|Toerisme, vrije tijd en horeca',
  utilities:
    'Nutsbedrijven|Nutsbedrijf|Energiebedrijf|Energieleverancier|Waterbedrijf|Nutsvoorzieningen|Netbeheerder|Energievoorziening|Energiebedrijven|Elektriciteit|Waterbedrijven|Elektriciteitsbedrijf|Drinkwaterbedrijf|Elektriciteit en gas|Nutssector|Energieleveranciers|Gas, water en elektriciteit|Gas, water en licht|Energie- en waterbedrijven|Elektriciteitsproductie|Netbeheerders|Water- en energiebedrijven',
  venture_capital_private_equity:
    'Durfkapitaal|Durfkapitaal en private equity|Participatiemaatschappij|Durfkapitaal en participatiemaatschappijen|Participatiemaatschappijen|Risicokapitaal|Venture capital en private equity',
  veterinary:
    'Dierenarts|Dierenartspraktijk|Diergeneeskunde|Dierenartsen|Dierenkliniek|Veterinair|Dierenartspraktijken|Dierenklinieken|Veterinaire diensten|Dierenziekenhuis',
  warehousing:
    'Magazijnen|Opslag en magazijn|Magazijn|Opslag en warehousing|Pakhuizen|Warehousing en opslag|Magazijnen en opslag|Opslag en opslagplaatsen|Goederenopslag',
  wholesale: 'Groothandel|Groothandels|Groothandelaar|Groothandelaren|Groothandelsbedrijf|Grossier',
  wine_spirits:
    'Wijn en gedistilleerd|Wijn|Wijnen|Wijnbouw|Gedistilleerd|Wijnen en sterke drank|Wijn en sterke drank|Wijnen en gedistilleerde dranken|Wijnen en gedistilleerd|Sterke drank|Distilleerderij|Wijn en spiritualiën|Wijnen en spiritualiën|Wijnmakerij|Wijnproductie',
  wireless:
    'Mobiele telefonie|Mobiele telecommunicatie|Draadloos|Draadloze telecommunicatie|Draadloze diensten|Draadloze communicatie|Mobiele communicatie|Mobiele provider',
  writing_editing:
    'Schrijven en redigeren|Tekst en redactie|Tekstschrijven|Redactie en tekstschrijven|Tekstschrijver|Schrijven en redactie|Tekstschrijvers',
};
