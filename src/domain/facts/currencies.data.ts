/** Currencies in circulation, ISO 4217. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF ' +
    'CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG ' +
    'HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA ' +
    'MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD ' +
    'RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX ' +
    'USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG'
  ).split(' '),
);

/** Signs and short words, folded, that name one currency, parted by `|`. Their full names are in `currency-names.data.ts`. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  EUR: '€|eur|欧元|歐元|ユーロ|유로',
  GBP: 'gbp|£gb|gb£|uk£|英镑|英鎊',
  USD: 'us$|usd|usd$|$us|u$s|u$d|щ.д.|美元|米ドル|미국 달러',
  AUD: 'a$|au$|aud|$au',
  CAD: 'ca$|can$|cad|$ca|cad$',
  NZD: 'nz$|nzd|$nz',
  HKD: 'hk$|$hk|港元|港幣|港币',
  SGD: 's$|sg$|$sg',
  TWD: 'nt$|$tw|新台币|新台幣|新臺幣',
  MXN: 'mx$|mex$|mxn|$mx',
  ARS: 'ar$',
  COP: 'col$',
  BRL: 'r$|br$|brl',
  JPY: 'jpy|jp¥|¥jp|円|日元|日圓|엔',
  CNY: 'cny|rmb|cn¥|¥cn|人民币|人民幣|위안',
  KRW: '₩|원|krw|韩元|韓元',
  INR: '₹|inr',
  CHF: 'chf|sfr',
  PLN: 'zł|pln',
  CZK: 'kč|czk',
  HUF: 'ft|huf',
  NOK: 'nkr|nok',
  DKK: 'dkr|dkk',
  SEK: 'skr|sek',
  RUB: '₽|руб',
  TRY: '₺|tl',
  ILS: '₪',
  THB: '฿',
  VND: '₫',
  PHP: '₱',
  UAH: '₴|грн',
  NGN: '₦',
  GHS: '₵',
  KZT: '₸',
  GEL: '₾',
  IDR: 'rp',
};

/** Currencies that are written together with a scale, folded: "500 TEUR", "MSEK 120". */
export const SCALED_CURRENCIES: Readonly<Record<string, { readonly exponent: number; readonly currency: string }>> = {
  teur: { exponent: 3, currency: 'EUR' },
  keur: { exponent: 3, currency: 'EUR' },
  meur: { exponent: 6, currency: 'EUR' },
  tchf: { exponent: 3, currency: 'CHF' },
  kchf: { exponent: 3, currency: 'CHF' },
  tsek: { exponent: 3, currency: 'SEK' },
  msek: { exponent: 6, currency: 'SEK' },
  tdkk: { exponent: 3, currency: 'DKK' },
  mdkk: { exponent: 6, currency: 'DKK' },
  tnok: { exponent: 3, currency: 'NOK' },
  mnok: { exponent: 6, currency: 'NOK' },
  kusd: { exponent: 3, currency: 'USD' },
  musd: { exponent: 6, currency: 'USD' },
  kgbp: { exponent: 3, currency: 'GBP' },
  mgbp: { exponent: 6, currency: 'GBP' },
};

/** A sign or word that several currencies share, and what decides between them. */
export interface SharedSign {
  /** The currency where neither text nor locale says more; null: nobody can tell. */
  readonly alone: string | null;
  /** Every currency that may be meant: a code that stands beside the sign has to be one of them. */
  readonly of: string;
  /** The country's own currency that is written so; null where the country's habit is not certain. */
  readonly regions?: Readonly<Record<string, string | null>>;
  /** By language, where the region says nothing. */
  readonly languages?: Readonly<Record<string, string | null>>;
  /** Languages that without a region leave open whether it is a country's own. */
  readonly openLanguages?: readonly string[];
}

const DOLLAR_REGIONS = {
  ...{ AR: 'ARS', AU: 'AUD', BB: 'BBD', BN: 'BND', BS: 'BSD', BZ: 'BZD', CA: 'CAD', CL: 'CLP', CO: 'COP', CU: 'CUP' },
  ...{ DO: 'DOP', FJ: 'FJD', GY: 'GYD', HK: 'HKD', JM: 'JMD', KY: 'KYD', LR: 'LRD', MX: 'MXN', NA: 'NAD', NI: null },
  ...{ NZ: 'NZD', SB: 'SBD', SG: 'SGD', SR: 'SRD', TT: 'TTD', TW: 'TWD', UY: 'UYU', AG: 'XCD', DM: 'XCD', GD: 'XCD' },
  ...{ KN: 'XCD', LC: 'XCD', VC: 'XCD', BM: 'BMD', CV: null, KI: 'AUD', NR: 'AUD', TV: 'AUD', MO: null },
} as const;
const DOLLARS =
  'USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD XCD ARS CLP COP CUP DOP MXN UYU';
const PESO_REGIONS = {
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  CU: 'CUP',
  DO: 'DOP',
  MX: 'MXN',
  PH: 'PHP',
  UY: 'UYU',
} as const;
const KRONE_LANGUAGES = { sv: 'SEK', nb: 'NOK', nn: 'NOK', no: 'NOK', da: 'DKK', fo: 'DKK', is: 'ISK' } as const;
const KRONE = { alone: null, of: 'SEK NOK DKK ISK CZK', languages: KRONE_LANGUAGES } as const;
const RUPEE_REGIONS = { IN: 'INR', LK: 'LKR', MU: 'MUR', NP: 'NPR', PK: 'PKR', SC: 'SCR', MV: null, ID: null } as const;
const RUPEES = 'INR LKR MUR NPR PKR SCR';
const OTHER_POUNDS = { EG: null, FK: null, GI: null, LB: null, SD: null, SH: null, SS: null, SY: null } as const;
const POUNDS = 'GBP EGP FKP GIP LBP SDG SHP SSP SYP';
/** Where "dollars" in words may be the country's own or the American ones. */
const DOLLAR_WORD: SharedSign = {
  alone: 'USD',
  of: DOLLARS,
  regions: Object.fromEntries(Object.keys(DOLLAR_REGIONS).map((region) => [region, null])),
};
const POUND: SharedSign = { alone: 'GBP', of: POUNDS, regions: OTHER_POUNDS };
const PESO: SharedSign = { alone: null, of: 'ARS CLP COP CUP DOP MXN PHP UYU', regions: PESO_REGIONS };
const FRANC: SharedSign = {
  alone: null,
  of: 'CHF XAF XOF XPF BIF CDF DJF GNF KMF RWF',
  regions: { CH: 'CHF', LI: 'CHF' },
};
const CHINESE_YUAN: SharedSign = {
  alone: null,
  of: 'CNY TWD HKD',
  regions: { CN: 'CNY', SG: null, TW: 'TWD', HK: null, MO: null },
  // Japanese, Korean and English pages write 元 for the Chinese currency only.
  languages: { ja: 'CNY' },
};

/** Signs and words, folded, that several currencies share. */
export const SHARED_SIGNS: Readonly<Record<string, SharedSign>> = {
  $: { alone: 'USD', of: DOLLARS, regions: DOLLAR_REGIONS, openLanguages: ['es', 'fr', 'pt', 'zh'] },
  c$: { alone: 'CAD', of: 'CAD NIO', regions: { NI: 'NIO' } },
  dollar: DOLLAR_WORD,
  dollars: DOLLAR_WORD,
  '£': POUND,
  pound: POUND,
  pounds: POUND,
  // In Taiwan and Hong Kong it is more often the yen, on the mainland the yuan.
  '¥': { alone: null, of: 'JPY CNY', regions: { JP: 'JPY', CN: 'CNY' }, languages: { ja: 'JPY' } },
  元: CHINESE_YUAN,
  kr: KRONE,
  kroner: KRONE,
  kronen: KRONE,
  kronor: { ...KRONE, alone: 'SEK' },
  rs: { alone: 'INR', of: RUPEES, regions: RUPEE_REGIONS },
  rupee: { alone: null, of: RUPEES, regions: RUPEE_REGIONS },
  rupees: { alone: null, of: RUPEES, regions: RUPEE_REGIONS },
  peso: PESO,
  pesos: PESO,
  fr: FRANC,
  franc: FRANC,
  francs: FRANC,
  franken: { ...FRANC, alone: 'CHF' },
  r: { alone: null, of: 'ZAR BRL', regions: { ZA: 'ZAR' } },
  lei: { alone: null, of: 'RON MDL', regions: { RO: 'RON', MD: 'MDL' }, languages: { ro: 'RON' } },
};
