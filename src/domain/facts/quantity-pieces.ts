/** A text cut into what it is made of: numerals, words, signs. Numerals alone begin with a digit. */
export interface Pieces {
  readonly texts: readonly string[];
  /** Whether the next piece stands right behind, without a space. */
  readonly tight: readonly boolean[];
}

const SPACE = 32;
const DOLLAR = 36;
const APOSTROPHE = 39;
const DOT = 46;
const COMMA = 44;
const LESS = 60;
const EQUAL = 61;
const MORE = 62;
const EURO = 0x20ac;
const ZERO = 48;
const NINE = 57;
/** Signs that may stand between the digits of one numeral. */
const WITHIN_NUMERAL: ReadonlySet<number> = new Set([...".,'ʼ`_٫٬"].map((sign) => sign.charCodeAt(0)));
const LETTER = /[\p{L}\p{M}]/u;

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/** Scripts that write without spaces: every character is a piece of its own. */
const isEastern = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return code !== EURO && !isEastern(code) && LETTER.test(text.charAt(at));
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Where the numeral that begins at `start` ends. A space goes on with it before exactly three digits: `1 200 000`. */
export function numeralEnd(text: string, start: number): number {
  let at = digitsEnd(text, start);
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && !WITHIN_NUMERAL.has(code)) return at;
    const end = digitsEnd(text, at + 1);
    if (code === SPACE ? end !== at + 4 : end === at + 1) return at;
    at = end;
  }
}

/** Where a word ends: letters, an apostrophe behind them (`d'`), or the dollar that they qualify (`R$`). */
function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && isLetter(text, at)) at++;
  const next = text.charCodeAt(at);
  return next === DOLLAR || next === APOSTROPHE ? at + 1 : at;
}

function signEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === LESS || code === MORE) return text.charCodeAt(at + 1) === EQUAL ? at + 2 : at + 1;
  let end = at + 1;
  if (code === DOT) while (text.charCodeAt(end) === DOT) end++;
  return end;
}

/** A dash instead of the decimals: `CHF 500.–`. */
const NO_DECIMALS = /^[.,]--?(?= |$)/;

/**
 * Cuts a text that `plainDigits` has made plain. A dot behind a word or numeral is left out; any other single dot is
 * either the decimal sign of `.5` or makes the text unreadable: undefined.
 */
export function cutPieces(text: string): Pieces | undefined {
  const texts: string[] = [];
  const tight: boolean[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    let end: number;
    if (code === SPACE) {
      at++;
      continue;
    }
    if (isDigit(code)) {
      end = numeralEnd(text, at);
      texts.push(text.slice(at, end));
      const next = text.charCodeAt(end);
      if (next === DOT || next === COMMA) end += NO_DECIMALS.exec(text.slice(end, end + 4))?.[0].length ?? 0;
    } else if (code === DOT && text.charCodeAt(at + 1) !== DOT) {
      const before = text.charCodeAt(at - 1);
      end = at + 1;
      if (at > 0 && (isDigit(before) || isLetter(text, at - 1))) {
        at = end;
        continue;
      }
      end = digitsEnd(text, at + 1);
      if (end === at + 1) return undefined;
      texts.push(`0${text.slice(at, end)}`);
    } else {
      end = isEastern(code) ? at + 1 : isLetter(text, at) ? wordEnd(text, at) : signEnd(text, at);
      texts.push(text.slice(at, end));
    }
    tight.push(end < text.length && text.charCodeAt(end) !== SPACE);
    at = end;
  }
  return { texts, tight };
}
