import type { Lexicon } from '../lexicon';

/** Dutch. Written for Rightfit. */
export const DUTCH: Lexicon = {
  'c_level|executive': `
    algemeen directeur, algemeen directrice, statutair directeur, bestuursvoorzitter, voorzitter raad van bestuur, voorzitter van de raad van
    bestuur, voorzitter directie, directievoorzitter, directeur bestuurder, directievoorzitster, president directeur, voorzitter van de directie`,
  'c_level|finance': 'financieel bestuurder',
  'owner|executive': `
    eigenaar, eigenaresse, mede eigenaar, medeeigenaar, oprichter, oprichtster, mede oprichter, medeoprichter, directeur eigenaar, eigenaar directeur, dga,
    directeur grootaandeelhouder, bedrijfseigenaar, winkeleigenaar, praktijkhouder, eigenaar ondernemer`,
  'owner|': `zzp er, zzper, zzp`,
  'vp|': 'vicepresident, vice voorzitter directie',
  'director|':
    'directeur, directrice, hoofd, afdelingshoofd, adjunct directeur, onderdirecteur, adjunct hoofd, sectorhoofd, sectordirecteur, divisiedirecteur, plaatsvervangend hoofd',
  'director|finance':
    'financieel directeur, hoofd administratie, hoofd boekhouding, hoofd financiële administratie, hoofd financien',
  'manager|': `
    manager, teamleider, teamleidster, teammanager, groepsleider, projectleider, projectleidster, projectmanager, ploegleider, ploegbaas, afdelingsleider, afdelingsmanager, filiaalmanager, filiaalleider,
    filiaalhouder, winkelmanager, leidinggevende, voorman, bedrijfsmanager, teamverantwoordelijke, dienstleider, vestigingsmanager, vestigingsleider, programmamanager, rayonmanager, regiomanager, unitmanager, chef, ploegchef, assistent manager`,
  'manager|operations':
    'bedrijfsleider, productieleider, productiemanager, operationeel manager, kwaliteitsmanager, assistent bedrijfsleider, productiechef, bedrijfsleidster, fabrieksmanager, onderhoudsmanager',
  'manager|sales':
    'verkoopleider, verkoopmanager, accountmanager, key accountmanager, verkoopleidster, relatiemanager, commercieel manager, salesmanager',
  'manager|supply_chain':
    'magazijnchef, magazijnmanager, logistiek manager, expeditieleider, logistiek leider, magazijnleider, wagenparkmanager, transportmanager',
  'manager|hr': 'personeelsmanager, hr manager, p&o manager, personeelschef',
  'manager|product': 'productmanager',
  'manager|marketing': 'marketingmanager, communicatiemanager',
  'manager|admin': 'officemanager, kantoormanager',
  'manager|it': 'ict manager, automatiseringsmanager',
  'manager|hospitality': 'restaurantmanager, horecamanager, hotelmanager, chef bediening',
  'staff|': `
    medewerker, medewerkster, adviseur, adviseuse, specialist, coördinator, beleidsmedewerker, consulent, consulente, assistent, assistente, technicus, monteur, analist, planner, beheerder, functionaris,
    binnendienstmedewerker, deskundige, projectmedewerker, bediende, arbeider, administrateur, projectcoördinator, consultant, elektricien, expert, redacteur, architect`,
  'staff|procurement':
    'inkoper, inkoopster, inkoopmedewerker, strategisch inkoper, technisch inkoper, operationeel inkoper, tactisch inkoper, aankoper, inkoopassistent',
  'staff|sales':
    'verkoper, verkoopster, verkoopmedewerker, verkoopadviseur, vertegenwoordiger, medewerker verkoop binnendienst, commercieel medewerker, commercieel medewerker binnendienst, buitendienstmedewerker, verkoopassistent, commercieel adviseur',
  'staff|engineering':
    'ontwikkelaar, softwareontwikkelaar, programmeur, ingenieur, webontwikkelaar, werktuigbouwkundige, constructeur, werktuigbouwkundig ingenieur, softwareingenieur, tekenaar, engineer, werktuigbouwkundig engineer',
  'staff|it':
    'systeembeheerder, netwerkbeheerder, applicatiebeheerder, ict medewerker, helpdeskmedewerker, ict beheerder, ict specialist, ict adviseur, functioneel beheerder, functioneel applicatiebeheerder, databasebeheerder',
  'staff|data': 'data analist, datawetenschapper, gegevensanalist',
  'staff|finance':
    'boekhouder, boekhoudster, belastingadviseur, salarisadministrateur, financieel medewerker, administratief boekhouder, financieel adviseur, financieel analist, assistent accountant, assistent controller, fiscalist, financieel administrateur, crediteurenadministrateur, debiteurenbeheerder, registeraccountant',
  'staff|legal':
    'advocaat, advocate, jurist, juriste, bedrijfsjurist, juridisch medewerker, notaris, juridisch adviseur, juridisch medewerkster',
  'staff|hr':
    'personeelsfunctionaris, hr adviseur, hr medewerker, p&o adviseur, p&o medewerker, recruiter, personeelsadviseur, personeelsconsulent, werver, personeelsmedewerker, loopbaanadviseur, hr assistent',
  'staff|marketing':
    'marketingmedewerker, communicatiemedewerker, communicatieadviseur, tekstschrijver, woordvoerder, marketingassistent, marketingspecialist, persvoorlichter, marketeer, online marketeer, voorlichter',
  'staff|supply_chain':
    'magazijnmedewerker, magazijnier, logistiek medewerker, heftruckchauffeur, vrachtwagenchauffeur, chauffeur, orderpicker, expeditiemedewerker, logistiek planner, magazijnbeheerder, transportplanner, heftruckbestuurder',
  'staff|operations':
    'productiemedewerker, onderhoudsmonteur, procesoperator, machineoperator, kwaliteitscontroleur, kwaliteitsmedewerker, onderhoudstechnicus, productieplanner, machinebediende',
  'staff|design':
    'vormgever, vormgeefster, ontwerper, grafisch vormgever, grafisch ontwerper, productontwerper, webdesigner',
  'staff|admin':
    'directiesecretaresse, secretaresse, secretaris, directieassistent, directieassistente, managementassistent, managementassistente, management assistent, management assistente, administratief medewerker, administratief medewerkster, receptionist, receptioniste, secretarieel medewerker, administratief assistent, administratief bediende, office assistent, directiesecretaris, persoonlijk assistent, baliemedewerker, telefoniste',
  'staff|customer_success':
    'klantenservicemedewerker, medewerker klantenservice, klantadviseur, callcentermedewerker, klantenservice medewerker, klantcontactmedewerker, supportmedewerker',
  'staff|medical':
    'huisarts, verpleegkundige, arts, verpleger, verpleegster, apotheker, tandarts, fysiotherapeut, verzorgende, doktersassistent, doktersassistente, specialist ouderengeneeskunde, chirurg, dierenarts, verloskundige, psycholoog, apothekersassistent, apothekersassistente, tandartsassistent, tandartsassistente, ziekenverzorgende, bedrijfsarts',
  'staff|hospitality':
    'kok, chef kok, souschef, ober, serveerster, kelner, barman, keukenhulp, hulpkok, gastheer, gastvrouw, zelfstandig werkend kok, bedieningsmedewerker',
  'staff|education':
    'docent, docente, leraar, lerares, onderwijzer, onderwijzeres, hoogleraar, leerkracht, onderwijsassistent, juf, universitair docent, lector',
  '?|education': 'schoolhoofd, schooldirecteur, rector, conrector',
  'staff|research':
    'onderzoeker, onderzoekster, wetenschapper, wetenschappelijk medewerker, laborant, laborante, onderzoeksmedewerker, promovendus, onderzoeksassistent',
  'staff|other': 'journalist, vertaler, tolk, journaliste, vertaalster',
  'staff|military': 'sergeant, luitenant, korporaal, kapitein, sergeant majoor, luitenant kolonel, militair',
  'junior|':
    'stagiair, stagiaire, stagiaires, leerling, trainee, bbl er, werkstudent, afstudeerder, afstudeerstagiair, meewerkstagiair, afstudeerstagiaire, meewerkstage, stage, afstudeerstage',
  'senior|': 'ervaren',
  '?|': 'bestuurslid, hoofdredacteur, hoofdingenieur, hoofdonderzoeker, hoofdverpleegkundige, hoofdaannemer, uitvoerder, hoofduitvoerder, hoofdconducteur, vennoot, locatiemanager, locatiedirecteur, leider, schoolleider, projectdirecteur, werkvoorbereider, wethouder, burgemeester, opzichter',
  '?|executive':
    'commissaris, lid raad van bestuur, lid raad van commissarissen, lid van de raad van bestuur, lid van de raad van commissarissen, bestuurder, bestuurslid, directielid, directie, raad van bestuur, raad van commissarissen, lid van de directie, lid raad van toezicht, voorzitter, zaakvoerder, president commissaris, voorzitter raad van commissarissen, voorzitter raad van toezicht, managementteam, lid managementteam, mt lid',
  '?|?': 'ondernemer, zelfstandige, zelfstandig ondernemer, freelancer, gevolmachtigde',
  '?|compliance': 'functionaris gegevensbescherming, privacy officer',
  '|engineering': 'techniek, technisch, technische, engineering, softwareontwikkeling, werktuigbouw, elektrotechniek',
  '|?': 'ontwikkeling, technische dienst, dienstverlening, beleid, bedrijfsontwikkeling, bedrijfsbureau, service, opleidingen, opleiding, training, veiligheid, projecten, planning, juridische dienstverlening, medische techniek',
  '|it':
    'ict, automatisering, informatietechnologie, informatievoorziening, systeembeheer, informatica, applicatiebeheer, informatiemanagement, it beheer, ict beheer, ict infrastructuur, informatisering en automatisering',
  '|data': 'gegevens, data analyse',
  '|security': 'informatiebeveiliging, beveiliging, cyberbeveiliging, it beveiliging',
  '|product': 'productmanagement, productontwikkeling, product, producten',
  '|design': 'vormgeving, ontwerp',
  '|operations':
    'operationeel, productie, kwaliteit, onderhoud, bedrijfsvoering, kwaliteitszorg, kwaliteitsmanagement, facilitair, facilitaire zaken, facilitaire dienst, operaties, fabriek, kwaliteitscontrole, kwaliteitsborging, facilitair bedrijf, operationele zaken',
  '|supply_chain':
    'logistiek, magazijn, toeleveringsketen, transport, expeditie, wagenpark, voorraadbeheer, distributie, logistieke, voorraad, supply chain, goederenontvangst, transport en logistiek',
  '|procurement':
    'inkoop, aankoop, aankopen, strategische inkoop, inkoopmanagement, categoriemanagement, centrale inkoop, leveranciersmanagement, aanbesteding, aanbestedingen, facilitaire inkoop, ict inkoop',
  '|finance':
    'financien, financiën, financieel, financiële, boekhouding, accountancy, belastingen, financiële administratie, crediteurenadministratie, debiteurenadministratie, interne audit, interne controle, financiële zaken, controlling, treasury, fiscale zaken, kredietbeheer, debiteurenbeheer, financiële planning',
  '|admin+finance': 'financiën en administratie, administratie en financiën',
  '|legal': 'juridisch, juridische zaken, juridische, recht, juridische afdeling, contractbeheer',
  '|compliance': 'risico, risicobeheer, risicomanagement, gegevensbescherming, naleving, regelgeving',
  '|hr':
    'personeel, personeelszaken, p&o, p en o, werving, personeel en organisatie, werving en selectie, salarisadministratie, personeelsbeleid, personeelsbeheer, arbeidszaken, personeelsontwikkeling, mens en organisatie, hrm, human resource management, talentontwikkeling',
  '|marketing':
    'communicatie, reclame, merk, marketing en communicatie, voorlichting, interne communicatie, externe communicatie, marketingcommunicatie, bedrijfscommunicatie, merkbeheer',
  '|sales':
    'verkoop, commercieel, commerciële, commerciële zaken, binnendienst, buitendienst, verkoop binnendienst, verkoop buitendienst, accountmanagement, acquisitie, commerciële binnendienst, commerciële buitendienst, binnendienst verkoop, export verkoop, relatiebeheer',
  '|partnerships': 'partnerschappen, allianties, samenwerkingen, strategische partnerschappen, strategische allianties',
  '|customer_success':
    'klantenservice, klantsucces, klantenzorg, klantcontact, klanttevredenheid, klantenrelaties, klantbeleving, klantcontactcenter, klantenondersteuning, klantrelaties, klantondersteuning',
  '|admin': 'administratie, secretariaat, receptie, administratief, administratieve',
  '|research':
    'onderzoek, onderzoek en ontwikkeling, laboratorium, wetenschap, research en development, research en ontwikkeling',
  '|education': 'onderwijs, school',
  '|medical':
    'medisch, medische, zorg, verpleging, apotheek, geneeskunde, verpleegkunde, medische zaken, patiëntenzorg',
  '|hospitality': 'horeca, keuken, restaurant, huishouding',
  '|other': 'duurzaamheid, strategie, vastgoed, bedrijfsstrategie, strategische zaken',
};

/** What closes a compound ("inkoop-manager") and what it then says, before its stem says the function. */
export const DUTCH_ENDINGS: Lexicon = {
  'director|': 'directeur, directrice, hoofd',
  'manager|': 'manager, leider, leidster, teamleider',
  'staff|':
    'medewerker, medewerkster, adviseur, specialist, coördinator, assistent, assistente, analist, technicus, planner, ingenieur, ontwikkelaar, consultant, functionaris',
  'junior|': 'stagiair, stagiaire, trainee',
};
