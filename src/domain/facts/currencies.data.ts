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

/** Signs and words, folded, that name one currency. `$`, `¥`, `kr` and "rupees" are shared and stand below. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  sterling: 'GBP',
  'pound sterling': 'GBP',
  'pounds sterling': 'GBP',
  us$: 'USD',
  usd: 'USD',
  usd$: 'USD',
  'us dollar': 'USD',
  'us dollars': 'USD',
  'u.s. dollars': 'USD',
  'us-dollar': 'USD',
  a$: 'AUD',
  au$: 'AUD',
  aud: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  can$: 'CAD',
  cad: 'CAD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  sg$: 'SGD',
  nt$: 'TWD',
  mx$: 'MXN',
  r$: 'BRL',
  reais: 'BRL',
  yen: 'JPY',
  円: 'JPY',
  jpy: 'JPY',
  gbp: 'GBP',
  chf: 'CHF',
  sfr: 'CHF',
  rmb: 'CNY',
  renminbi: 'CNY',
  yuan: 'CNY',
  人民币: 'CNY',
  '₩': 'KRW',
  won: 'KRW',
  원: 'KRW',
  '₹': 'INR',
  zł: 'PLN',
  zl: 'PLN',
  zloty: 'PLN',
  kč: 'CZK',
  kc: 'CZK',
  ft: 'HUF',
  '₽': 'RUB',
  руб: 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '฿': 'THB',
  '₫': 'VND',
  '₱': 'PHP',
  '₴': 'UAH',
  '₦': 'NGN',
  '₵': 'GHS',
  '₸': 'KZT',
};

/** Signs that several currencies share. `alone` is what they are without a word to the contrary; null: nobody can tell. */
export const SHARED_SIGNS: Readonly<Record<string, { readonly alone: string | null }>> = {
  $: { alone: 'USD' },
  dollar: { alone: null },
  dollars: { alone: null },
  pound: { alone: null },
  pounds: { alone: null },
  '¥': { alone: null },
  元: { alone: null },
  kr: { alone: null },
  rs: { alone: 'INR' },
  rupee: { alone: null },
  rupees: { alone: null },
  peso: { alone: null },
  pesos: { alone: null },
  franc: { alone: null },
  francs: { alone: null },
  franken: { alone: 'CHF' },
  kronor: { alone: 'SEK' },
  kroner: { alone: null },
};

/** Regions whose own currency is written with the sign, so that the sign alone is not the common one there. */
export const LOCAL_SIGN_REGIONS: Readonly<Record<string, string>> = {
  $: 'AG AR AU BB BN BS BZ CA CL CO CU DO FJ GY HK JM LR MX NA NI NZ SB SG SR SV TT TW UY',
  rs: 'LK MU NP PK SC',
};

/** Languages that, without a region, leave open whether `$` is the local one. */
export const OPEN_DOLLAR_LANGUAGES: readonly string[] = ['es', 'fr', 'pt', 'zh'];
