/**
 * Function words that make up a third of everyday English, in lower case. Some are words of another language too (`of`, `is`
 * and `we` in Dutch, `in` in most): what is not English is told by the other table. Left out: `a`, `i`, `so`, `was`, `die`,
 * `also`, `all`, `do`, `no`, `me`, which are as frequent elsewhere.
 */
export const ENGLISH = (
  'the and you your yours that this these those with would could should how what when which why they their them from of is ' +
  'we in our are were been has does about into than then there it its for to at by if or as not be on an have will can may ' +
  'every most some any my us just only who but'
).split(' ');

/** The most frequent words, none of them English, of German, French, Spanish, Portuguese, Italian, Dutch, Scandinavian. */
export const OTHERS = (
  'der das und nicht ist mit für sie ein eine dem zu wir ihr ihre auf von sind auch ' +
  'le les des est et vous nous avec une votre dans sur que qui pas ' +
  'el los las y es para su usted del por se cómo ' +
  'os não uma você da seu sua em mais ' +
  'il gli è di che non più vostro sono nel ' +
  'de het een voor met niet u uw zijn naar wij bij hoe ' +
  'och og det den som är er på inte ikke av af att til till jer ert'
).split(' ');

/** Fewer words than this cannot be told. */
export const MIN_WORDS = 12;
/** At least this share of the words is a function word of English, and at most that of another language. */
export const MIN_ENGLISH_SHARE = 0.2;
export const MAX_OTHER_SHARE = 0.05;
/** Function words must differ: "the the the" is no text. */
export const MIN_DISTINCT = 4;
