/**
 * Function words that make up a third of everyday English and are none in the six other languages (`in`, `is`, `we`, `of`,
 * `me`, `so`, `die` are left out: they are). In lower case.
 */
export const ENGLISH = (
  'the and you your yours that this these those with would could should how what when which who why they their them from ' +
  'our are were been has does about into than then there it its for to at by if or as not be on an have will can'
).split(' ');

/** The same for German, French, Spanish, Portuguese, Italian and Dutch together: the most frequent ones, none of them English. */
export const OTHERS = (
  'der das und nicht ist mit für sie ein eine den dem zu wir ihr ihre auf von sind auch ' +
  'le les des est et pour vous nous avec une votre dans sur que qui pas ' +
  'el los las y es para con su usted del por se cómo ' +
  'os não uma você da seu sua em mais ' +
  'il gli è di per che non come vostro sono nel ' +
  'de het een voor met niet u uw zijn naar wij bij hoe'
).split(' ');

/** Fewer words than this cannot be told. */
export const MIN_WORDS = 12;
/** At least this share of the words is a function word of English, and at most that of another language. */
export const MIN_ENGLISH_SHARE = 0.2;
export const MAX_OTHER_SHARE = 0.05;
/** Function words must differ: "the the the" is no text. */
export const MIN_DISTINCT = 4;
