/** Everyday Italian names of industries, by key. */
export const ITALIAN_INDUSTRIES: Readonly<Record<string, string>> = {
  accounting:
    'Contabilità|Studio commercialista|Commercialisti|Commercialista|Contabilità e revisione|Studio di commercialisti|Revisione contabile',
  agriculture:
    'Agricoltura|Agricolo|Settore agricolo|Agricoltura e allevamento|Agricoltura e pesca|Agricoltura, silvicoltura e pesca',
  airlines_aviation:
    'Compagnie aeree|Compagnia aerea|Linee aeree|Trasporto aereo|Compagnie aeree/Aviazione|Aviazione civile',
  alternative_dispute_resolution: 'Risoluzione alternativa delle controversie|Mediazione e arbitrato',
  alternative_medicine: 'Medicina alternativa|Medicine alternative',
  animation: 'Animazione|Film di animazione|Studio di animazione',
  apparel_fashion:
    'Moda|Abbigliamento|Abbigliamento e moda|Moda e abbigliamento|Calzature|Settore moda|Calzaturiero|Abbigliamento e calzature',
  architecture_planning:
    'Architettura|Studio di architettura|Urbanistica|Architettura e urbanistica|Architetti|Architettura e progettazione|Architettura e pianificazione|Studi di architettura',
  arts_crafts: 'Artigianato|Artigianato artistico|Arti e mestieri|Arti e artigianato',
  automotive:
    'Industria automobilistica|Settore automobilistico|Automobilistico|Settore auto|Case automobilistiche|Automobili|Casa automobilistica|Componentistica auto|Autoveicoli|Componentistica automotive|Fabbricazione di autoveicoli',
  aviation_aerospace:
    'Aerospaziale|Aeronautica|Industria aerospaziale|Aeronautica e aerospaziale|Industria aeronautica|Aerospazio|Settore aerospaziale',
  banking:
    'Banca|Banche|Bancario|Settore bancario|Servizi bancari|Credito cooperativo|Istituti di credito|Istituto di credito|Attività bancarie',
  biotechnology: 'Biotecnologie|Biotecnologia',
  broadcast_media:
    'Radio e televisione|Radiotelevisione|Televisione|Media radiotelevisivi|Emittenti radiotelevisive|Radio e TV|Televisione e radio',
  building_materials:
    'Materiali da costruzione|Materiali edili|Materiali per edilizia|Cemento|Materiali edilizi|Materiali per costruzioni',
  business_supplies_equipment:
    'Forniture per ufficio|Articoli per ufficio|Attrezzature e forniture per ufficio|Prodotti per ufficio',
  capital_markets: 'Mercati dei capitali|Mercato dei capitali|Borsa valori|Mercati di capitali',
  chemicals: 'Chimica|Industria chimica|Prodotti chimici|Petrolchimica|Chimico|Settore chimico|Petrolchimico',
  civil_engineering: 'Ingegneria civile',
  commercial_real_estate: 'Immobili commerciali|Immobiliare commerciale',
  computer_games: 'Videogiochi|Sviluppo di videogiochi|Giochi per computer|Videogame',
  computer_hardware: 'Hardware informatico|Hardware per computer',
  computer_network_security:
    'Sicurezza informatica|Cybersicurezza|Cibersicurezza|Sicurezza informatica e di rete|Sicurezza di rete|Sicurezza delle reti e informatica',
  computer_networking: 'Reti informatiche|Reti di computer',
  computer_software:
    'Sviluppo software|Sviluppo di software|Produttore di software|Software house|Produzione software|Produzione di software|Software per computer|Software gestionale',
  construction:
    'Edilizia|Costruzioni|Edile|Settore edile|Impresa edile|Imprese edili|Impresa di costruzioni|Settore delle costruzioni|Costruzione|Costruzioni edili|Edilizia e costruzioni|Settore edilizio|Costruzioni ed edilizia',
  construction_and_property:
    'Edilizia e immobiliare|Costruzioni e immobiliare|Opere pubbliche|Immobiliare e costruzioni|Immobiliare ed edilizia|Edilizia ed immobiliare',
  consumer: 'Bevande|Birrificio|Alimentari|Birrifici|Alimentari, bevande e tabacco',
  consumer_electronics: 'Elettronica di consumo|Elettronica di largo consumo',
  consumer_goods: 'Beni di consumo|Largo consumo|Beni di largo consumo|Prodotti di largo consumo|Prodotti di consumo',
  consumer_services: 'Servizi al consumatore|Servizi alla persona|Servizi ai consumatori|Servizi per il consumatore',
  cosmetics:
    'Cosmetica|Cosmetici|Cosmesi|Profumeria e cosmetica|Industria cosmetica|Prodotti cosmetici|Cosmetico|Settore cosmetico',
  dairy:
    'Lattiero-caseario|Caseificio|Prodotti lattiero-caseari|Latticini|Industria lattiero-casearia|Settore lattiero-caseario|Caseifici',
  defense_space: 'Difesa e spazio|Spazio e difesa',
  design: 'Studio di design|Disegno industriale|Design industriale|Servizi di design',
  e_learning: 'Formazione online|Formazione a distanza|Apprendimento online',
  education: 'Istruzione|Scuola|Scuole|Settore istruzione|Istruzione scolastica|Educazione|Istruzione ed educazione',
  education_management: "Gestione dell'istruzione|Amministrazione scolastica",
  electrical_electronic_manufacturing:
    'Produzione elettrica ed elettronica|Elettrotecnica|Apparecchiature elettriche|Industria elettronica|Componenti elettronici|Materiale elettrico|Elettrotecnica ed elettronica|Elettronica ed elettrotecnica|Industria elettrica ed elettronica|Produzione elettrica/elettronica|Apparecchiature elettriche ed elettroniche',
  energy_and_resources:
    'Energia|Settore energetico|Risorse naturali|Energia e risorse naturali|Energetico|Energia e ambiente|Energia e utility|Settore energia|Energia ed ambiente|Energia e servizi pubblici',
  entertainment: 'Intrattenimento',
  environmental_services:
    'Gestione rifiuti|Gestione dei rifiuti|Servizi ambientali|Riciclaggio|Smaltimento rifiuti|Raccolta rifiuti|Trattamento rifiuti|Smaltimento dei rifiuti',
  events_services:
    'Organizzazione eventi|Eventi|Organizzazione di eventi|Servizi per eventi|Gestione eventi|Fiere ed eventi|Eventi e fiere',
  facilities_services:
    'Servizi di pulizia|Impresa di pulizie|Imprese di pulizia|Pulizie|Pulizie industriali|Servizi di gestione strutture|Impresa di pulizia|Servizi di pulizie',
  financial_services: 'Servizi finanziari',
  financial_services_sector:
    'Banche e assicurazioni|Finanza|Finanza e assicurazioni|Banca e finanza|Settore finanziario|Banche e finanza|Finanziario|Banche, assicurazioni e finanza|Attività finanziarie e assicurative|Servizi finanziari e assicurativi|Assicurazioni e banche|Banche/Assicurazioni|Finanza e banche|Bancario e assicurativo|Banca/Finanza|Banca e assicurazioni',
  fine_art: "Belle arti|Galleria d'arte|Gallerie d'arte",
  fishery:
    'Pesca|Acquacoltura|Pesca e acquacoltura|Settore ittico|Itticoltura|Ittico|Industria ittica|Acquicoltura|Piscicoltura',
  food_beverages: 'Alimenti e bevande|Cibo e bevande|Alimentari e bevande|Prodotti alimentari e bevande|Cibi e bevande',
  food_production:
    'Industria alimentare|Produzione alimentare|Agroalimentare|Settore alimentare|Alimentare|Produzione di alimenti|Settore agroalimentare|Industria agroalimentare|Trasformazione alimentare|Industrie alimentari',
  fund_raising: 'Raccolta fondi|Raccolta di fondi',
  furniture:
    'Arredamento|Mobili|Mobili e arredamento|Arredamento e mobili|Settore arredo|Legno-arredo|Mobilificio|Produzione di mobili|Industria del mobile|Settore arredamento|Mobilifici|Arredo',
  gambling_casinos:
    "Gioco d'azzardo|Scommesse|Gioco d'azzardo e casinò|Casinò|Scommesse sportive|Giochi e scommesse|Lotterie|Gioco d'azzardo e scommesse|Lotterie e scommesse",
  glass_ceramics_concrete:
    'Vetro, ceramica e cemento|Vetro|Ceramica|Vetro e ceramica|Industria ceramica|Vetreria|Ceramiche|Vetro, ceramica e calcestruzzo|Calcestruzzo|Industria del vetro',
  government_relations: 'Relazioni istituzionali',
  graphic_design: 'Grafica|Progettazione grafica|Design grafico|Studio grafico',
  health_wellness_fitness:
    'Palestre|Palestra|Benessere|Salute, benessere e fitness|Benessere e fitness|Fitness e benessere|Salute e benessere|Salute e fitness',
  healthcare:
    'Sanità|Sanitario|Settore sanitario|Assistenza sanitaria|Salute|Servizi sanitari|Scienze della vita|Medicale|Settore medico|Sanità privata|Sanità pubblica e privata|Cliniche|Settore medicale|Sanità e salute',
  higher_education:
    'Università|Istruzione universitaria|Formazione universitaria|Università e istruzione superiore|Ateneo|Atenei',
  hospital_health_care:
    'Ospedali|Ospedale|Ospedali e assistenza sanitaria|Ospedali e cliniche|Casa di riposo|Case di riposo|RSA|Ospedaliero|Ospedali e sanità|Settore ospedaliero|Ospedali e strutture sanitarie|Case di cura e ospedali',
  hospitality:
    'Alberghi|Alberghiero|Hotellerie|Settore alberghiero|Ospitalità|Ricettività|Albergo|Strutture ricettive|Industria alberghiera|Hotel e alberghi|Hotel e ospitalità',
  human_resources: 'Risorse umane|Servizi HR|Servizi per le risorse umane',
  import_export:
    'Importazione ed esportazione|Importazione e esportazione|Importazioni ed esportazioni|Import ed export|Commercio estero|Importazione/Esportazione|Importazioni/esportazioni',
  individual_family_services:
    "Servizi sociali|Asili nido|Asilo nido|Assistenza sociale|Servizi alle persone e alle famiglie|Servizi per l'individuo e la famiglia|Servizi individuali e familiari|Servizi per individui e famiglie",
  industrial_automation: 'Automazione industriale|Automazione',
  information_services: 'Servizi di informazione|Servizi informativi',
  insurance:
    'Assicurazioni|Assicurazione|Assicurativo|Settore assicurativo|Compagnia di assicurazioni|Broker assicurativo|Brokeraggio assicurativo|Compagnie di assicurazione|Compagnia assicurativa|Compagnie assicurative|Servizi assicurativi|Agenzia assicurativa|Riassicurazione|Agenzia di assicurazioni|Compagnia di assicurazione|Broker assicurativi|Settore assicurazioni',
  international_affairs: 'Affari internazionali|Relazioni internazionali|Affari esteri',
  international_trade_development: 'Commercio internazionale e sviluppo|Commercio e sviluppo internazionale',
  investment_banking:
    "Banca d'affari|Banche d'affari|Banca d'investimento|Banche d'investimento|Banche di investimento|Banca di investimento",
  investment_management:
    'Gestione degli investimenti|Gestione del risparmio|Gestione patrimoniale|Risparmio gestito|Gestione investimenti|Gestione di fondi|Gestione patrimoni|SGR|Gestione fondi|Gestione di patrimoni|Fondi di investimento|Fondi comuni di investimento|Società di gestione del risparmio',
  it_services:
    'Servizi informatici|Servizi IT|Consulenza informatica|Consulenza IT|Servizi IT e consulenza IT|Servizi di informatica|Tecnologia informatica e servizi|Servizi e consulenza IT|Servizi informatici e consulenza|Servizi e consulenza informatica|Tecnologie e servizi informatici|Servizi e tecnologie informatiche|Information technology e servizi|Tecnologie informatiche e servizi',
  judiciary: 'Magistratura|Tribunali|Tribunale|Sistema giudiziario|Giudiziario',
  law_enforcement: "Polizia|Forze dell'ordine|Carabinieri",
  law_practice:
    'Studio legale|Avvocati|Studi legali|Avvocato|Studio di avvocati|Avvocatura|Studi legali e avvocati|Avvocati e studi legali',
  legal: 'Diritto|Legale|Settore legale|Giuridico',
  legal_services: 'Servizi legali|Consulenza legale',
  leisure_travel_tourism:
    'Turismo|Viaggi|Viaggi e turismo|Agenzia di viaggi|Turismo e viaggi|Agenzie di viaggi|Agenzia viaggi|Settore turistico|Tempo libero, viaggi e turismo|Turistico|Agenzie viaggi|Operatore turistico|Turismo e tempo libero|Settore turismo|Tempo libero e turismo|Agenzie di viaggio|Agenzia di viaggio|Industria turistica',
  libraries: 'Biblioteche|Biblioteca',
  logistics_supply_chain:
    'Logistica|Catena di fornitura|Logistica e supply chain|Logistica e catena di fornitura|Operatore logistico|Servizi logistici|Settore logistico|Logistica integrata|Logistica e approvvigionamento|Operatori logistici|Settore logistica',
  luxury_goods_jewelry:
    'Gioielleria|Lusso|Beni di lusso|Beni di lusso e gioielli|Gioielli|Oreficeria|Gioielleria e orologeria|Articoli di lusso e gioielli|Orologeria e gioielleria|Settore lusso|Gioielleria e beni di lusso|Settore orafo|Articoli di lusso|Beni di lusso e gioielleria|Oreficeria e gioielleria|Settore del lusso',
  machinery:
    'Macchinari|Macchinari industriali|Macchine utensili|Costruzione di macchine|Macchine industriali|Costruzione macchine|Macchinari e attrezzature|Macchine automatiche|Macchine agricole|Produzione di macchinari|Costruzione di macchinari|Macchinari e impianti|Macchine e impianti|Produzione macchinari|Fabbricazione di macchinari',
  management_consulting:
    'Consulenza aziendale|Consulenza direzionale|Consulenza gestionale|Consulenza strategica|Consulenza manageriale|Consulenza di direzione|Consulenza di management|Consulenza di gestione aziendale',
  manufacturing:
    'Manifattura|Manifatturiero|Industria manifatturiera|Settore manifatturiero|Elettronica|Elettrodomestici|Ingegneria meccanica|Metalmeccanica|Produzione industriale|Manifatturiera|Meccanica|Metalmeccanico|Aerospaziale e difesa|Industria meccanica|Industria metalmeccanica|Produzione manifatturiera|Aerospazio e difesa|Settore metalmeccanico|Attività manifatturiere',
  maritime:
    'Trasporto marittimo|Marittimo|Trasporti marittimi|Settore marittimo|Industria marittima|Navigazione marittima',
  market_research: 'Ricerche di mercato|Ricerca di mercato|Indagini di mercato',
  marketing_advertising:
    'Pubblicità|Marketing e pubblicità|Agenzia pubblicitaria|Pubblicità e marketing|Agenzia di marketing|Servizi pubblicitari|Agenzia di pubblicità|Pubblicitario|Agenzie pubblicitarie|Settore pubblicitario|Marketing digitale|Agenzia marketing',
  mechanical_or_industrial_engineering:
    'Ingegneria meccanica o industriale|Ingegneria industriale|Ingegneria meccanica e industriale|Ingegneria industriale o meccanica',
  media_and_entertainment:
    'Mezzi di comunicazione|Media e intrattenimento|Cultura|Arte e cultura|Media ed editoria|Media ed intrattenimento|Editoria e media|Arti e cultura|Mass media|Settore media|Arte, cultura e spettacolo',
  media_production:
    'Produzione multimediale|Produzione audiovisiva|Produzione di media|Produzione video|Produzione media|Produzioni audiovisive|Produzione mediatica',
  medical_devices:
    'Dispositivi medici|Apparecchiature medicali|Attrezzature mediche|Elettromedicali|Dispositivi medicali|Apparecchiature mediche|Dispositivo medico|Tecnologia medica|Biomedicale|Tecnologie mediche|Apparecchi medicali|Attrezzature medicali|Apparecchiature elettromedicali',
  medical_practice:
    'Studio medico|Studi medici|Studio dentistico|Odontoiatria|Dentisti|Studi dentistici|Medici|Dentista|Studio odontoiatrico|Studi odontoiatrici|Ambulatori medici|Pratica medica|Ambulatorio medico',
  mental_health_care: 'Salute mentale|Psichiatria|Servizi di salute mentale|Assistenza psichiatrica|Psicoterapia',
  military: 'Esercito|Forze armate|Militare',
  mining_metals:
    'Siderurgia|Metallurgia|Estrazione mineraria|Industria mineraria|Acciaio|Siderurgico|Acciaieria|Minerario|Settore minerario|Miniere e metalli|Acciaierie|Metalli|Minerario e metalli|Industria siderurgica|Industria mineraria e metalli|Metallurgico|Settore siderurgico|Miniere|Estrazione mineraria e metalli|Metallurgia e siderurgia|Industria metallurgica|Siderurgia e metallurgia|Minerali e metalli',
  motion_pictures_film:
    'Cinema|Produzione cinematografica|Industria cinematografica|Cinematografia|Cinematografico|Film e cinema|Cinema e film|Settore cinematografico',
  museums_institutions: 'Musei|Museo|Musei e istituzioni|Musei e istituzioni culturali',
  music: 'Musica|Industria musicale|Discografia|Industria discografica|Settore musicale',
  nanotechnology: 'Nanotecnologie|Nanotecnologia',
  newspapers: 'Quotidiani|Giornali|Carta stampata|Quotidiani e giornali|Giornale|Stampa quotidiana',
  nonprofit:
    'Senza scopo di lucro|Organizzazione no profit|Organizzazione non profit|Organizzazioni no profit|Organizzazioni non profit|No profit|Organizzazione senza scopo di lucro|Organizzazioni senza scopo di lucro|Gestione di organizzazioni no profit|Ente no profit|Enti no profit|Ente non profit|Settore no profit|Gestione di organizzazioni non profit|No-profit|Associazione no profit',
  nonprofit_sector:
    'ONG|Onlus|Terzo settore|Fondazione|Fondazioni|Organizzazione non governativa|Beneficenza|Enti del terzo settore|Ente del terzo settore|Organizzazioni non governative|Organizzazione di beneficenza',
  oil_energy:
    'Petrolio e gas|Petrolio ed energia|Petrolifero|Settore petrolifero|Industria petrolifera|Petrolio e energia|Petrolio|Petrolio, gas ed energia|Petrolio e gas naturale|Gas e petrolio|Idrocarburi|Petrolio/gas',
  online_media: 'Media online|Media on-line',
  outsourcing_offshoring:
    'Esternalizzazione|Outsourcing e offshoring|Esternalizzazione e delocalizzazione|Esternalizzazione dei processi aziendali|Esternalizzazione di servizi',
  package_freight_delivery:
    'Corriere espresso|Corrieri espressi|Corrieri|Spedizione pacchi|Servizi postali|Corriere|Consegna pacchi|Servizi postali e corrieri|Spedizione di pacchi|Servizi di corriere|Corriere e consegne|Poste|Servizi di corriere espresso|Consegna di pacchi e merci|Spedizioni e consegne',
  packaging_containers:
    'Imballaggi|Imballaggio|Imballaggi e contenitori|Confezionamento|Imballaggio e confezionamento|Imballaggi e confezioni|Confezionamento e imballaggio|Imballaggi industriali|Contenitori e imballaggi',
  paper_forest_products:
    'Carta|Industria cartaria|Cartiera|Carta e cellulosa|Carta e prodotti forestali|Cartario|Carta e prodotti della silvicoltura|Cartiere|Settore cartario|Carta e cartone|Cellulosa e carta',
  performing_arts: 'Arti dello spettacolo|Teatro|Spettacolo dal vivo|Arti performative|Arti sceniche',
  pharmaceuticals:
    'Farmaceutica|Industria farmaceutica|Farmaceutico|Settore farmaceutico|Prodotti farmaceutici|Farmaci|Casa farmaceutica|Case farmaceutiche|Azienda farmaceutica|Aziende farmaceutiche',
  philanthropy: 'Filantropia',
  photography: 'Fotografia|Fotografi|Studio fotografico|Fotografo|Studi fotografici',
  plastics:
    'Plastica|Materie plastiche|Gomma e plastica|Industria plastica|Plastica e gomma|Industria della plastica|Materiali plastici|Gomma e materie plastiche|Lavorazione materie plastiche|Settore plastica|Stampaggio plastica|Materie plastiche e gomma|Articoli in plastica|Stampaggio materie plastiche|Prodotti in plastica|Plastiche',
  political_organization: 'Organizzazione politica|Partito politico|Partiti politici|Organizzazioni politiche',
  primary_secondary_education:
    'Istruzione primaria e secondaria|Istruzione primaria/secondaria|Scuola primaria e secondaria|Scuola primaria|Istruzione secondaria|Istruzione primaria|Scuole primarie e secondarie|Scuola secondaria|Istruzione elementare e secondaria|Scuole primarie|Scuole secondarie|Istruzione primaria o secondaria',
  printing: 'Tipografia|Stampa tipografica|Tipografie|Industria grafica|Servizi di stampa|Arti grafiche e stampa',
  professional_services: 'Consulenza|Servizi professionali|Società di consulenza|Consulenze|Servizi di consulenza',
  professional_training_coaching:
    'Formazione professionale e coaching|Formazione aziendale|Formazione e coaching|Formazione professionale|Coaching e formazione|Coaching e formazione professionale|Formazione manageriale|Enti di formazione professionale|Formazione aziendale e coaching',
  public_policy: 'Politiche pubbliche|Politica pubblica',
  public_relations_communications:
    'Relazioni pubbliche|Pubbliche relazioni|Relazioni pubbliche e comunicazione|Ufficio stampa|Pubbliche relazioni e comunicazione|Pubbliche relazioni e comunicazioni|Relazioni pubbliche e comunicazioni|Comunicazione e relazioni pubbliche|Agenzia di pubbliche relazioni|Comunicazione e pubbliche relazioni',
  public_safety: 'Sicurezza pubblica|Vigili del fuoco|Protezione civile|Pubblica sicurezza',
  public_sector:
    'Pubblica amministrazione|Settore pubblico|Amministrazione pubblica|Enti pubblici|Ente pubblico|Governo|Enti locali|Governativo|Comune|Comuni|Ente locale|Pubblica amministrazione locale|Governo e pubblica amministrazione|Pubblica amministrazione centrale|Enti governativi|Governo e settore pubblico|Amministrazioni pubbliche|Settore governativo|Pubbliche amministrazioni|Amministrazione statale|Amministrazione locale|Ente governativo',
  publishing:
    'Editoria|Casa editrice|Case editrici|Editore|Editori|Editoriale|Settore editoriale|Industria editoriale|Editoria libraria|Pubblicazioni',
  railroad_manufacture:
    'Industria ferroviaria|Costruzioni ferroviarie|Materiale rotabile|Produzione ferroviaria|Costruzione di materiale ferroviario|Materiale ferroviario|Produzione di materiale rotabile|Fabbricazione di materiale ferroviario',
  ranching:
    'Allevamento|Zootecnia|Allevamento di bestiame|Allevamento bovini|Allevamenti|Zootecnico|Allevamento di bovini',
  real_estate:
    'Immobiliare|Settore immobiliare|Agenzia immobiliare|Immobili|Agenzie immobiliari|Beni immobili|Sviluppo immobiliare|Servizi immobiliari|Attività immobiliari|Gestione immobiliare|Promozione immobiliare|Mercato immobiliare|Beni immobiliari|Mediazione immobiliare|Amministrazione immobili|Compravendita immobiliare',
  recreational_facilities_services:
    'Parchi divertimento|Parco divertimenti|Strutture e servizi ricreativi|Parchi a tema|Strutture ricreative|Parchi di divertimento|Servizi e strutture ricreative|Servizi ricreativi|Parco a tema|Servizi e strutture ricreativi|Impianti e servizi ricreativi',
  religious_institutions:
    'Istituzioni religiose|Chiesa|Chiese|Organizzazioni religiose|Enti religiosi|Istituzione religiosa|Istituti religiosi|Organizzazione religiosa|Ente religioso|Religioso|Religione',
  renewables_environment:
    'Energie rinnovabili|Energia rinnovabile|Rinnovabili|Energia solare|Fotovoltaico|Eolico|Energia eolica|Energie rinnovabili e ambiente|Fonti rinnovabili|Energia pulita|Energia da fonti rinnovabili|Energia fotovoltaica|Rinnovabili e ambiente|Energia verde|Energie alternative|Energia rinnovabile e ambiente|Energia solare ed eolica|Solare ed eolico|Solare fotovoltaico',
  research:
    'Ricerca|Ricerca e sviluppo|Ricerca scientifica|R&S|Centro di ricerca|Istituto di ricerca|Centri di ricerca|Istituti di ricerca|Ricerca e innovazione|Ricerca scientifica e sviluppo',
  restaurants: 'Ristorazione|Ristoranti|Ristorante|Ristorazione veloce|Settore della ristorazione|Settore ristorazione',
  retail:
    'Commercio al dettaglio|Vendita al dettaglio|Dettaglio|Dettagliante|Negozi al dettaglio|Dettaglianti|Grandi magazzini|Vendite al dettaglio|Commercio dettaglio|Rivenditori al dettaglio|Rivenditore al dettaglio|Distribuzione al dettaglio',
  retail_and_wholesale:
    "Commercio|Commercio all'ingrosso e al dettaglio|GDO|Grande distribuzione organizzata|Grande distribuzione|Commercio al dettaglio e all'ingrosso|Vendita all'ingrosso e al dettaglio|Ingrosso e dettaglio|Settore commercio|Commercio ingrosso e dettaglio|Settore del commercio",
  security_investigations:
    'Vigilanza privata|Sicurezza privata|Sicurezza e investigazioni|Vigilanza|Istituto di vigilanza|Investigazioni|Servizi di sicurezza|Vigilanza e sicurezza|Investigazioni private|Servizi di vigilanza|Agenzia investigativa|Istituti di vigilanza|Sicurezza e vigilanza|Investigazioni e sicurezza',
  semiconductors: 'Semiconduttori|Semiconduttore|Industria dei semiconduttori|Settore dei semiconduttori',
  shipbuilding:
    'Cantieristica navale|Cantieri navali|Cantiere navale|Costruzioni navali|Cantieristica|Costruzione navale|Industria navale|Costruzione di navi',
  sporting_goods:
    'Articoli sportivi|Attrezzature sportive|Attrezzatura sportiva|Articoli per lo sport|Prodotti sportivi',
  sports:
    'Società sportiva|Società sportive|Club sportivo|Settore sportivo|Associazione sportiva|Associazioni sportive|Squadra sportiva',
  staffing_recruiting:
    'Agenzia per il lavoro|Ricerca e selezione del personale|Lavoro interinale|Somministrazione di lavoro|Selezione del personale|Agenzia interinale|Agenzie per il lavoro|Ricerca e selezione|Selezione e reclutamento del personale|Reclutamento|Ricerca del personale|Somministrazione lavoro|Agenzia di reclutamento|Selezione e ricerca di personale|Ricerca e selezione di personale|Lavoro temporaneo|Ricerca, selezione e fornitura di personale|Ricerca e selezione personale|Reclutamento del personale|Selezione e ricerca del personale|Agenzie interinali|Agenzia di lavoro interinale|Selezione personale',
  supermarkets:
    'Supermercato|Supermercati|Supermercati e ipermercati|Ipermercati e supermercati|Supermercati e negozi di alimentari|Supermercati e alimentari',
  technology:
    "Tecnologia|Informatica|Tecnologie dell'informazione|Alta tecnologia|Intelligenza artificiale|Settore tecnologico|Settore informatico|Tecnologia dell'informazione|Tecnologie|Tecnologico|Informatica e tecnologia|Tecnologia informatica|Settore IT|Informatica e software|Tecnologia e informatica|Tecnologie informatiche|Settore tecnologia",
  telecommunications:
    'Telecomunicazioni|Telecomunicazione|TLC|Operatore di telecomunicazioni|Settore delle telecomunicazioni|Telefonia|Settore telecomunicazioni|Operatore telefonico|Operatori di telecomunicazioni|Operatore TLC|Servizi di telecomunicazione',
  textiles: 'Tessile|Industria tessile|Settore tessile|Tessuti|Tessili|Prodotti tessili|Tessitura|Filati e tessuti',
  think_tanks: 'Gruppi di riflessione|Gruppo di riflessione',
  tobacco: 'Tabacco|Industria del tabacco|Tabacchi|Settore del tabacco',
  translation_localization:
    'Traduzione|Traduzioni|Traduzione e localizzazione|Servizi di traduzione|Agenzia di traduzioni|Traduzione e interpretariato|Traduzioni e interpretariato|Servizi linguistici|Agenzia di traduzione|Traduzioni e localizzazione',
  transport_and_logistics:
    'Trasporti|Trasporti e logistica|Trasporto|Logistica e trasporti|Trasporto e logistica|Spedizioni|Spedizioniere|Autotrasporti e logistica|Trasporto merci|Trasporti/Logistica|Spedizionieri|Logistica e trasporto|Trasporto e magazzinaggio|Settore trasporti|Casa di spedizioni|Trasporti e magazzinaggio|Trasporti e spedizioni|Trasporto di merci|Settore dei trasporti|Trasporti, logistica e magazzinaggio|Trasporti e logistica integrata|Trasporti, logistica',
  transportation_trucking_railroad:
    'Autotrasporto|Trasporto su strada|Trasporto ferroviario|Ferrovie|Autotrasporti|Trasporto pubblico|Trasporto stradale|Trasporto pubblico locale|Trasporti su strada|Trasporti pubblici|Ferrovia|Trasporti su strada e ferrovia|Trasporto su gomma|Trasporto terrestre|Trasporti ferroviari|Trasporti stradali|Trasporto merci su strada',
  travel_and_leisure:
    'Tempo libero|Turismo e ospitalità|Turismo e ristorazione|Alberghi e ristoranti|Hotel e ristoranti|Ristorazione e hotellerie|Ospitalità e turismo|Horeca|Viaggi e tempo libero|Turismo, ristorazione e tempo libero|Alloggio e ristorazione|Ristorazione e turismo|Hotellerie e ristorazione|Ristoranti e hotel|Turismo e hotellerie|Ospitalità e ristorazione|Ristorazione e ospitalità|Turismo, ospitalità e ristorazione|Turismo e alberghi|Alberghiero e ristorazione|Servizi di alloggio e ristorazione',
  utilities:
    'Distribuzione di energia elettrica|Energia elettrica|Multiutility|Servizio idrico|Fornitura di energia|Elettricità|Servizi idrici|Energia elettrica e gas|Elettricità e gas|Servizio idrico integrato|Produzione di energia elettrica|Distribuzione energia elettrica|Fornitura di energia elettrica|Gas, luce e acqua|Luce e gas|Distribuzione di energia|Acqua, luce e gas|Fornitura energia|Servizi di pubblica utilità',
  venture_capital_private_equity:
    'Capitale di rischio|Venture capital e private equity|Capitale di rischio e private equity|Fondi di private equity|Private equity e venture capital|Fondo di private equity',
  veterinary:
    'Veterinaria|Clinica veterinaria|Medicina veterinaria|Veterinario|Veterinari|Cliniche veterinarie|Studio veterinario|Servizi veterinari|Ambulatorio veterinario|Settore veterinario',
  warehousing:
    'Magazzinaggio|Stoccaggio|Deposito e magazzinaggio|Magazzini|Stoccaggio e magazzinaggio|Immagazzinaggio|Magazzinaggio e stoccaggio|Magazzinaggio e deposito|Deposito e stoccaggio',
  wholesale:
    "Commercio all'ingrosso|Ingrosso|Vendita all'ingrosso|Grossista|Grossisti|Grossisti e distributori|Distribuzione all'ingrosso|Vendite all'ingrosso|Settore ingrosso|Commercio ingrosso",
  wine_spirits:
    'Vini e liquori|Vino|Vini|Settore vinicolo|Cantina vinicola|Vitivinicolo|Vinicolo|Vini e alcolici|Settore vitivinicolo|Cantine vinicole|Distilleria|Viticoltura|Vini e superalcolici|Vino e liquori|Vini e distillati|Liquori|Distillerie|Vino e alcolici|Alcolici e vini|Vino e distillati|Viticoltura ed enologia|Enologia|Vini e spirits|Azienda vinicola|Aziende vinicole|Azienda vitivinicola',
  wireless:
    'Telefonia mobile|Operatore mobile|Telecomunicazioni mobili|Operatore di telefonia mobile|Telecomunicazioni wireless|Senza fili|Servizi wireless|Comunicazioni mobili',
  writing_editing:
    'Scrittura ed editing|Redazione|Scrittura e editing|Redazione e revisione testi|Scrittura e revisione|Redazione testi|Scrittura e redazione',
};
