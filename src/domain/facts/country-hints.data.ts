/**
 * Domain endings that say where a company is, by ending. Left out: endings that are sold for what they spell (`.io`, `.ai`,
 * `.co`, `.me`, `.tv`, `.ly`, `.is`, `.md` and such), of no single country (`.eu`), and of countries too small to tell.
 */
export const DOMAIN_COUNTRIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    (
      'AE AL AR AT AU BA BD BE BG BH BO BR BY CA CH CL CN CR CY CZ DE DK DO DZ EC EE EG ES FI FR GR GT HK HR HU ID IE IL IN ' +
      'IR IT JO JP KE KR KW KZ LB LK LT LU LV MA MK MT MX MY NG NL NO NP NZ OM PA PE PH PK PL PT PY QA RO RU SA SE SG SI SK ' +
      'SV TH TN TR TW TZ UA UG US UY UZ VE VN ZA ZW'
    )
      .split(' ')
      .map((code) => [code.toLowerCase(), code]),
  ),
  uk: 'GB',
};
