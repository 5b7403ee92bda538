/**
 * What is written with a dot that ends no sentence, in English, German, French, Spanish, Portuguese, Italian and Dutch: in
 * lower case, without its last dot, parted by spaces. Our own lists, of what business letters hold. A letter alone (an
 * initial, each half of "z. B.") needs no entry, nor do letters with dots between them that may also end a sentence ("U.S.").
 * In capitals it is an acronym ("HR.") and no abbreviation of `inside`.
 */
export interface Abbreviations {
  /** Something always follows: a name, an example, a noun. */
  readonly inside: string;
  /** May be the last word, or is a word too: it ends the sentence where a capital letter follows, or nothing. */
  readonly last: string;
  /** Stands for "number" or a month where a digit follows; else it may be a word of its own ("no."). */
  readonly beforeDigit: string;
}

export const ABBREVIATIONS: Readonly<Record<'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl', Abbreviations>> = {
  en: {
    inside: 'mr mrs ms dr prof st messrs e.g i.e eg ie vs approx',
    last: 'inc ltd co corp bros llc plc etc jr esq ph.d assn intl incl excl est dept rep hon max min',
    beforeDigit: 'no nos fig vol ch pp p sec jan feb mar apr jun jul aug sep sept oct nov dec',
  },
  de: {
    inside:
      'hr fr dr dipl prof z.b d.h u.a v.a i.d.r u.u bzw bspw bzgl ca evtl ggf zzgl vgl sog insb geb tel mio mrd hrsg',
    last: 'usw usf etc o.ä u.ä u.v.m std abt inkl exkl',
    beforeDigit: 'nr art abs s bd kap ziff feb aug sept okt nov dez',
  },
  fr: { inside: 'mme mlle dr p.ex cf bd st ste c.-à-d éd', last: 'etc cie ex env av tél', beforeDigit: 'no art chap' },
  es: {
    inside: 'sr sra srta sres dr dra dña d.ª ud uds p.ej ej aprox avda dpto',
    last: 'etc cía ee.uu av tel',
    beforeDigit: 'núm pág art cap',
  },
  pt: {
    inside: 'sr sra srs dr dra exmo exma eng p.ex aprox',
    last: 'etc ltda cia ex av tel',
    beforeDigit: 'núm pág art',
  },
  it: {
    inside: 'sig sigg sig.ra dott dott.ssa ing avv prof rag p.es spett',
    last: 'ecc es ca tel',
    beforeDigit: 'pag art cap n',
  },
  nl: {
    inside: 'dhr mevr mw drs ir ing mr prof bijv bv d.w.z m.b.t i.v.m o.a t.a.v n.a.v m.n evt',
    last: 'enz etc e.d incl excl max min',
    beforeDigit: 'nr blz art',
  },
};

/** Nouns behind an ordinal ("am 1. Juli", "das 3. Quartal"), which German writes with a capital letter. In lower case. */
export const AFTER_ORDINAL =
  'januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug ' +
  'sep sept okt nov dez quartal halbjahr hälfte jahr jahrhundert tag mal platz stock etage generation auflage klasse';
