import type { Seniority } from '../criteria/criteria';

/**
 * Words and phrases of a title that say the seniority, folded, in English, German, French, Spanish, Portuguese, Italian
 * and Dutch. `head` and `directeur` are read as director, `lead` as senior (criteria file, section 3).
 */
export const SENIORITY_WORDS: Readonly<Record<Seniority, string>> = {
  owner:
    'owner|co owner|business owner|founder|co founder|cofounder|founding partner|managing partner|senior partner|equity partner|inhaber|inhaberin|geschaftsinhaber|geschaftsinhaberin|eigentumer|eigentumerin|grunder|grunderin|proprietaire|fondateur|fondatrice|co fondateur|cofondateur|propietario|propietaria|dueno|duena|fundador|fundadora|cofundador|cofundadora|titolare|fondatore|fondatrice|cofondatore|proprietario|proprietaria|socio fundador|socio proprietario|eigenaar|eigenaresse|oprichter|mede oprichter',
  c_level:
    'president|copresident|co president|managing director|geschaftsfuhrer|geschaftsfuhrerin|geschaftsfuhrender direktor|geschaftsfuhrender gesellschafter|geschaftsfuhrende gesellschafterin|vorstand|vorstandin|vorstandsvorsitzender|vorstandsvorsitzende|vorstandsmitglied|mitglied des vorstands|sprecher des vorstands|president directeur general|presidente directrice generale|directeur general|directrice generale|pdg|director general|directora general|consejero delegado|consejera delegada|presidente|presidenta|presidente ejecutivo|diretor geral|diretora geral|diretor presidente|diretora presidente|direttore generale|direttrice generale|amministratore delegato|amministratrice delegata|algemeen directeur|bestuursvoorzitter',
  vp: 'vice president|vicepresident|vp|svp|evp|avp|rvp|gvp|vicepresidente|vice presidente|vice presidenta|vicepresidenta|vizeprasident|vizeprasidentin|vice presidente|senior vice president|executive vice president|assistant vice president|vice presidente|vice president directeur',
  director:
    'director|dir|directors|head|co head|global head|leiter|leiterin|leitung|leitende|leitender|bereichsleiter|bereichsleiterin|bereichsleitung|abteilungsleiter|abteilungsleiterin|abteilungsleitung|hauptabteilungsleiter|direktor|direktorin|directeur|directrice|directora|diretor|diretora|direttore|direttrice|hoofd|afdelingshoofd|adjunct directeur',
  manager:
    'manager|mgr|managerin|manageress|gestionnaire|responsable|responsabile|responsavel|gerente|gestor|gestora|jefe|jefa|chef de service|chef de projet|chef de produit|chef d equipe|chef des|chef de|chefe|capo|coordinatore responsabile|teamleiter|teamleiterin|teamleitung|gruppenleiter|gruppenleiterin|gruppenleitung|projektleiter|projektleiterin|projektleitung|werkleiter|werkleiterin|standortleiter|filialleiter|filialleiterin|team leader|team manager|teamleider|supervisor|supervisora|superviseur|superviseure|foreman|encargado|encargada|encarregado|leidinggevende|manageur|controller in chief',
  senior:
    'senior|sr|snr|lead|principal engineer|principal consultant|principal architect|experienced|confirme|sênior|senior level|capo tecnico|tech lead|chief engineer',
  staff:
    'engineer|developer|programmer|analyst|specialist|consultant|coordinator|administrator|buyer|purchaser|accountant|bookkeeper|auditor|lawyer|attorney|paralegal|counsel|recruiter|designer|scientist|researcher|technician|representative|rep|sales executive|account executive|marketing executive|business development executive|hr executive|advisor|adviser|planner|scheduler|dispatcher|clerk|agent|operator|nurse|physician|doctor|surgeon|pharmacist|therapist|dentist|teacher|professor|lecturer|tutor|chef|cook|waiter|waitress|bartender|barista|receptionist|concierge|secretary|assistant|officer|editor|writer|copywriter|journalist|architect|tester|librarian|translator|merchandiser|underwriter|trader|broker|mechanic|electrician|driver|ingenieur|ingenieurin|ingenieure|entwickler|entwicklerin|programmierer|programmiererin|berater|beraterin|referent|referentin|sachbearbeiter|sachbearbeiterin|mitarbeiter|mitarbeiterin|einkaufer|einkauferin|verkaufer|verkauferin|buchhalter|buchhalterin|techniker|technikerin|assistent|assistentin|assistenz|sekretar|sekretarin|anwalt|anwaltin|arzt|arztin|lehrer|lehrerin|krankenpfleger|spezialist|spezialistin|kaufmann|kauffrau|koch|kochin|acheteur|acheteuse|ingenieure|developpeur|developpeuse|comptable|juriste|avocat|avocate|technicien|technicienne|charge de|chargee de|charge d|chargee d|vendeur|vendeuse|commercial|commerciale|assistante|secretaire|medecin|infirmier|infirmiere|professeur|enseignant|cuisinier|conseiller|conseillere|ingeniero|ingeniera|desarrollador|desarrolladora|comprador|compradora|contador|contadora|contable|abogado|abogada|tecnico|tecnica|analista|especialista|consultor|consultora|vendedor|vendedora|asistente|secretario|secretaria|medico|medica|enfermero|enfermera|profesor|profesora|cocinero|engenheiro|engenheira|desenvolvedor|desenvolvedora|advogado|advogada|assistente|enfermeiro|cozinheiro|ingegnere|sviluppatore|sviluppatrice|acquirente|contabile|avvocato|avvocata|consulente|venditore|specialista|segretario|segretaria|infermiere|infermiera|insegnante|cuoco|impiegato|impiegata|inkoper|verkoper|ontwikkelaar|boekhouder|jurist|advocaat|adviseur|medewerker|arts|verpleegkundige|docent|leraar|kok|technicus|monteur',
  junior:
    'junior|jr|jnr|intern|internship|trainee|apprentice|graduate|working student|praktikant|praktikantin|werkstudent|werkstudentin|auszubildender|auszubildende|azubi|stagiaire|apprenti|apprentie|alternant|alternante|becario|becaria|practicante|aprendiz|estagiario|estagiaria|tirocinante|stagista|apprendista|stagiair|leerling',
};

/** Abbreviations of offices, each with the functions it always stands for; an empty text where it may mean several. */
export const OFFICES: Readonly<Record<string, string>> = {
  ceo: 'executive',
  cfo: 'finance',
  cto: 'engineering',
  cio: 'it',
  ciso: 'security',
  coo: 'operations',
  cmo: 'marketing',
  chro: 'hr',
  clo: 'legal',
  csco: 'supply_chain',
  // product, procurement or people; data or digital; revenue or risk; security, sales or strategy; customer or compliance
  cpo: '',
  cdo: '',
  cro: '',
  cso: '',
  cco: '',
  cao: '',
};

/** What stands between "chief" and "officer". A word that is not here leaves the function unread. */
export const CHIEF_OF: Readonly<Record<string, string>> = {
  executive: 'executive',
  financial: 'finance',
  finance: 'finance',
  accounting: 'finance',
  investment: 'finance',
  technology: 'engineering',
  technical: 'engineering',
  engineering: 'engineering',
  information: 'it',
  digital: 'it',
  'information security': 'security',
  security: 'security',
  operating: 'operations',
  operations: 'operations',
  marketing: 'marketing',
  brand: 'marketing',
  communications: 'marketing',
  growth: 'marketing',
  people: 'hr',
  'human resources': 'hr',
  talent: 'hr',
  product: 'product',
  procurement: 'procurement',
  purchasing: 'procurement',
  'supply chain': 'supply_chain',
  data: 'data',
  analytics: 'data',
  revenue: 'sales',
  sales: 'sales',
  commercial: 'sales',
  customer: 'customer_success',
  'customer success': 'customer_success',
  legal: 'legal',
  compliance: 'compliance',
  risk: 'compliance',
  medical: 'medical',
  nursing: 'medical',
  design: 'design',
  creative: 'design',
  scientific: 'research',
  science: 'research',
  research: 'research',
  academic: 'education',
  strategy: 'other',
  sustainability: 'other',
  innovation: 'other',
};
