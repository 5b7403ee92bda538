/** Words and letters behind a number, folded and without a closing dot: the power of ten that they stand for. */
export const SCALE_WORDS: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  tsd: 3,
  tausend: 3,
  mille: 3,
  duizend: 3,
  тыс: 3,
  m: 6,
  mm: 6,
  mn: 6,
  mln: 6,
  mio: 6,
  mill: 6,
  million: 6,
  millions: 6,
  millionen: 6,
  millones: 6,
  millon: 6,
  mi: 6,
  milhao: 6,
  milhoes: 6,
  milione: 6,
  milioni: 6,
  miljoen: 6,
  miljon: 6,
  miljoner: 6,
  млн: 6,
  b: 9,
  bn: 9,
  bln: 9,
  billion: 9,
  billions: 9,
  bi: 9,
  bilhao: 9,
  bilhoes: 9,
  mrd: 9,
  mia: 9,
  md: 9,
  mds: 9,
  mld: 9,
  milliarde: 9,
  milliarden: 9,
  milliard: 9,
  milliards: 9,
  miliardo: 9,
  miliardi: 9,
  miljard: 9,
  miljarder: 9,
  'mil millones': 9,
  'mil milhoes': 9,
  млрд: 9,
  tn: 12,
  trn: 12,
  trillion: 12,
  lakh: 5,
  lakhs: 5,
  lac: 5,
  crore: 7,
  crores: 7,
};

/** Scale words of English hands: a comma before three digits groups in front of them. */
export const ENGLISH_SCALES: readonly string[] = ['k', 'thousand', 'm', 'mm', 'mn', 'million', 'b', 'bn', 'billion'];

/** "Billion" is a thousand millions in English and a million millions in most other languages: only English pages decide. */
export const LONG_SCALE_WORDS: readonly string[] = ['billion', 'billions', 'trillion', 'b', 'mm'];

/** East Asian units, which multiply and add up: 1조 2,000억. */
export const MYRIADS: Readonly<Record<string, number>> = {
  千: 3,
  천: 3,
  万: 4,
  萬: 4,
  만: 4,
  億: 8,
  亿: 8,
  억: 8,
  兆: 12,
  조: 12,
};

/** How words bound a number. Folded; the longest that fits is taken. */
export const BOUND_WORDS: Readonly<Record<'below' | 'atMost' | 'above' | 'atLeast', readonly string[]>> = {
  below: [
    ...['<', 'less than', 'fewer than', 'under', 'below', 'unter', 'weniger als', 'moins de', 'menos de', 'menos que'],
    ...['meno di', 'minder dan'],
  ],
  atMost: ['≤', '<=', 'up to', 'at most', 'no more than', 'bis', 'bis zu', 'hochstens', 'hasta', 'fino a', 'tot'],
  above: [
    ...['>', 'more than', 'over', 'above', 'greater than', 'uber', 'ueber', 'mehr als', 'plus de', 'mas de', 'mais de'],
    ...['oltre', 'piu di', 'meer dan'],
  ],
  atLeast: ['≥', '>=', 'at least', 'no less than', 'mindestens', 'ab', 'au moins', 'al menos', 'pelo menos', 'almeno'],
};

/** What opens a number upwards from behind. */
export const OPEN_WORDS: readonly string[] = [
  ...['+', 'or more', 'and more', 'and above', 'and over', 'or above', 'plus', 'und mehr', 'oder mehr', 'et plus'],
  ...['ou plus', 'y mas', 'o mas', 'e piu', 'o piu', 'ou mais', 'e mais', 'of meer', 'en meer', '以上'],
];

/** What stands between the two ends of a range. */
export const RANGE_WORDS: readonly string[] = [
  '-',
  '~',
  '..',
  '...',
  'to',
  'bis',
  'a',
  'hasta',
  'ate',
  'tot',
  'bis zu',
];

/** What opens "between X and Y", and its middle. */
export const BETWEEN_WORDS: readonly string[] = ['between', 'zwischen', 'entre', 'tra', 'fra', 'tussen'];
export const AND_WORDS: readonly string[] = ['and', 'und', 'et', 'y', 'e', 'en'];

/** Words between a scale and its currency that say nothing. */
export const FILLER_WORDS: readonly string[] = ['de', 'di', "d'", 'of'];

/** What is counted: people who work there. */
export const PEOPLE_WORDS: readonly string[] = [
  ...['employee', 'employees', 'people', 'staff', 'worker', 'workers', 'fte', 'ftes', 'headcount', 'team members'],
  ...['mitarbeiter', 'mitarbeitende', 'mitarbeitern', 'mitarbeiterinnen', 'beschaftigte', 'angestellte', 'ma'],
  ...['salarie', 'salaries', 'employes', 'employe', 'collaborateurs', 'personnes', 'empleado', 'empleados'],
  ...['trabajadores', 'personas', 'dipendente', 'dipendenti', 'addetti', 'persone', 'funcionario', 'funcionarios'],
  ...[
    'colaboradores',
    'empregados',
    'pessoas',
    'medewerker',
    'medewerkers',
    'werknemers',
    'personen',
    '人',
    '名',
    '명',
  ],
];
