/** Groups of countries that a criteria file may name, as ISO 3166-1 alpha-2 codes. */
export const COUNTRY_GROUPS: Readonly<Record<string, readonly string[]>> = {
  '@ANZ': 'AU NZ'.split(' '),
  '@APAC': 'AU BD BN BT CN FJ HK ID IN JP KH KR LA LK MM MN MO MV MY NP NZ PG PH PK SG TH TL TW VN'.split(' '),
  '@BALTICS': 'EE LT LV'.split(' '),
  '@BENELUX': 'BE LU NL'.split(' '),
  '@DACH': 'AT CH DE'.split(' '),
  '@EEA': 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
  '@EFTA': 'CH IS LI NO'.split(' '),
  '@EMEA':
    'AD AE AL AM AO AT AX AZ BA BE BF BG BH BI BJ BW BY CD CF CG CH CI CM CV CY CZ DE DJ DK DZ EE EG EH ER ES ET FI FO FR GA GB GE GG GH GI GL GM GN GQ GR GW HR HU IE IL IM IQ IR IS IT JE JO KE KM KW LB LI LR LS LT LU LV LY MA MC MD ME MG MK ML MR MT MU MW MZ NA NE NG NL NO OM PL PS PT QA RE RO RS RU RW SA SC SD SE SH SI SJ SK SL SM SN SO SS ST SY SZ TD TG TN TR TZ UA UG VA XK YE YT ZA ZM ZW'.split(
      ' ',
    ),
  '@EU': 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
  '@GCC': 'AE BH KW OM QA SA'.split(' '),
  '@IBERIA': 'ES PT'.split(' '),
  '@LATAM': 'AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PR PY SV UY VE'.split(' '),
  '@MENA': 'AE BH DZ EG IL IQ IR JO KW LB LY MA OM PS QA SA SY TN YE'.split(' '),
  '@NA': 'CA US'.split(' '),
  '@NORDICS': 'DK FI IS NO SE'.split(' '),
  '@UKI': 'GB IE'.split(' '),
};
