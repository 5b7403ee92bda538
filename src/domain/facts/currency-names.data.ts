/**
 * Names of currencies in words, folded, parted by `|`: English, German, French, Spanish, Portuguese, Italian, Dutch.
 * Only names that say which one it is; "dollars", "pounds" and "pesos" alone are shared and stand in `currencies.data.ts`.
 */
export const CURRENCY_NAMES: Readonly<Record<string, string>> = {
  EUR: 'euro|euros',
  USD:
    'us dollar|us dollars|u.s. dollar|u.s. dollars|american dollar|american dollars|us-dollar|dollar des etats-unis|' +
    'dollars des etats-unis|dollar americain|dollars americains|dolar|dolares|dolar estadounidense|' +
    'dolares estadounidenses|dolar americano|dolares americanos|dolar dos estados unidos|dolares dos estados unidos|' +
    'dollaro|dollari|dollaro statunitense|dollari statunitensi|dollari americani|amerikaanse dollar',
  GBP:
    'sterling|pound sterling|pounds sterling|british pound|british pounds|pfund sterling|britisches pfund|' +
    'britische pfund|livre sterling|livres sterling|libra esterlina|libras esterlinas|libra esterlina britanica|' +
    'libras esterlinas britanicas|sterlina|sterline|sterlina britannica|sterline britanniche|britse pond',
  JPY:
    'yen|yens|yenes|japanese yen|japanischer yen|japanische yen|yen japonais|yens japonais|yen japones|' +
    'yenes japoneses|iene|ienes|iene japones|ienes japoneses|yen giapponese|yen giapponesi|japanse yen',
  CNY:
    'yuan|yuans|yuanes|renminbi|chinese yuan|chinesischer yuan|chinesische yuan|renminbi yuan|yuan renminbi|' +
    'yuans renminbi|yuanes renminbi|yuan chinois|yuans chinois|yuan renminbi chinois|yuans renminbi chinois|' +
    'yuan chines|yuans chineses|yuan cinese|yuan cinesi|chinese renminbi',
  INR:
    'indian rupee|indian rupees|indische rupie|indische rupien|roupie indienne|roupies indiennes|rupia india|' +
    'rupias indias|rupia indiana|rupias indianas|rupie indiane|indiase roepie',
  BRL:
    'real|reais|brazilian real|brazilian reals|brazilian reais|brasilianischer real|brasilianische real|' +
    'real bresilien|reals bresiliens|real brasileno|reales brasilenos|real brasileiro|reais brasileiros|' +
    'real brasiliano|real brasiliani|braziliaanse real',
  MXN:
    'mexican peso|mexican pesos|mexikanischer peso|mexikanische pesos|peso mexicain|pesos mexicains|peso mexicano|' +
    'pesos mexicanos|peso messicano|pesos messicani|mexicaanse peso',
  CAD:
    'canadian dollar|canadian dollars|kanadischer dollar|kanadische dollar|dollar canadien|dollars canadiens|' +
    'dolar canadiense|dolares canadienses|dolar canadense|dolares canadenses|dolar canadiano|dolares canadianos|' +
    'dollaro canadese|dollari canadesi|canadese dollar',
  AUD:
    'australian dollar|australian dollars|australischer dollar|australische dollar|dollar australien|' +
    'dollars australiens|dolar australiano|dolares australianos|dollaro australiano|dollari australiani',
  NZD: 'new zealand dollar|new zealand dollars|neuseeland-dollar',
  HKD: 'hong kong dollar|hong kong dollars|hongkong-dollar',
  SGD: 'singapore dollar|singapore dollars|singapur-dollar',
  CHF:
    'swiss franc|swiss francs|schweizer franken|franc suisse|francs suisses|franco suizo|francos suizos|' +
    'franco suico|francos suicos|franco svizzero|franchi svizzeri|zwitserse frank|zwitserse franken',
  SEK:
    'swedish krona|swedish kronor|schwedische krone|schwedische kronen|couronne suedoise|couronnes suedoises|' +
    'corona sueca|coronas suecas|coroa sueca|coroas suecas|corona svedese|corone svedesi|zweedse kroon|zweedse kronen',
  NOK:
    'norwegian krone|norwegian kroner|norwegische krone|norwegische kronen|couronne norvegienne|' +
    'couronnes norvegiennes|corona noruega|coronas noruegas|coroa norueguesa|coroas norueguesas|corona norvegese|' +
    'corone norvegesi|noorse kroon|noorse kronen',
  DKK:
    'danish krone|danish kroner|danische krone|danische kronen|couronne danoise|couronnes danoises|corona danesa|' +
    'coronas danesas|coroa dinamarquesa|coroas dinamarquesas|corona danese|corone danesi|deense kroon|deense kronen',
  PLN:
    'zloty|zlotys|złoty|polish zloty|polish zlotys|polnischer złoty|polnische złoty|polnische zloty|zloty polonais|' +
    'zlotys polonais|esloti polaco|eslotis polacos|zloty polones|zlotys poloneses|zloti polaco|zlotis polacos|' +
    'zloty polacco|zloty polacchi|poolse zloty',
  CZK:
    'czech koruna|czech korunas|tschechische krone|tschechische kronen|couronne tcheque|couronnes tcheques|' +
    'corona checa|coronas checas|coroa tcheca|coroas tchecas|coroa checa|coroas checas|corona ceca|corone ceche|' +
    'tsjechische kroon|tsjechische kronen',
  HUF:
    'forint|forints|hungarian forint|hungarian forints|ungarischer forint|ungarische forint|forint hongrois|' +
    'forints hongrois|forinto hungaro|forintos hungaros|florim hungaro|florins hungaros|forint hungaro|' +
    'forints hungaros|fiorino ungherese|fiorini ungheresi|hongaarse forint',
  TRY: 'turkish lira|turkische lira|livre turque|livres turques|lira turca|liras turcas|lire turche|turkse lira',
  KRW:
    'won|wons|south korean won|korean won|sudkoreanischer won|sudkoreanische won|won sud-coreen|wons sud-coreens|' +
    'won surcoreano|wons surcoreanos|won sul-coreano|wons sul-coreanos|wons sul-coreano|won sudcoreano|' +
    'won sudcoreani|zuid-koreaanse won',
  ZAR:
    'rand|rands|south african rand|sudafrikanischer rand|sudafrikanische rand|rand sud-africain|rands sud-africains|' +
    'rand sudafricano|rands sudafricanos|rand sul-africano|rands sul-africanos|rand sudafricani|zuid-afrikaanse rand',
};
