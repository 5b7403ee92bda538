import type { JobFunction } from '../criteria/criteria';

/**
 * Words and phrases of a title that say the function, folded, in the seven languages. The longest phrase at a place
 * counts, so "sales operations" is operations and never sales.
 */
export const FUNCTION_WORDS: Readonly<Record<JobFunction, string>> = {
  executive:
    'ceo|president|managing director|owner|business owner|co owner|founder|co founder|cofounder|founding partner|managing partner|senior partner|equity partner|inhaber|inhaberin|eigentumer|eigentumerin|grunder|grunderin|geschaftsfuhrer|geschaftsfuhrerin|geschaftsfuhrung|geschaftsleitung|vorstand|vorstandin|vorstandsvorsitzender|vorstandsvorsitzende|vorstandsmitglied|mitglied des vorstands|proprietaire|fondateur|fondatrice|directeur general|directrice generale|president directeur general|pdg|propietario|propietaria|dueno|duena|fundador|fundadora|director general|directora general|consejero delegado|consejera delegada|presidente|presidenta|diretor geral|diretora geral|diretor presidente|titolare|fondatore|proprietario|proprietaria|direttore generale|amministratore delegato|eigenaar|oprichter|algemeen directeur|bestuursvoorzitter|chief of staff|general management',
  engineering:
    'engineering|engineer|eng|software|software engineering|software development|software developer|developer|development engineer|programmer|web developer|devops|qa|tester|hardware|firmware|mechanical engineering|electrical engineering|technical|technical director|technik|technischer|technische|techniker|entwicklung|entwickler|entwicklerin|softwareentwicklung|softwareentwickler|konstruktion|konstrukteur|ingenieur|ingenieurin|ingenierie|developpement logiciel|developpeur|developpeuse|technique|ingeniero|ingeniera|ingenieria|desarrollo de software|desarrollador|desarrolladora|tecnico de software|engenharia|engenheiro|engenheira|desenvolvedor|desenvolvedora|ingegneria|ingegnere|sviluppatore|sviluppatrice|sviluppo software|techniek|ontwikkelaar|softwareontwikkelaar',
  it: 'it|information technology|information systems|infrastructure|system administrator|systems administrator|sysadmin|network administrator|network engineer|helpdesk|help desk|technology|edv|informationstechnologie|informationstechnik|systemadministrator|informatik|informatique|dsi|systemes d information|si|ti|tic|tecnologias de la informacion|tecnologia da informacao|tecnologia de la informacion|sistemas|sistemas de informacion|sistemi informativi|tecnologie informatiche|informatica|ict|automatisering',
  data: 'data|data science|data scientist|data engineer|data engineering|data analyst|data analytics|analytics|business intelligence|bi|machine learning|machine learning engineer|ai|daten|datenanalyse|donnees|datos|dados|dati|gegevens',
  security:
    'information security|it security|cyber security|cybersecurity|security|infosec|security engineer|informationssicherheit|it sicherheit|cybersicherheit|securite|securite informatique|seguridad|ciberseguridad|seguridad informatica|seguranca|seguranca da informacao|sicurezza|sicurezza informatica|beveiliging|informatiebeveiliging',
  product:
    'product|product management|product manager|product owner|product development|produkt|produktmanagement|produktmanager|produktmanagerin|produktentwicklung|produit|producto|produto|prodotto|productmanager|productmanagement',
  design:
    'design|designer|ux|ui|user experience|product designer|product design|graphic designer|graphic design|creative|art director|creative director|ux designer|ui designer|gestaltung|grafik|grafiker|grafikerin|creation|diseno|disenador|disenadora|grafica|progettista grafico|vormgever',
  operations:
    'operations|ops|operational|operational excellence|sales operations|sales ops|revenue operations|marketing operations|business operations|field operations|operations research|plant|production|manufacturing|quality|quality assurance|quality management|facilities|facility|facility management|maintenance|field service|service operations|service delivery|site|continuous improvement|lean|betrieb|betriebs|produktion|fertigung|qualitat|qualitatsmanagement|instandhaltung|aussendienstservice|operatives geschaft|exploitation|operation|usine|qualite|operaciones|produccion|planta|calidad|mantenimiento|operacoes|producao|qualidade|manutencao|operazioni|produzione|stabilimento|qualita|manutenzione|operationeel|productie|kwaliteit|onderhoud|bedrijfsvoering',
  supply_chain:
    'supply chain|supply|logistics|logistic|warehouse|inventory|demand planning|demand planner|materials management|fleet|transportation|transport|distribution|lieferkette|supply chain management|scm|logistik|lager|fuhrpark|logistique|chaine d approvisionnement|approvisionnement|entrepot|cadena de suministro|logistica|almacen|cadeia de suprimentos|suprimentos|armazem|catena di fornitura|magazzino|logistiek|magazijn|toeleveringsketen',
  procurement:
    'procurement|purchasing|purchaser|sourcing|strategic sourcing|buyer|buying|category management|category manager|vendor management|einkauf|einkaufs|einkaufer|einkauferin|strategischer einkauf|beschaffung|achats|achat|acheteur|acheteuse|compras|comprador|compradora|abastecimiento|acquisti|acquisto|acquirente|approvvigionamento|approvvigionamenti|inkoop|inkoper',
  finance:
    'finance|financial|accounting|accountant|accounts payable|accounts receivable|bookkeeper|controller|financial controller|comptroller|controlling|treasury|treasurer|tax|audit|auditor|internal audit|fp&a|investor relations|payroll accountant|finanzen|finanz|finanzbuchhaltung|buchhaltung|buchhalter|buchhalterin|rechnungswesen|steuern|steuer|finances|financier|financiere|comptabilite|comptable|tresorerie|controleur de gestion|controle de gestion|finanzas|financiero|financiera|contabilidad|contable|contador|contadora|tesoreria|financas|financeiro|financeira|contabilidade|finanza|finanziario|finanziaria|amministrazione e finanza|contabilita|contabile|financien|financieel|boekhouding|boekhouder',
  legal:
    'legal|general counsel|counsel|lawyer|attorney|paralegal|legal counsel|solicitor|recht|rechts|rechtsabteilung|justiziar|justiziarin|syndikus|anwalt|anwaltin|rechtsanwalt|rechtsanwaltin|juridique|juriste|avocat|avocate|legales|juridico|juridica|abogado|abogada|asesoria juridica|advogado|advogada|legale|affari legali|avvocato|avvocata|juridisch|juridische zaken|jurist|advocaat',
  compliance:
    'compliance|regulatory|regulatory affairs|risk|risk management|governance|data protection|privacy|datenschutz|datenschutzbeauftragter|datenschutzbeauftragte|risikomanagement|conformite|risques|cumplimiento|riesgos|conformidade|riscos|conformita|rischi|risico',
  hr: 'hr|human resources|people|people operations|people and culture|people ops|talent|talent acquisition|talent management|recruiting|recruitment|recruiter|learning and development|l&d|compensation|compensation and benefits|payroll|hris|human capital|hrbp|hr business partner|people partner|personal|personalwesen|personalabteilung|personalentwicklung|personalreferent|personalreferentin|ressources humaines|rh|recrutement|recursos humanos|rrhh|reclutamiento|seleccion|recrutamento|risorse umane|personale|selezione del personale|personeel|personeelszaken|p&o|werving',
  marketing:
    'marketing|mktg|brand|brand management|communications|communication|corporate communications|pr|public relations|growth|digital marketing|product marketing|product marketing manager|field marketing|content|content marketing|seo|social media|demand generation|kommunikation|offentlichkeitsarbeit|presse|werbung|marke|marque|relations publiques|comunicacion|mercadeo|mercadotecnia|publicidad|comunicacao|marca|comunicazione|relazioni esterne|communicatie|reclame',
  sales:
    'sales|account executive|account manager|key account|key account manager|key account management|account management|business development|sales development|sdr|bdr|inside sales|pre sales|presales|sales engineer|sales engineering|territory manager|revenue|commercial|vertrieb|vertriebs|verkauf|verkaufer|verkauferin|aussendienst|innendienst|vertriebsinnendienst|ventes|vente|commerciale|vendeur|vendeuse|developpement commercial|ventas|venta|comercial|vendedor|vendedora|desarrollo de negocio|vendas|desenvolvimento de negocios|vendite|vendita|venditore|commerciale vendite|sviluppo commerciale|verkoop|verkoper|accountmanager|commercieel',
  partnerships:
    'partnerships|partnership|partner|partners|partner manager|partner management|alliances|strategic alliances|channel|channel sales|channel manager|partnermanagement|partnervertrieb|partenariats|partenariat|alianzas|parcerias|partnervertriebs|alleanze',
  customer_success:
    'customer success|customer success manager|customer service|customer support|customer experience|customer care|client services|client success|support|technical support|customer operations|kundenservice|kundendienst|kundenbetreuung|kundenbetreuer|kundenbetreuerin|kundenerfolg|service client|relation client|support client|atencion al cliente|servicio al cliente|exito del cliente|atendimento ao cliente|sucesso do cliente|servizio clienti|assistenza clienti|klantenservice|klantsucces',
  admin:
    'administration|administrative|office|office manager|office management|executive assistant|personal assistant|administrative assistant|receptionist|secretary|secretarial|clerk|reception|assistenz|sekretariat|sekretar|sekretarin|empfang|verwaltung|assistante de direction|secretaire|secretariat|accueil|asistente de direccion|asistente ejecutiva|asistente administrativo|secretario|secretaria|recepcion|administrativo|administrativa|assistente administrativo|segreteria|segretario|segretaria|directieassistent|directiesecretaresse|secretaresse|receptioniste|management assistant',
  research:
    'research|r&d|research and development|scientist|researcher|scientific|science|laboratory|lab|forschung|forschung und entwicklung|wissenschaft|wissenschaftler|wissenschaftlerin|f&e|labor|recherche|recherche et developpement|chercheur|chercheuse|scientifique|laboratoire|investigacion|investigacion y desarrollo|i+d|investigador|investigadora|cientifico|laboratorio|pesquisa|pesquisador|pesquisadora|ricerca|ricerca e sviluppo|ricercatore|ricercatrice|onderzoek|onderzoeker|wetenschapper',
  education:
    'education|teacher|teaching|professor|lecturer|tutor|school|academic|faculty|curriculum|training|trainer|lehrer|lehrerin|schule|bildung|ausbildung|dozent|dozentin|enseignement|enseignant|enseignante|professeur|formation|educacion|profesor|profesora|maestro|maestra|docente|formacion|educacao|formacao|istruzione|insegnante|formazione|onderwijs|leraar|lerares|docent|opleiding',
  medical:
    'medical|clinical|nursing|nurse|physician|doctor|surgeon|surgery|pharmacist|pharmacy|dentist|therapist|patient care|radiology|medizin|medizinischer|medizinische|arzt|arztin|chefarzt|chefarztin|oberarzt|oberarztin|pflege|krankenpfleger|krankenschwester|apotheker|apothekerin|medecin|medical affairs|infirmier|infirmiere|pharmacien|pharmacienne|chirurgien|medico|medica|enfermero|enfermera|enfermeria|farmaceutico|cirujano|enfermeiro|enfermeira|enfermagem|infermiere|infermiera|farmacista|chirurgo|arts|verpleegkundige|huisarts|apotheek',
  hospitality:
    'executive chef|sous chef|head chef|pastry chef|chef|cook|culinary|kitchen|restaurant|hotel|hospitality|food and beverage|f&b|housekeeping|concierge|waiter|waitress|bartender|barista|banquet|guest services|guest relations|koch|kochin|kuchenchef|kuchenchefin|gastronomie|hotelleiter|chef de cuisine|cuisinier|cuisiniere|hotellerie|restauration|cocinero|cocinera|jefe de cocina|hosteleria|hotelero|cozinheiro|cozinheira|chefe de cozinha|hotelaria|cuoco|cuoca|capo cuoco|ristorazione|albergo|kok|horeca|chef kok',
  military:
    'army|navy|air force|marine corps|sergeant|lieutenant|colonel|captain us army|infantry|military|brigadier|corporal|bundeswehr|feldwebel|oberst|hauptmann|leutnant|armee|militaire|sergent|ejercito|sargento|teniente|coronel|exercito|tenente|esercito|sergente|colonnello|leger|sergeant majoor',
  other:
    'strategy|strategic initiatives|innovation|sustainability|esg|real estate|project management|pmo|transformation|student|retired|volunteer|driver|journalist|translator|editor|strategie|innovationsmanagement|nachhaltigkeit|immobilien|student in|chauffeur|journaliste|innovacion|sostenibilidad|estrategia|estudiante|estrategia corporativa|inovacao|sustentabilidade|estudante|strategia|innovazione|sostenibilita|studente|innovatie|duurzaamheid|strategisch',
};

/** What German and Dutch put before "-leiter", "-manager" and the like in one word, by function. */
export const COMPOUND_STEMS: Readonly<Partial<Record<JobFunction, string>>> = {
  engineering: 'technik|entwicklungs|konstruktions|software|engineering',
  it: 'it|edv|ict|informatik|system',
  data: 'daten|data',
  security: 'sicherheits|security',
  product: 'produkt|product',
  operations:
    'produktions|betriebs|werks|werk|fertigungs|qualitats|service|productie|kwaliteits|operations|bedrijfs|fabrieks|technische dienst',
  supply_chain: 'logistik|lager|supply|logistiek|magazijn|fuhrpark|versand|transport',
  procurement: 'einkaufs|beschaffungs|inkoop|category',
  finance: 'finanz|buchhaltungs|finance|financieel|rechnungswesen',
  legal: 'rechts|juridisch',
  compliance: 'compliance|risiko|risico|datenschutz',
  hr: 'personal|hr|personeels|recruiting|rekrutierungs',
  marketing: 'marketing|kommunikations|marken|communicatie|brand|presse',
  sales:
    'vertriebs|verkaufs|sales|verkoop|account|keyaccount|aussendienst|gebiets|regionalverkaufs|gebietsverkaufs|regionalvertriebs',
  customer_success: 'kundendienst|kundenservice|klantenservice|kunden',
  admin: 'buro|office|verwaltungs|kantoor',
  research: 'forschungs|labor|onderzoeks',
  education: 'schul|ausbildungs|opleidings',
  medical: 'pflege|klinik|zorg',
  hospitality: 'kuchen|hotel|restaurant|keuken',
  other: 'projekt|project|innovations|strategie|immobilien|bau|filial|markt|niederlassungs|standort',
};

/** How such compounds end, with what the ending says. */
export const COMPOUND_ENDINGS: Readonly<Record<string, 'director' | 'manager' | 'staff'>> = {
  leiter: 'director',
  leiterin: 'director',
  leitung: 'director',
  direktor: 'director',
  direktorin: 'director',
  directeur: 'director',
  hoofd: 'director',
  chef: 'director',
  chefin: 'director',
  manager: 'manager',
  managerin: 'manager',
  leider: 'manager',
  referent: 'staff',
  referentin: 'staff',
  mitarbeiter: 'staff',
  mitarbeiterin: 'staff',
  ingenieur: 'staff',
  ingenieurin: 'staff',
  entwickler: 'staff',
  entwicklerin: 'staff',
  berater: 'staff',
  beraterin: 'staff',
  techniker: 'staff',
  technikerin: 'staff',
  assistent: 'staff',
  assistentin: 'staff',
  medewerker: 'staff',
  adviseur: 'staff',
};

/** Chinese and Japanese titles, which write no spaces: what occurs in them, the longer first. */
export const EASTERN_WORDS: readonly (readonly [
  string,
  { readonly seniority?: 'c_level' | 'director' | 'manager' | 'staff' | 'vp'; readonly function?: JobFunction },
])[] = [
  ['首席执行官', { seniority: 'c_level', function: 'executive' }],
  ['首席财务官', { seniority: 'c_level', function: 'finance' }],
  ['首席技术官', { seniority: 'c_level', function: 'engineering' }],
  ['代表取締役', { seniority: 'c_level', function: 'executive' }],
  ['副总裁', { seniority: 'vp' }],
  ['总监', { seniority: 'director' }],
  ['部長', { seniority: 'director' }],
  ['经理', { seniority: 'manager' }],
  ['經理', { seniority: 'manager' }],
  ['課長', { seniority: 'manager' }],
  ['工程师', { seniority: 'staff', function: 'engineering' }],
  ['采购', { function: 'procurement' }],
  ['採購', { function: 'procurement' }],
  ['購買', { function: 'procurement' }],
  ['销售', { function: 'sales' }],
  ['営業', { function: 'sales' }],
  ['市场', { function: 'marketing' }],
  ['财务', { function: 'finance' }],
  ['経理', { function: 'finance' }],
  ['人事', { function: 'hr' }],
  ['人力资源', { function: 'hr' }],
  ['运营', { function: 'operations' }],
  ['信息技术', { function: 'it' }],
];
