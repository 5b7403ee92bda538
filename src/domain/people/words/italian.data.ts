import type { Lexicon } from '../lexicon';

/** Italian. Written for Rightfit. */
export const ITALIAN: Lexicon = {
  'c_level|executive': `
    amministratore delegato, amministratrice delegata, direttore generale, direttrice generale, presidente, presidente esecutivo, presidentessa, presidente e amministratore delegato, direttore generale aggiunto, vicedirettore generale, vicedirettrice generale, vice
    direttore generale, amministratore unico, amministratrice unica, consigliere delegato, consigliera delegata, amministratore delegato e direttore generale, co amministratore delegato, socio amministratore, socia amministratrice, presidente e ad`,
  'owner|executive': `
    titolare, contitolare, fondatore, fondatrice, cofondatore, cofondatrice, co fondatore, co fondatrice, proprietari[o|a], socio fondatore, socia fondatrice, socio titolare, socia titolare, comproprietari[o|a], co titolare, titolare d azienda, titolare di azienda, titolare dello studio, titolare di impresa`,
  'vp|': 'vicepresidente, vice presidente, vice presidentessa, vicepresidente esecutivo, vicepresidente senior',
  'director|':
    'direttore, direttrice, dir, vicedirettore, vicedirettrice, vice direttore, vice direttrice, condirettore, condirettrice, direttore aggiunto, direttrice aggiunta, direttore di divisione, direttore di dipartimento',
  'director|education': 'preside di facoltà',
  'manager|': `
    responsabile, resp, capo, capo progetto, capoprogetto, capoturno, capo turno, caposquadra, capo squadra, caporeparto, capo reparto, capo area, capoarea, supervisore, supervisora, caposervizio, capo servizio, capoufficio, capo ufficio, responsabile di progetto, responsabile di reparto, responsabile di negozio,
    responsabile di filiale, responsabile di area, vice responsabile, viceresponsabile, capogruppo, capo gruppo, responsabile ufficio, responsabile di ufficio, capo team, responsabile di team, store manager, capo negozio, responsabile punto vendita, responsabile di zona, caposettore, capo settore, capo officina, capofficina, capocantiere, capo cantiere`,
  'manager|product': 'responsabile di prodotto, responsabile prodotto, product manager',
  'manager|sales': 'responsabile commerciale, capo area vendite, capo area commerciale, area manager vendite',
  'manager|finance': 'capo contabile, responsabile amministrazione e finanza e controllo',
  'manager|admin+finance':
    'responsabile amministrazione e finanza, responsabile amministrativo e finanziario, responsabile amministrativa e finanziaria',
  'manager|hospitality': 'capo sala, maître di sala, responsabile di sala',
  'senior|': 'senior, sr',
  'staff|': `
    specialista, impiegat[o|a], addett[o|a], tecnic[o|a], consulente, analista, assistente, operaio, operaia, operatore, operatrice, collaboratore, collaboratrice, rappresentante, esperto, esperta, funzionari[o|a], agente, autista, pianificatore, pianificatrice, elettricista, meccanico, manutentore, ausiliari[o|a], redattore,
    redattrice, architetto, architetta, aiutante, commess[o|a]`,
  'staff|engineering':
    'ingegnere, sviluppatore, sviluppatrice, programmatore, programmatrice, progettista, progettista meccanic[o|a], progettista elettric[o|a], progettista elettronic[o|a], ingegnere del software, sviluppatore software, sviluppatore web, sviluppatrice software, sviluppatrice web, ingegnere meccanic[o|a], ingegnere elettronic[o|a], disegnatore meccanico, disegnatore tecnico, disegnatrice tecnica, ingegnere civile, ingegnere software, ingegnere elettric[o|a], ingegnere progettista, sviluppatore full stack, disegnatore cad, progettista cad, collaudatore software, ingegnere di sviluppo, tecnico progettista, programmatore plc, programmatore cnc',
  'staff|?':
    'ingegnere di sistema, ingegnere di processo, ingegnere gestionale, ingegnere di produzione, ingegnere qualità, ingegnere della qualità, ingegnere di progetto, tecnico commerciale, assistente sociale, ingegnere informatic[o|a], ingegnere di vendita, ingegnere sicurezza, ingegnere di manutenzione, assistente di volo, ingegnere di campo, ingegnere biomedico, tecnico della prevenzione, tecnico del suono, ingegnere di servizio',
  'staff|it':
    'sistemista, amministratore di sistema, amministratore di rete, tecnico informatico, tecnica informatica, sistemista di rete, informatic[o|a], tecnico sistemista, tecnico hardware, tecnico helpdesk, amministratore di sistemi, sistemista informatico, sistemista it, specialista it, amministratore di database, analista programmatore it, tecnico it',
  'staff|data':
    'analista dati, analista di dati, data analyst, data scientist, statistico, statistica, ingegnere dei dati, scienziato dei dati, scienziata dei dati',
  'staff|security': 'analista sicurezza informatica, specialista sicurezza informatica, analista cybersecurity',
  'staff|procurement':
    'buyer, acquirente, addett[o|a] acquisti, addett[o|a] agli acquisti, impiegat[o|a] acquisti, impiegat[o|a] ufficio acquisti, addett[o|a] ufficio acquisti, approvvigionatore, specialista acquisti, compratore, compratrice',
  'staff|sales': `
    venditore, venditrice, agente di commercio, rappresentante commerciale, agente commerciale, commerciale, addett[o|a] vendite, addett[o|a] alle vendite, addett[o|a] alla vendita, consulente commerciale, impiegat[o|a] commerciale, informatore scientifico del farmaco, informatore medico scientifico, commess[o|a], agente di vendita, promoter, promotore vendite, tecnico commerciale, consulente alle vendite,
    consulente di vendita, addett[o|a] commerciale, agente plurimandatario, agente monomandatario, funzionari[o|a] commerciale, sales account, specialista vendite, assistente alle vendite, rappresentante, impiegat[o|a] ufficio vendite, rappresentante di vendita, venditore esterno, assistente vendite, commerciale estero, commerciale interno, assistente commerciale, tecnico vendite, back office commerciale, ingegnere commerciale`,
  'staff|finance':
    'contabile, ragionier[e|a], revisore, commercialista, impiegat[o|a] contabile, addett[o|a] contabilità, addett[o|a] alla contabilità, tesoriere, tesoriera, revisore contabile, revisore legale, analista finanziari[o|a], revisore dei conti, assistente contabile, dottore commercialista, addett[o|a] contabile, consulente finanziari[o|a], consulente fiscale, addett[o|a] tesoreria, addett[o|a] fatturazione, contabile clienti, contabile fornitori, addett[o|a] controllo di gestione, auditor, collaboratore contabile, ragioniere contabile, specialista controllo di gestione, revisore interno, impiegat[o|a] contabilità, promotore finanziario, tributarista, perito contabile, fiscalista',
  'staff|legal':
    'avvocat[o|a], avvocatessa, giurista, notaio, consulente legale, legale, giurista d impresa, giurista di impresa, assistente legale, segretari[o|a] legale, legale interno, avvocato interno, avvocato d impresa, specialista legale, addett[o|a] ufficio legale',
  'staff|hr':
    'addett[o|a] alle risorse umane, addett[o|a] risorse umane, addett[o|a] paghe, addett[o|a] alle paghe, selezionatore, selezionatrice, addett[o|a] selezione, specialista hr, consulente del lavoro, addett[o|a] paghe e contributi, addett[o|a] alla selezione, addett[o|a] alla selezione del personale, impiegat[o|a] risorse umane, impiegat[o|a] paghe, addett[o|a] selezione del personale, recruiter, addett[o|a] hr, specialista risorse umane, specialista selezione, addett[o|a] amministrazione del personale, impiegat[o|a] ufficio personale, addett[o|a] ufficio personale, addett[o|a] al personale, selezionatore del personale, assistente hr, addett[o|a] payroll',
  'staff|marketing':
    'addett[o|a] stampa, addett[o|a] marketing, pubblicitari[o|a], copywriter, community manager, addett[o|a] alla comunicazione, addett[o|a] comunicazione, specialista marketing, social media manager, addett[o|a] al marketing, addett[o|a] ufficio stampa, addett[o|a] ufficio marketing, specialista comunicazione, impiegat[o|a] marketing, assistente marketing, addett[o|a] social media, addett[o|a] pubbliche relazioni',
  'staff|supply_chain':
    'magazzinier[e|a], addett[o|a] magazzino, addett[o|a] al magazzino, addett[o|a] logistica, addett[o|a] alla logistica, mulettista, carrellista, autista, autotrasportatore, camionista, spedizionier[e|a], impiegat[o|a] logistica, addett[o|a] spedizioni, addett[o|a] alle spedizioni, corriere, operaio magazziniere, operatore logistico, operatrice logistica, specialista logistica, operatore di magazzino, addett[o|a] ufficio logistica, autista consegnatario, pianificatore della domanda, addett[o|a] ai trasporti, impiegat[o|a] ufficio spedizioni',
  'staff|operations':
    'operai[o|a] di produzione, addett[o|a] produzione, addett[o|a] alla produzione, manutentore, addett[o|a] qualità, addett[o|a] controllo qualità, operatore di produzione, operatrice di produzione, tecnico di manutenzione, tecnico qualità, manutentore meccanico, manutentore elettrico, tecnico manutentore, operatore cnc, addett[o|a] al controllo qualità, conduttore di linea, tecnico di produzione, collaudatore, addett[o|a] manutenzione, operatore macchine, addett[o|a] alla qualità, addett[o|a] linea, operaio specializzato produzione, ispettore qualità, addett[o|a] alla manutenzione, programmatore di produzione, pianificatore di produzione, programmatore della produzione',
  'staff|design':
    'grafic[o|a], progettista grafic[o|a], designer, grafic[o|a] pubblicitari[o|a], web designer, designer industriale, disegnatore grafico, illustratore, illustratrice, stilista, arredatore, arredatrice, designer di prodotto, graphic designer, designer d interni, interior designer',
  'staff|admin': `
    segretari[o|a], segretari[o|a] di direzione, assistente di direzione, assistente amministrativ[o|a], receptionist, impiegat[o|a] amministrativ[o|a], addett[o|a] amministrativ[o|a], assistente personale, centralinista, segretari[o|a] amministrativ[o|a], addett[o|a] alla reception, addett[o|a] reception, addett[o|a] alla segreteria, addett[o|a] segreteria, assistente esecutiv[o|a], impiegat[o|a] di segreteria, impiegat[o|a] d ufficio, assistente della direzione, collaboratore amministrativo, collaboratrice amministrativa, segretari[o|a] d azienda, segretari[o|a] esecutiv[o|a], assistente alla direzione`,
  'staff|customer_success':
    'addett[o|a] assistenza clienti, operatore call center, operatrice call center, addett[o|a] servizio clienti, addett[o|a] customer service, addett[o|a] call center, addett[o|a] al servizio clienti, addett[o|a] all assistenza clienti, operatore di call center, operatrice di call center, addett[o|a] customer care, operatore telefonico, operatrice telefonica, impiegat[o|a] customer service, specialista assistenza clienti',
  'staff|medical':
    'medic[o|a], infermier[e|a], farmacista, chirurg[o|a], dentista, fisioterapista, odontoiatra, operatore socio sanitario, oss, psicolog[o|a], ostetric[o|a], veterinari[o|a], medico veterinario, medico chirurgo, ottico, pediatra, medico di base, assistente alla poltrona, logopedista, tecnico radiologo, tecnico di radiologia, infermiere professionale, medico del lavoro, operatrice socio sanitaria, medico competente, nutrizionista, radiologo, medico specialista, psicoterapeuta',
  '?|medical': 'primario, caposala, coordinatore infermieristico, coordinatrice infermieristica',
  'staff|hospitality':
    'cuoco, cuoca, capo cuoco, camerier[e|a], barista, chef di cucina, aiuto cuoco, chef di partita, executive chef, capo partita, pasticcer[e|a], pasticciere, pizzaiol[o|a], barman, lavapiatti, commis di cucina, commis di sala, secondo chef, capo chef, chef de rang, sommelier, cuoco capo partita, panettiere, portiere d albergo, aiuto cucina, chef pasticcere, addett[o|a] mensa, barlady',
  'staff|education':
    'insegnante, docente, professore, professoressa, maestr[o|a], formatore, formatrice, educatore, educatrice, istruttore, istruttrice, tutor, professore associato, professore ordinario, docente universitario, insegnante di sostegno, maestra d asilo, professoressa associata',
  '?|education':
    'preside, dirigente scolastico, dirigente scolastica, rettore, rettrice, dirigente scolastico reggente',
  'staff|research':
    'ricercatore, ricercatrice, scienziat[o|a], tecnico di laboratorio, tecnica di laboratorio, assegnista di ricerca, dottorand[o|a], analista di laboratorio, chimic[o|a], biolog[o|a], tecnico ricercatore, addett[o|a] laboratorio, specialista ricerca e sviluppo, assistente di ricerca, borsista di ricerca',
  'staff|other': 'giornalista, traduttore, traduttrice, interprete, volontari[o|a]',
  'staff|military': 'sergente, caporale, tenente, soldato, militare, maresciallo',
  'junior|':
    'tirocinante, stagista, apprendista, stage, praticante, neolaureat[o|a], junior, tirocinio, in stage, studente, studentessa, apprendistato, praticante avvocato, studente lavoratore, neo laureato, tirocinante curriculare, laureando, laureanda',
  '?|': 'coordinatore, coordinatrice, gestore, capitano, comandante, colonnello, direttore artistico, direttrice artistica, dirigente, quadro, capo ingegnere, caporedattore, caporedattrice, direttore di progetto, direttrice di progetto, direttore lavori, direttore dei lavori, direttore di orchestra, direttore d orchestra, referente, direttore responsabile, direttore di cantiere, direttore di albergo, direttore d albergo, direttore di filiale, direttore di negozio, direttore di banca, sindaco, assessore, ministro, assessora, sindaca, ispettore, ispettrice, direttore di punto vendita, store director, direttore di agenzia, direttore di area, delegat[o|a], commissari[o|a]',
  '?|executive':
    'direttore esecutivo, direttrice esecutiva, consigliere, consigliera, consigliere di amministrazione, consigliera di amministrazione, membro del cda, presidente del cda, presidente del consiglio di amministrazione, membro del consiglio di amministrazione, consiglio di amministrazione, cda, consigliere indipendente, comitato esecutivo, direzione generale, presidenza, direzione, presidente onorario, presidente del consiglio, membro del comitato esecutivo, segretari[o|a] generale, presidente del collegio sindacale, membro del collegio sindacale, consiglio direttivo, membro del consiglio direttivo',
  '?|?':
    'amministratore, amministratrice, imprenditore, imprenditrice, soci[o|a], libero professionista, libera professionista, artigian[o|a], procuratore, procuratrice, freelance, amministratore di condominio, amministratore condominiale, amministratrice di condominio, sindaco effettivo, sindaco supplente, amministratore di sostegno, consulente libero professionista, socio accomandatario, commerciante, lavoratore autonomo, procuratore speciale',
  '?|compliance': 'responsabile della protezione dei dati, responsabile protezione dati',
  '|engineering':
    'ingegneria, sviluppo software, tecnico, tecnica, software, ufficio tecnico, progettazione, progettazione meccanica, progettazione elettronica, ingegneria del software, sviluppo web, ingegneria di prodotto, meccanica, elettronica, progettazione e sviluppo, ingegneria meccanica',
  '|?': 'sviluppo, servizio, servizi, formazione, sicurezza sul lavoro, sicurezza e ambiente, servizio prevenzione e protezione, prevenzione e protezione, rspp, aspp, hse, qhse, sistemi di gestione, assistenza tecnica, servizio tecnico, organizzazione, processi, gestione, sicurezza e salute, progetti, assistenza, sviluppo organizzativo, servizi tecnici, affari istituzionali, relazioni istituzionali, salute e sicurezza, affari generali, servizi generali, sicurezza ambiente, qualità e sicurezza, digital, salute sicurezza e ambiente, cantieri, direzione tecnica, sistemi qualità, pianificazione, sicurezza cantieri, sviluppo e innovazione, innovazione e sviluppo, post vendita',
  '|it':
    'sistemi informativi, tecnologie informatiche, informatica, it, ict, infrastrutture, infrastruttura, sistemi informatici, tecnologia, sistemi, tecnologie dell informazione, information technology, infrastrutture it, servizi informatici, tecnologie, tecnologia dell informazione, reti e sistemi, sistemi e reti, ced, ufficio it, infrastrutture informatiche, supporto informatico, edp, applicativi, assistenza informatica, sistema informativo, infrastruttura it',
  '|data':
    'dati, analisi dati, analisi dei dati, scienza dei dati, intelligenza artificiale, gestione dati, business intelligence',
  '|security':
    'sicurezza, sicurezza informatica, sicurezza delle informazioni, cybersecurity, sicurezza it, sicurezza dei dati, cyber security, sicurezza ict, sicurezza dell informazione',
  '|product':
    'prodotto, sviluppo prodotto, prodotti, sviluppo prodotti, gestione prodotto, sviluppo nuovi prodotti, sviluppo di prodotto, industrializzazione prodotto',
  '|design': 'grafica, creativ[o|a], design, ufficio grafico, ufficio stile, creazione, user experience',
  '|operations':
    'operazioni, produzione, stabilimento, qualità, manutenzione, operativ[o|a], operations, assicurazione qualità, controllo qualità, miglioramento continuo, operazioni commerciali, di stabilimento, industriale, industriali, operatività, eccellenza operativa, gestione qualità, fabbrica, manutenzione e impianti, impianti, operazioni industriali, controllo e qualità, di produzione, facility management, qualità e miglioramento continuo, sistema qualità, gestione della qualità, operazioni di vendita, manufacturing',
  '|supply_chain':
    'catena di fornitura, logistica, magazzino, supply chain, trasporti, spedizioni, distribuzione, trasporto, magazzini, flotta, flotta aziendale, parco auto, inventario, scorte, pianificazione della domanda, logistica e magazzino, logistica e trasporti, catena logistica, logistic[o|a], gestione scorte, logistica e spedizioni, flotte, parco veicoli, centro logistico, logistica integrata, piattaforma logistica, spedizione',
  '|procurement':
    'acquisti, acquisto, approvvigionamento, approvvigionamenti, ufficio acquisti, acquisti strategici, acquisti indiretti, approvvigionamento strategico, acquisti diretti, acquisti e approvvigionamenti, forniture, gestione fornitori, acquisti e forniture, acquisti it, acquisti e appalti, gare e appalti acquisti, acquisti di gruppo, fornitori, procurement',
  '|finance':
    'finanza, finanziari[o|a], contabilità, tesoreria, controllo di gestione, controllo, pianificazione e controllo, controller, amministrazione finanza e controllo, fiscale, bilancio, revisione, revisione interna, audit, internal audit, crediti, recupero crediti, credito, fatturazione, tributi, finanziamenti, gestione crediti, contabilità generale, contabilità clienti, contabilità fornitori, contabile, contabilità e bilancio, finanza e controllo, finanza aziendale, relazioni con gli investitori, credit management, ciclo passivo, ciclo attivo, finanza agevolata, consolidato, controllo gestione, controllo interno, bilancio consolidato, tesoreria e finanza, audit interno, affari fiscali, pianificazione finanziaria',
  '|admin+finance':
    'amministrazione e finanza, amministrativo e finanziario, amministrativa e finanziaria, amministrativo finanziario, amministrativa finanziaria, finanza e amministrazione, finanziario e amministrativo',
  '|legal':
    'legale, affari legali, ufficio legale, legali, diritto, contratti, contenzioso, affari legali e societari, legale e societario, affari societari, proprietà intellettuale, brevetti, area legale, servizi legali, affari giuridici, giuridic[o|a], contrattualistica, diritto del lavoro, ufficio contratti, societario, affari legali societari',
  '|compliance':
    'conformità, rischi, gestione dei rischi, affari regolatori, antiriciclaggio, protezione dei dati, gestione rischi, rischio, protezione dati, gestione del rischio, regolatorio, privacy, affari regolamentari, rischi e conformità, normative, privacy e protezione dei dati, normativo, conformità normativa',
  '|hr':
    'risorse umane, personale, selezione del personale, ru, amministrazione del personale, selezione, paghe, gestione del personale, relazioni industriali, sviluppo risorse umane, amministrazione personale, selezione personale, paghe e contributi, gestione risorse umane, gestione personale, ufficio personale, ufficio risorse umane, del personale, hr, formazione e sviluppo, formazione e selezione, selezione e formazione, ricerca e selezione, sviluppo del personale, capitale umano, acquisizione talenti, talenti, relazioni sindacali, persone, gestione talenti, personale e organizzazione, risorse umane e organizzazione, organizzazione e risorse umane, formazione del personale, organizzazione e personale, persone e cultura, persone e organizzazione, ricerca e selezione del personale, sviluppo hr, gestione dei talenti, payroll, recruiting, politiche del personale, compensi e benefici, ricerca e selezione personale, welfare aziendale, ufficio paghe, attrazione talenti',
  '|marketing':
    'comunicazione, relazioni esterne, pubblicità, marchio, stampa, ufficio stampa, marketing digitale, relazioni pubbliche, pubbliche relazioni, comunicazione e marketing, marketing e comunicazione, marketing strategico, marketing operativo, comunicazione interna, comunicazione esterna, comunicazione aziendale, comunicazione digitale, social media, ufficio marketing, digital marketing, marketing di prodotto, trade marketing, eventi e comunicazione, comunicazione istituzionale, comunicazione d impresa, crescita, marketing prodotto, contenuti, comunicazione corporate, relazioni esterne e comunicazione, comunicazione e relazioni esterne, promozione, relazioni con i media, web marketing, media, ufficio comunicazione, brand',
  '|sales':
    'vendite, vendita, commerciale, sviluppo commerciale, grandi clienti, estero, export, key account, sviluppo business, ufficio commerciale, ufficio vendite, grandi conti, forza vendita, vendite estero, commerciale estero, commerciale italia, sviluppo vendite, rete vendita, commerciali, prevendita, pre vendita, mercato estero, grande distribuzione, vendite italia, commercializzazione, clienti direzionali, rete commerciale, esportazione, area vendite, area commerciale, nuovi clienti, vendite e sviluppo commerciale, rete di vendita, retail vendite, sviluppo affari, clientela corporate, esportazioni, vendite dirette, trattative commerciali, estero vendite',
  '|partnerships':
    'alleanze, partnership, partner, alleanze strategiche, canali, canale, partenariati, canale indiretto, collaborazioni, partnership strategiche, canale partner, canali indiretti, alleanze e partnership, partner commerciali, partner strategici, partenariato',
  '|customer_success':
    'servizio clienti, assistenza clienti, customer care, call center, esperienza cliente, assistenza al cliente, clienti, servizi al cliente, servizio al cliente, servizio di assistenza clienti, relazioni con i clienti, supporto clienti, customer service, successo del cliente, successo clienti, relazione clienti, relazioni clienti, supporto al cliente, esperienza del cliente, esperienza clienti, contact center, gestione clienti, soddisfazione cliente, soddisfazione del cliente, servizi clienti, supporto tecnico, customer experience, customer success, assistenza post vendita, post vendita assistenza clienti, relazione con i clienti, supporto alla clientela, assistenza alla clientela, cura del cliente, servizio assistenza clienti, rapporti con la clientela, relazione con la clientela, esperienza del consumatore, assistenza consumatori',
  '|admin':
    'amministrazione, amministrativ[o|a], segreteria, reception, segreteria generale, segreteria di direzione, servizi amministrativi, ufficio amministrativo, back office amministrativo, accoglienza, segreteria direzionale',
  '|research':
    'ricerca, ricerca e sviluppo, laboratorio, r&s, r&d, ricerca clinica, scientific[o|a], ricerca scientifica, ricerca e innovazione, r e s, ricerca sviluppo, laboratori, innovazione e ricerca, laboratorio analisi, sviluppo e ricerca, ricerca e sviluppo prodotto, laboratorio chimico, ricerca & sviluppo, sviluppo clinico',
  '|education':
    'istruzione, scuola, didattic[o|a], didattica, accademic[o|a], educativ[o|a], scolastic[o|a], asilo, asilo nido, pedagogic[o|a], corsi, dipartimento universitario',
  '|medical':
    'sanitari[o|a], medic[o|a], infermieristic[o|a], farmacia, clinic[o|a], clinica, sanità, ospedale, salute, chirurgia, affari medici, medicina, odontoiatria, servizi sanitari, servizio farmaceutico, medico scientifico, professioni sanitarie',
  '|hospitality':
    'ristorazione, albergo, cucina, hotel, ristorante, alberghier[o|a], food and beverage, alimenti e bevande, ricevimento, sala, bar, accoglienza alberghiera, ospitalità, banchettistica, catering, mensa, housekeeping, food & beverage',
  '|other':
    'strategia, sostenibilità, immobiliare, strategie, pianificazione strategica, strategia aziendale, responsabilità sociale, responsabilità sociale d impresa, patrimonio immobiliare, strategie aziendali',
};
