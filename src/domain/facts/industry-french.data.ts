/** Everyday French names of industries, by key. */
export const FRENCH_INDUSTRIES: Readonly<Record<string, string>> = {
  accounting:
    'Comptabilité|Expertise comptable|Cabinet comptable|Experts-comptables|Expert-comptable|Audit et expertise comptable|Comptabilité et audit',
  agriculture: 'Agricole|Secteur agricole|Agriculture et pêche|Agriculture, sylviculture et pêche',
  airlines_aviation:
    'Compagnie aérienne|Compagnies aériennes|Transport aérien|Compagnies aériennes et aviation|Aviation civile',
  alternative_dispute_resolution: 'Règlement extrajudiciaire de différends|Médiation et arbitrage',
  alternative_medicine: 'Médecine alternative|Médecine douce|Médecines douces|Médecines alternatives',
  animation: "Film d'animation|Films d'animation|Cinéma d'animation",
  apparel_fashion: 'Mode|Habillement|Prêt-à-porter|Vêtements|Mode et habillement|Habillement et mode|Confection',
  architecture_planning:
    "Cabinet d'architecture|Urbanisme|Architecture et urbanisme|Architectes|Architecture et planification|Cabinets d'architecture",
  arts_crafts: "Artisanat d'art|Artisanat|Métiers d'art",
  automotive:
    'Automobile|Secteur automobile|Industrie automobile|Constructeur automobile|Équipementier automobile|Construction automobile|Constructeurs automobiles|Équipementiers automobiles',
  aviation_aerospace:
    'Aérospatiale|Aéronautique|Aéronautique et spatial|Industrie aéronautique|Aéronautique et aérospatiale|Industrie aérospatiale|Aérospatial|Construction aéronautique',
  banking: 'Banque|Banques|Secteur bancaire|Bancaire|Services bancaires|Banque de détail',
  biotechnology: 'Biotechnologie|Biotechnologies',
  broadcast_media:
    'Audiovisuel|Télévision|Radio et télévision|Télévision et radio|Radiodiffusion|Médias audiovisuels|Radio-télévision',
  building_materials: 'Matériaux de construction|Matériaux du bâtiment',
  business_supplies_equipment: 'Fournitures de bureau|Équipements de bureau|Fournitures et équipements de bureau',
  capital_markets: 'Marchés des capitaux|Marchés de capitaux|Marchés financiers|Bourse',
  chemicals: 'Chimie|Industrie chimique|Produits chimiques|Pétrochimie|Chimique|Chimie fine|Secteur chimique',
  civil_engineering: 'Génie civil',
  commercial_real_estate: "Immobilier commercial|Immobilier d'entreprise|Immobilier de bureau",
  computer_games: 'Jeux vidéo|Jeu vidéo|Jeux vidéos|Jeux électroniques',
  computer_hardware: 'Matériel informatique',
  computer_network_security:
    'Cybersécurité|Sécurité informatique|Sécurité informatique et des réseaux|Sécurité des réseaux',
  computer_networking: 'Réseaux informatiques',
  computer_software:
    'Logiciel|Logiciels|Logiciels informatiques|Éditeur de logiciels|Édition de logiciels|Développement de logiciels|Éditeurs de logiciels|Développement logiciel|Éditeur de logiciel',
  construction:
    'Bâtiment|BTP|Bâtiment et travaux publics|Secteur du bâtiment|Secteur de la construction|Bâtiments et travaux publics|Entreprise de construction|Bâtiment / Travaux publics',
  construction_and_property: 'Construction et immobilier|BTP et immobilier|Immobilier et construction|Travaux publics',
  consumer: 'Boissons|Brasseurs',
  consumer_electronics: 'Électronique grand public',
  consumer_goods:
    'Biens de consommation|Produits de grande consommation|Grande consommation|Biens de grande consommation',
  consumer_services:
    'Services aux consommateurs|Services aux particuliers|Services à la personne|Services à la consommation',
  cosmetics: 'Cosmétiques|Cosmétique|Industrie cosmétique|Parfumerie et cosmétiques|Parfums et cosmétiques',
  dairy: 'Produits laitiers|Industrie laitière|Laiterie',
  defense_space: 'Défense et espace|Défense et spatial',
  design: 'Agence de design|Stylisme|Design industriel',
  e_learning: 'Formation en ligne|Formation à distance',
  education: 'Éducation|Enseignement|Secteur éducatif|Écoles|Éducation et enseignement',
  education_management: "Gestion de l'éducation|Administration scolaire",
  electrical_electronic_manufacturing:
    'Équipements électriques et électroniques|Industrie électronique|Industrie électrique|Matériel électrique|Fabrication électrique et électronique|Industries électriques et électroniques|Composants électroniques|Construction électrique',
  energy_and_resources:
    "Énergie|Secteur de l'énergie|Énergie et environnement|Énergies|Énergie et ressources naturelles|Secteur énergétique|Ressources naturelles|Énergie et services publics",
  entertainment: 'Divertissement|Divertissements',
  environmental_services:
    'Gestion des déchets|Services environnementaux|Traitement des déchets|Recyclage|Collecte et traitement des déchets',
  events_services:
    "Événementiel|Organisation d'événements|Services événementiels|Agence événementielle|Évènementiel|Organisation d'évènements",
  facilities_services:
    'Nettoyage|Propreté|Gestion des installations|Services de nettoyage|Services généraux|Entreprise de nettoyage|Nettoyage industriel',
  farming: 'Grandes cultures|Exploitation agricole|Exploitations agricoles',
  financial_services: 'Services financiers',
  financial_services_sector:
    "Finance et assurance|Banque et assurance|Banque, finance et assurance|Banques et assurances|Finances|Secteur financier|Activités financières et d'assurance|Banque et finance|Finance, banque et assurance|Banque/Assurance|Bancassurance|Banque, assurance|Assurance et banque|Banque, assurance et finance|Finance/Assurance",
  fine_art: "Beaux-arts|Galerie d'art|Galeries d'art",
  fishery: 'Pêche|Aquaculture et pêche|Pêcheries|Pisciculture|Pêche et aquaculture|Pêche industrielle',
  food_beverages:
    'Aliments et boissons|Alimentation et boissons|Produits alimentaires et boissons|Nourriture et boissons',
  food_production:
    'Agroalimentaire|Agro-alimentaire|Industrie agroalimentaire|Industrie alimentaire|Production alimentaire|Secteur agroalimentaire|Industries alimentaires|Industries agroalimentaires|IAA|Transformation alimentaire',
  fund_raising: 'Collecte de fonds|Levée de dons',
  furniture: 'Meubles|Ameublement|Mobilier|Fabrication de meubles|Mobilier et ameublement',
  gambling_casinos:
    "Jeux d'argent|Jeux de hasard|Casinos et jeux|Jeux d'argent et casinos|Jeux de hasard et casinos|Loterie|Jeux et casinos|Jeux d'argent et de hasard",
  glass_ceramics_concrete:
    'Verre, céramique et béton|Verre|Céramique|Verrerie|Verre et céramique|Industrie du verre|Béton',
  government_administration: 'Administration gouvernementale',
  government_relations: 'Relations gouvernementales',
  graphic_design: 'Graphisme|Design graphique|Conception graphique',
  health_wellness_fitness:
    'Santé, bien-être et fitness|Bien-être|Bien-être et fitness|Salle de sport|Salles de sport|Remise en forme|Santé et bien-être|Forme et bien-être',
  healthcare:
    'Santé|Secteur de la santé|Soins de santé|Médical|Santé et médical|Secteur médical|Services de santé|Sciences de la vie|Industrie de la santé|Santé humaine|Secteur santé',
  higher_education:
    "Enseignement supérieur|Université|Universités|Études supérieures|Grande école|Grandes écoles|Éducation supérieure|Établissement d'enseignement supérieur",
  hospital_health_care:
    'Hôpital|Hôpitaux|Hôpitaux et santé|EHPAD|Maison de retraite|Maisons de retraite|Hospitalier|Secteur hospitalier|Hôpitaux et soins de santé|Centre hospitalier|Hôpitaux et services de santé',
  hospitality: 'Hôtellerie|Hôtel|Hôtels|Hébergement|Secteur hôtelier|Hôtellerie et hébergement',
  human_resources: 'Ressources humaines|RH|Services de ressources humaines',
  import_export: 'Import et export|Importation et exportation|Import-export|Importations et exportations|Import/export',
  individual_family_services:
    "Action sociale|Services sociaux|Aide à la personne|Crèche|Crèches|Garde d'enfants|Services sociaux aux familles|Services à la famille",
  industrial_automation:
    'Automatisation industrielle|Automatismes industriels|Automatisme|Automatismes|Automatique industrielle',
  information_services: "Services d'information|Services de l'information",
  insurance:
    "Assurance|Assurances|Secteur de l'assurance|Mutuelle|Compagnie d'assurance|Courtage d'assurance|Courtier en assurance|Courtage en assurance|Réassurance|Compagnies d'assurance|Assurance vie|Mutuelles|Courtier en assurances|Secteur des assurances",
  international_affairs: 'Affaires internationales|Affaires étrangères|Relations internationales',
  international_trade_development: 'Commerce international et développement|Commerce et développement international',
  investment_banking: "Banque d'investissement|Banques d'investissement|Banque d'affaires",
  investment_management:
    "Gestion d'actifs|Gestion de patrimoine|Gestion de placements|Gestion d'investissements|Société de gestion|Gestion de portefeuille|Gestion des investissements|Gestion de fonds",
  it_services:
    "Services informatiques|ESN|SSII|Conseil informatique|Conseil en informatique|Services et conseil informatiques|Technologies et services de l'information|Services IT|Services et conseils en informatique|Services informatiques et conseil|Conseil en systèmes d'information|Infogérance|Prestataire informatique|Services et conseil en informatique",
  judiciary: 'Tribunaux|Tribunal|Système judiciaire|Pouvoir judiciaire',
  law_enforcement: "Police et gendarmerie|Gendarmerie|Forces de l'ordre",
  law_practice:
    "Cabinet d'avocats|Cabinets d'avocats|Avocat|Avocats|Cabinet d'avocat|Cabinet juridique|Bureau d'avocats",
  legal: 'Droit|Juridique|Secteur juridique|Professions juridiques',
  legal_services: 'Services juridiques',
  leisure_travel_tourism:
    'Tourisme|Voyage|Voyages|Agence de voyages|Agence de voyage|Loisirs, voyages et tourisme|Voyages et tourisme|Tourisme et voyages|Voyagiste|Agences de voyages|Tourisme et loisirs|Loisirs et tourisme|Voyage et tourisme|Agences de voyage|Secteur du tourisme',
  libraries: 'Bibliothèque|Bibliothèques|Médiathèque',
  logistics_supply_chain:
    "Logistique|Chaîne d'approvisionnement|Logistique et chaîne d'approvisionnement|Prestataire logistique|Logistique et approvisionnement|Chaîne logistique|Services logistiques|Supply chain et logistique",
  luxury_goods_jewelry:
    'Luxe|Bijouterie|Joaillerie|Produits de luxe|Articles de luxe et bijouterie|Horlogerie et bijouterie|Secteur du luxe|Horlogerie-bijouterie|Articles de luxe|Bijoux|Bijouterie et joaillerie|Luxe et joaillerie|Industrie du luxe|Produits de luxe et bijoux|Bijouterie-joaillerie|Horlogerie-joaillerie',
  machinery:
    'Machines|Machines industrielles|Machines-outils|Construction de machines|Machines et équipements|Machinisme agricole|Fabrication de machines|Machinerie|Machines agricoles|Machine-outil|Machinerie industrielle|Fabrication de machines et équipements',
  management_consulting:
    "Conseil en management|Conseil en stratégie|Conseil en gestion|Cabinet de conseil en management|Cabinet de conseil en stratégie|Conseil en organisation|Conseil de gestion|Conseil en gestion d'entreprise",
  manufacturing:
    'Industrie manufacturière|Fabrication|Secteur manufacturier|Électronique|Électroménager|Aérospatiale et défense|Aéronautique et défense|Génie mécanique|Manufacture|Fabrication industrielle|Industries manufacturières|Production industrielle|Construction mécanique|Ingénierie mécanique',
  maritime: 'Transport maritime|Secteur maritime|Armateur|Transports maritimes|Affaires maritimes',
  market_research: "Études de marché|Étude de marché|Instituts d'études de marché",
  marketing_advertising:
    'Publicité|Marketing et publicité|Agence de publicité|Publicité et marketing|Agence marketing|Agence de marketing|Services de publicité|Agence de pub|Publicité/Marketing|Marketing digital|Marketing numérique|Services publicitaires',
  mechanical_or_industrial_engineering: 'Génie mécanique ou industriel|Génie industriel',
  media_and_entertainment:
    'Médias|Médias et divertissement|Secteur des médias|Culture|Arts et culture|Presse et édition|Médias et édition|Médias et divertissements|Presse, édition et médias',
  media_production:
    'Production audiovisuelle|Production de médias|Production média|Production multimédia|Production vidéo',
  medical_devices:
    "Dispositifs médicaux|Équipement médical|Matériel médical|Équipements médicaux|Appareils médicaux|Technologies médicales|Dispositif médical|Technologie médicale|Fabrication d'équipements médicaux",
  medical_practice:
    'Cabinet médical|Cabinets médicaux|Cabinet dentaire|Médecins|Dentistes|Cabinets dentaires|Médecine de ville|Dentaire',
  mental_health_care: 'Santé mentale|Psychiatrie|Soins de santé mentale|Psychothérapie|Soins psychiatriques',
  military: 'Armée|Forces armées|Militaire',
  mining_metals:
    'Sidérurgie|Métallurgie|Mines et métaux|Industrie minière|Mines|Exploitation minière|Acier|Mines et métallurgie|Secteur minier|Industrie métallurgique|Extraction minière|Mines et carrières|Industrie sidérurgique|Industries extractives minières|Métaux et mines',
  motion_pictures_film:
    'Cinéma|Industrie cinématographique|Production cinématographique|Films et cinéma|Film et cinéma',
  museums_institutions: 'Musée|Musées|Musées et institutions|Musées et institutions culturelles',
  music: 'Musique|Industrie musicale|Industrie de la musique|Secteur musical',
  nanotechnology: 'Nanotechnologies',
  newspapers: 'Presse écrite|Journaux|Presse quotidienne|Presse quotidienne régionale',
  nonprofit:
    'Organisation à but non lucratif|Organisations à but non lucratif|Organisme à but non lucratif|OBNL|Association à but non lucratif|Sans but lucratif|Associations à but non lucratif|Organismes à but non lucratif|Secteur à but non lucratif|But non lucratif',
  nonprofit_sector:
    'ONG|Secteur associatif|Associatif|Association loi 1901|Associations caritatives|Association caritative|Organisation caritative|Organisations caritatives|Fondations|Organisation non gouvernementale|Tiers secteur',
  oil_energy:
    'Pétrole et gaz|Pétrole|Industrie pétrolière|Pétrole et énergie|Industrie pétrolière et gazière|Pétrole/Gaz|Secteur pétrolier|Industrie du pétrole|Gaz et pétrole|Pétrole et gaz naturel',
  online_media: 'Médias en ligne',
  outsourcing_offshoring:
    'Externalisation|Externalisation et délocalisation|Sous-traitance et délocalisation|Externalisation/Délocalisation|Externalisation des processus métier',
  package_freight_delivery:
    'Messagerie et colis|Livraison de colis|Services postaux|Coursiers|Transport de colis|Poste et courrier|Messagerie express|Services postaux et de messagerie|Poste|Livraison express|Services de messagerie et de colis',
  packaging_containers:
    "Emballage|Emballages|Conditionnement|Emballage et conditionnement|Emballages et conteneurs|Industrie de l'emballage|Emballages et conditionnement|Emballages et contenants",
  paper_forest_products:
    'Papier|Papeterie et industrie du papier|Industrie papetière|Papier et produits forestiers|Papier et carton|Industrie du papier|Papiers et cartons|Industrie du papier et carton',
  performing_arts: 'Spectacle vivant|Arts du spectacle|Théâtre|Arts de la scène|Arts vivants',
  pharmaceuticals:
    'Industrie pharmaceutique|Pharmaceutique|Produits pharmaceutiques|Laboratoire pharmaceutique|Laboratoires pharmaceutiques|Secteur pharmaceutique|Médicaments|Industries pharmaceutiques',
  philanthropy: 'Mécénat|Philanthropie',
  photography: 'Photographie|Photographe|Photographes|Studio photo',
  plastics:
    'Plastique|Plasturgie|Plastiques|Matières plastiques|Industrie plastique|Caoutchouc et plastique|Industrie du plastique|Caoutchouc et plastiques|Matière plastique|Plastique et caoutchouc|Produits en plastique',
  political_organization: 'Parti politique|Organisation politique|Organisations politiques|Partis politiques',
  primary_secondary_education:
    'Enseignement primaire et secondaire|École primaire|Lycée|Lycées|Enseignement secondaire|Enseignement primaire|Enseignement primaire/secondaire|Écoles primaires|Éducation primaire et secondaire|Collèges et lycées|Écoles primaires et secondaires',
  printing:
    "Imprimerie|Impression|Imprimeries|Imprimeur|Services d'impression|Arts graphiques et imprimerie|Industrie graphique imprimerie",
  professional_services:
    'Conseil|Services professionnels|Cabinet de conseil|Cabinets de conseil|Consultance|Cabinet-conseil',
  professional_training_coaching:
    'Formation professionnelle|Formation professionnelle et coaching|Formation et coaching|Organisme de formation|Formation continue|Organismes de formation|Formation pour adultes',
  public_policy: 'Politique publique|Politiques publiques',
  public_relations_communications:
    'Relations publiques|Relations presse|Agence de relations publiques|Relations publiques et communication|Relations publiques et communications|Agence RP|Relations presse et publiques',
  public_safety: 'Sécurité publique|Sapeurs-pompiers|Pompiers|Sécurité civile',
  public_sector:
    'Administration publique|Secteur public|Service public|Collectivité|Collectivités|Collectivités territoriales|Fonction publique|Gouvernement|Administrations publiques|Collectivités locales|Collectivité territoriale|Collectivité locale|Administration/Secteur public|Administration et secteur public|Organisme public|Administration publique et collectivités|État et collectivités',
  publishing:
    "Édition|Maison d'édition|Maisons d'édition|Éditeur de livres|Secteur de l'édition|Édition de livres|Édition littéraire|Édition et presse magazine",
  railroad_manufacture:
    'Industrie ferroviaire|Construction ferroviaire|Matériel ferroviaire|Fabrication de matériel ferroviaire|Matériel roulant',
  ranching: 'Élevage|Élevage bovin|Élevage de bétail',
  real_estate:
    'Immobilier|Secteur immobilier|Promotion immobilière|Agence immobilière|Promoteur immobilier|Gestion immobilière|Agences immobilières|Activités immobilières|Promoteurs immobiliers|Immobilier résidentiel|Agents immobiliers|Services immobiliers|Bailleur social|Administration de biens',
  recreational_facilities_services:
    "Parc d'attractions|Parcs d'attractions|Parcs de loisirs|Équipements et services récréatifs|Équipements de loisirs|Installations et services de loisirs|Services et installations de loisirs",
  religious_institutions:
    'Institutions religieuses|Religieux|Église|Organisations religieuses|Organisation religieuse|Institution religieuse|Églises|Culte',
  renewables_environment:
    'Énergies renouvelables|Énergie renouvelable|Énergie solaire|Énergie éolienne|Éolien|Solaire|Photovoltaïque|Énergies renouvelables et environnement|Énergie verte|Énergies vertes|Environnement et énergies renouvelables|Solaire et éolien|Énergies propres',
  research:
    'Recherche|Recherche et développement|Recherche scientifique|Centre de recherche|Institut de recherche|Recherche-développement|Centres de recherche',
  restaurants: 'Restauration|Restauration rapide|Restauration commerciale|Secteur de la restauration',
  retail:
    'Commerce de détail|Vente au détail|Détaillant|Détaillants|Commerces de détail|Vente de détail|Commerce au détail|Grands magasins|Grand magasin',
  retail_and_wholesale:
    'Commerce de gros et de détail|Commerce alimentaire|Distribution alimentaire|Grande distribution|Commerce et distribution|Commerce de détail et de gros|Commerce/Distribution|Distribution et commerce',
  security_investigations:
    'Sécurité privée|Gardiennage|Sécurité et enquêtes|Sécurité et investigations|Services de sécurité|Gardiennage et sécurité|Sécurité et gardiennage|Agence de sécurité',
  semiconductors: 'Semi-conducteurs|Semi-conducteur|Industrie des semi-conducteurs',
  shipbuilding: 'Construction navale|Chantier naval|Chantiers navals|Construction et réparation navales',
  sporting_goods: 'Articles de sport|Équipements sportifs|Équipement sportif|Équipements de sport',
  sports: 'Club sportif|Clubs sportifs|Sport professionnel|Club de sport|Clubs de sport|Équipe sportive',
  staffing_recruiting:
    "Recrutement|Intérim|Travail temporaire|Agence d'intérim|Cabinet de recrutement|Recrutement et intérim|Agence d'emploi|Recrutement et placement|Intérim et recrutement|Recrutement et placement de personnel|Agences d'intérim|Placement de personnel|Travail intérimaire|Dotation et recrutement|Agence de recrutement",
  supermarkets:
    'Supermarché|Supermarchés|Hypermarchés et supermarchés|Épicerie|Supermarchés et épiceries|Épiceries|Supermarchés et hypermarchés',
  technology:
    "Informatique|Technologies de l'information|Haute technologie|High-tech|Intelligence artificielle|Nouvelles technologies|Secteur technologique|Numérique|Secteur informatique|Technologies|Secteur numérique|Hautes technologies|Technologie de l'information",
  telecommunications:
    'Télécommunications|Télécoms|Télécom|Opérateur télécom|Télécommunication|Opérateurs télécoms|Opérateur de télécommunications|Secteur des télécommunications|Services de télécommunications',
  textiles: 'Industrie textile|Textile|Textiles et tissus',
  think_tanks: "Groupes de réflexion|Groupe de réflexion|Laboratoires d'idées",
  tobacco: 'Tabac|Industrie du tabac',
  translation_localization:
    'Traduction|Traduction et localisation|Agence de traduction|Services de traduction|Traduction et interprétation|Traduction et adaptation',
  transport_and_logistics:
    'Transport et logistique|Transports|Transports et logistique|Logistique et transport|Transport/Logistique|Fret|Transport et entreposage|Transport de marchandises|Transports et entreposage|Transitaire|Commissionnaire de transport|Fret et logistique|Logistique et transports|Transport, logistique|Transporteur',
  transportation_trucking_railroad:
    'Transport routier|Transport ferroviaire|Chemin de fer|Chemins de fer|Transports en commun|Transport en commun|Transport routier de marchandises|Transports publics|Transport terrestre|Transport routier et ferroviaire|Fret ferroviaire|Transport public',
  travel_and_leisure:
    'Loisirs|Tourisme et hôtellerie|Hôtellerie et tourisme|Hôtellerie-restauration|Hôtellerie et restauration|Hébergement et restauration|Hôtels et restaurants|Hôtels, cafés, restaurants|CHR|Cafés, hôtels, restaurants|Hôtellerie, restauration et tourisme|Tourisme, hôtellerie et restauration|Hôtels, restaurants et loisirs|Hôtellerie/Restauration|Hôtellerie, restauration|Tourisme, hôtellerie, restauration|Sports et loisirs',
  utilities:
    "Services publics d'énergie|Distribution d'eau|Distribution d'électricité|Fournisseur d'énergie|Services d'utilité publique|Production d'électricité|Fourniture d'énergie|Distribution d'énergie|Fournisseurs d'énergie|Électricité et gaz|Eau et électricité|Eau, gaz et électricité|Production et distribution d'électricité|Distribution d'électricité et de gaz",
  venture_capital_private_equity:
    'Capital-risque|Capital-investissement|Capital risque et capital-investissement|Capital-risque et private equity|Capital-investissement et capital-risque',
  veterinary:
    'Vétérinaire|Vétérinaires|Médecine vétérinaire|Cabinet vétérinaire|Clinique vétérinaire|Cliniques vétérinaires|Soins vétérinaires|Services vétérinaires',
  warehousing:
    'Entreposage|Stockage et entreposage|Entrepôts|Entrepôt|Entreposage et stockage|Entreposage et manutention',
  wholesale: 'Commerce de gros|Vente en gros|Grossiste|Grossistes|Négoce de gros|Commerce en gros',
  wine_spirits:
    'Vins et spiritueux|Vin|Viticulture|Spiritueux|Vin et spiritueux|Viticole|Secteur viticole|Vins|Vignoble|Vignobles|Cave viticole|Viticulteur|Distillerie',
  wireless:
    'Téléphonie mobile|Opérateur mobile|Sans fil|Opérateurs mobiles|Télécommunications sans fil|Télécommunications mobiles|Services sans fil',
  writing_editing: 'Rédaction|Écriture et édition|Rédaction et correction|Rédaction et édition|Rédaction et relecture',
};
