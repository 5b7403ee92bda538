/**
 * Salesforce's standard values of Opportunity.StageName that are not closed, and their translations in the languages of
 * the interface. The English ones are the picklist of every new org ("Opportunity Stage" of the developer edition). The
 * translations are *assumed*: they are those of public exports and of CRMs that took over the same list.
 */
export const OPEN_STAGES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Prospecting',
    'Qualification',
    'Needs Analysis',
    'Value Proposition',
    'Id. Decision Makers',
    'Perception Analysis',
    'Proposal/Price Quote',
    'Negotiation/Review',
  ],
  de: [
    'Akquise',
    'Qualifizierung',
    'Qualifikation',
    'Bedarfsanalyse',
    'Wertangebot',
    'Entscheidungsträger identifizieren',
    'Wahrnehmungsanalyse',
    'Angebot/Preisangebot',
    'Angebots-/Preisanfrage',
    'Verhandlung/Prüfung',
    'Verhandlung/Überprüfung',
  ],
  fr: [
    'Prospection',
    'Analyse des besoins',
    'Proposition de valeur',
    'Identification des décideurs',
    'Analyse de la perception',
    'Proposition/Devis',
    'Négociation/Révision',
  ],
  es: [
    'Prospección',
    'Calificación',
    'Cualificación',
    'Análisis de necesidades',
    'Propuesta de valor',
    'Identificar tomadores de decisiones',
    'Análisis de percepción',
    'Propuesta/Presupuesto',
    'Propuesta/Cotización',
    'Negociación/Revisión',
  ],
  pt: [
    'Prospecção',
    'Qualificação',
    'Análise de necessidades',
    'Proposta de valor',
    'Identificar tomadores de decisão',
    'Análise de percepção',
    'Proposta/Cotação de preço',
    'Negociação/Revisão',
  ],
  it: [
    'Prospezione',
    'Qualificazione',
    'Analisi delle esigenze',
    'Proposta di valore',
    'Identificazione dei decisori',
    'Analisi della percezione',
    'Proposta/Preventivo',
    'Negoziazione/Revisione',
  ],
  nl: [
    'Prospectie',
    'Kwalificatie',
    'Behoefteanalyse',
    'Behoeftenanalyse',
    'Waardepropositie',
    'Id. beslissers',
    'Perceptieanalyse',
    'Perceptie analyse',
    'Voorstel/Offerte',
    'Onderhandeling/Beoordeling',
  ],
};

/**
 * Words that say how a deal ended, folded, in the same languages. The standard values `Closed Won` and `Closed Lost` are
 * made of them, as are their translations (*assumed*, as above) and most names that teams give such stages.
 */
export const ENDING_WORDS = {
  won: 'won gewonnen gagne gagnee ganada ganado ganha ganho vinta vinto'.split(' '),
  lost: 'lost verloren perdu perdue perdida perdido persa perso'.split(' '),
  closed: (
    'closed geschlossen abgeschlossen ferme fermee cloture cloturee cerrada cerrado fechada fechado ' +
    'chiusa chiuso gesloten afgesloten'
  ).split(' '),
  /** May stand between "closed" and how it ended. */
  and: 'and und et y e en'.split(' '),
} as const satisfies Readonly<Record<string, readonly string[]>>;
