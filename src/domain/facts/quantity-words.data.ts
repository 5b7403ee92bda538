/** Words and letters at a number, folded and without a closing dot: the power of ten that they stand for. */
export const SCALE_WORDS: Readonly<Record<string, number>> = {
  ...words(3, 'k thousand tsd tausend mille mila duizend тыс'),
  ...words(3, 'mil'),
  ...words(5, 'lakh lakhs lac lacs l'),
  ...words(6, 'm mm mn mln mio mill million millions millionen millones millon mi milhao milhoes milione milioni'),
  ...words(6, 'miljoen miljon miljoner млн'),
  ...words(7, 'crore crores cr'),
  ...words(9, 'b bn bln billion billions bi bilhao bilhoes mrd mia md mds mdr mld milliarde milliarden milliard'),
  ...words(9, 'milliards miliardo miliardi miljard miljarder млрд'),
  'mil millones': 9,
  'mil milhoes': 9,
  ...words(12, 't tn trn trillion trillions tri trilhao trilhoes bio billionen billones biliao bilioes biljoen трлн'),
  'mila miliardi': 12,
  'lakh crore': 12,
};

function words(exponent: number, list: string): Readonly<Record<string, number>> {
  return Object.fromEntries(list.split(' ').map((word) => [word, exponent]));
}

/** Scale words of English hands: a comma before three digits groups in front of them. */
export const ENGLISH_SCALES: readonly string[] = [
  ...['k', 'thousand', 'm', 'mm', 'mn', 'million', 'b', 'bn', 'billion', 't', 'tn', 'trillion'],
];

/** Where a scale word is certain to say what `SCALE_WORDS` says of it. */
export interface ScaleScope {
  /** Languages, or a language with its region, in which it does; in every other nothing decides. */
  readonly languages: string;
  /** Whether it does where no language is stated. */
  readonly alone: boolean;
  /** Currencies beside which it does, whatever the language. */
  readonly currencies?: string;
}

/**
 * Words that stand for something else in another language. "Billion" is a thousand millions in English and a million
 * millions in most others; `Bn` is a million millions in French, `Bln` in Italian and Dutch, `Bi` in Portugal; `mil` is
 * a thousand in Spanish and Portuguese and short for a million in English and Czech (Unicode CLDR, compact forms).
 */
export const SCALE_SCOPES: Readonly<Record<string, ScaleScope>> = {
  billion: { languages: 'en', alone: true },
  // After a number English says "billion": the plural is French.
  billions: { languages: 'en', alone: false },
  trillion: { languages: 'en', alone: true },
  trillions: { languages: 'en', alone: false },
  b: { languages: 'en', alone: true },
  t: { languages: 'en', alone: true },
  mm: { languages: 'en', alone: true },
  bn: { languages: 'en de es pt it nl', alone: true },
  tn: { languages: 'en de', alone: true },
  bln: { languages: 'en', alone: false },
  bio: { languages: 'de', alone: false },
  mi: { languages: 'pt', alone: true, currencies: 'BRL' },
  bi: { languages: 'pt-BR', alone: false, currencies: 'BRL' },
  tri: { languages: 'pt-BR', alone: false, currencies: 'BRL' },
  mil: { languages: 'es pt', alone: false, currencies: 'BRL' },
  l: { languages: 'en-IN hi', alone: false, currencies: 'INR' },
  cr: { languages: 'en-IN hi', alone: false, currencies: 'INR' },
};

/** East Asian units, which multiply and add up: 1조 2,000억. */
export const MYRIADS: Readonly<Record<string, number>> = {
  ...{ 千: 3, 천: 3 },
  ...{ 万: 4, 萬: 4, 만: 4 },
  ...{ 百万: 6, 百萬: 6, 백만: 6, 千万: 7, 千萬: 7, 천만: 7 },
  ...{ 億: 8, 亿: 8, 억: 8 },
  ...{ 十億: 9, 十亿: 9, 십억: 9, 百億: 10, 百亿: 10, 백억: 10, 千億: 11, 千亿: 11, 천억: 11 },
  ...{ 兆: 12, 조: 12 },
};

/** How words bound a number. Folded; the longest that fits is taken. */
export const BOUND_WORDS: Readonly<Record<'below' | 'atMost' | 'above' | 'atLeast', readonly string[]>> = {
  below: [
    ...['<', 'less than', 'fewer than', 'under', 'below', 'lower than', 'smaller than'],
    ...['unter', 'weniger als', 'kleiner als', 'moins de', 'moins que', 'inferieur a', 'en dessous de'],
    ...['menos de', 'menos que', 'menor que', 'menor de', 'inferior a', 'por debajo de', 'abaixo de'],
    ...['meno di', 'minore di', 'inferiore a', 'sotto i', 'minder dan', 'kleiner dan', 'onder'],
  ],
  atMost: [
    ...['≤', '<=', 'up to', 'at most', 'no more than', 'not more than', 'max', 'maximum', 'maximal'],
    ...['bis', 'bis zu', 'hochstens', "jusqu'a", 'au plus', 'au maximum', 'hasta', 'como maximo', 'ate', 'no maximo'],
    ...['fino a', 'al massimo', 'tot', 'tot en met', 'hooguit', 'maximaal'],
  ],
  above: [
    ...['>', 'more than', 'over', 'above', 'greater than', 'larger than', 'uber', 'ueber', 'mehr als', 'großer als'],
    ...['plus de', 'superieur a', 'mas de', 'mayor que', 'mayor de', 'superior a', 'mais de', 'maior que', 'acima de'],
    ...['oltre', 'oltre i', 'piu di', 'maggiore di', 'superiore a', 'meer dan', 'groter dan', 'boven'],
  ],
  atLeast: [
    ...['≥', '>=', 'at least', 'no less than', 'not less than', 'min', 'minimum', 'mindestens', 'ab', 'au moins'],
    ...['a partir de', 'al menos', 'como minimo', 'pelo menos', 'no minimo', 'almeno', 'minstens', 'vanaf', 'minimaal'],
  ],
};

/** What opens a number upwards from behind. */
export const OPEN_WORDS: readonly string[] = [
  ...['+', 'or more', 'and more', 'and above', 'and over', 'or above', 'and up', 'plus', 'und mehr', 'oder mehr'],
  ...['und daruber', 'et plus', 'ou plus', 'y mas', 'o mas', 'e piu', 'o piu', 'e oltre', 'o superior', 'ou mais'],
  ...['e mais', 'ou superior', 'of meer', 'en meer', 'en hoger', '以上', '이상'],
];

/** What closes a number downwards from behind. */
export const AT_MOST_BEHIND: readonly string[] = ['or less', 'or fewer', 'oder weniger', 'ou moins', '以下', '이하'];

/** What stands between the two ends of a range. */
export const RANGE_WORDS: readonly string[] = [
  ...['-', '~', '〜', '..', '...', 'to', 'bis', 'bis zu', 'a', 'hasta', 'ate', 'tot', 'tot en met'],
];

/** What opens "from X to Y" and says nothing without its second half. */
export const FROM_WORDS: readonly string[] = ['from', 'von', 'de', 'da', 'desde', 'van'];

/** What opens "between X and Y", and its middle. */
export const BETWEEN_WORDS: readonly string[] = ['between', 'zwischen', 'entre', 'tra', 'fra', 'tussen'];
export const AND_WORDS: readonly string[] = ['and', 'und', 'et', 'y', 'e', 'en'];

/** Words that leave a number as it is and say that it is not exact. "Almost" and "knapp" are none: they say "below". */
export const APPROXIMATE_WORDS: readonly string[] = [
  ...['~', '≈', 'approx', 'approximately', 'about', 'around', 'roughly', 'circa', 'ca', 'estimated'],
  ...['etwa', 'rund', 'ungefahr', 'zirka', 'geschatzt', 'environ', 'env', 'estime', 'aproximadamente', 'aprox'],
  ...['alrededor de', 'cerca de', 'estimado', 'stimato', 'ongeveer', 'geschat', '約', '约', '약'],
];

/** Words before the year of which a number is. */
export const DATED_WORDS: readonly string[] = ['as of', 'as at', 'fy', 'stand', 'en', 'in'];

/** Words between a scale and its currency that say nothing. */
export const FILLER_WORDS: readonly string[] = ['de', 'di', "d'", 'of'];

/** What is counted: people who work there. */
export const PEOPLE_WORDS: readonly string[] = [
  ...['employee', 'employees', 'people', 'staff', 'worker', 'workers', 'fte', 'ftes', 'headcount', 'team members'],
  ...['mitarbeiter', 'mitarbeitende', 'mitarbeitern', 'mitarbeiterinnen', 'beschaftigte', 'angestellte', 'ma'],
  ...['mitarbeitenden', 'beschaftigten', 'angestellten', 'salarie', 'salaries', 'employes', 'employe', "d'employes"],
  ...['collaborateurs', 'personnes', 'effectif', 'empleado', 'empleados', 'empleadas', 'trabajadores', 'personas'],
  ...['dipendente', 'dipendenti', 'addetti', 'persone', 'funcionario', 'funcionarios', 'colaboradores'],
  ...['empregados', 'trabalhadores', 'pessoas', 'medewerker', 'medewerkers', 'werknemers', 'personen'],
  ...['人', '名', '명', '従業員', '社員', '员工', '員工', '직원'],
];
