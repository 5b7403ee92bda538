/**
 * Zones of the regions (ISO 3166-2) of countries that have several, parted by spaces. A region that is split has all of
 * its zones, its largest part first. By hand, from the `zone.tab` comments of the IANA time zone database and the laws
 * that they name (United States: 49 CFR part 71), as of 2025c. A zone here is one of its country's in `zones.data.ts`.
 */
export const REGION_ZONES: Readonly<Record<string, string>> = {
  ...each('US', 'CT DE DC GA ME MD MA NH NJ NY NC OH PA RI SC VT VA WV', 'America/New_York'),
  ...each('US', 'FL IN KY MI', 'America/New_York America/Chicago'),
  ...each('US', 'TN', 'America/Chicago America/New_York'),
  ...each('US', 'AL AR IL IA LA MN MS MO OK WI', 'America/Chicago'),
  ...each('US', 'KS NE ND SD TX', 'America/Chicago America/Denver'),
  ...each('US', 'CO MT NM UT WY', 'America/Denver'),
  ...each('US', 'AZ', 'America/Phoenix America/Denver'),
  ...each('US', 'ID', 'America/Denver America/Los_Angeles'),
  ...each('US', 'NV OR', 'America/Los_Angeles America/Denver'),
  ...each('US', 'CA WA', 'America/Los_Angeles'),
  ...each('US', 'AK', 'America/Anchorage America/Adak'),
  ...each('US', 'HI', 'Pacific/Honolulu'),
  ...each('CA', 'NB NS PE', 'America/Halifax'),
  ...each('CA', 'NL', 'America/St_Johns America/Halifax'),
  ...each('CA', 'QC', 'America/Toronto America/Halifax America/Blanc-Sablon'),
  ...each('CA', 'ON', 'America/Toronto America/Winnipeg America/Coral_Harbour'),
  ...each('CA', 'MB', 'America/Winnipeg'),
  ...each('CA', 'SK', 'America/Regina America/Edmonton'),
  ...each('CA', 'AB NT', 'America/Edmonton'),
  ...each('CA', 'BC', 'America/Vancouver America/Edmonton America/Whitehorse'),
  ...each('CA', 'YT', 'America/Whitehorse'),
  ...each('CA', 'NU', 'America/Toronto America/Winnipeg America/Edmonton America/Coral_Harbour'),
  ...each('AU', 'ACT TAS VIC', 'Australia/Sydney'),
  ...each('AU', 'NSW', 'Australia/Sydney Australia/Adelaide Australia/Lord_Howe'),
  ...each('AU', 'QLD', 'Australia/Brisbane'),
  ...each('AU', 'SA', 'Australia/Adelaide'),
  ...each('AU', 'NT', 'Australia/Darwin'),
  ...each('AU', 'WA', 'Australia/Perth Australia/Eucla'),
  ...each('BR', 'AC', 'America/Rio_Branco'),
  ...each('BR', 'AM', 'America/Manaus America/Rio_Branco'),
  ...each('BR', 'MS MT RO RR', 'America/Manaus'),
  ...each('BR', 'PE', 'America/Sao_Paulo America/Noronha'),
  ...each('BR', 'AL AP BA CE DF ES GO MA MG PA PB PI PR RJ RN RS SC SE SP TO', 'America/Sao_Paulo'),
  ...each('MX', 'BCN', 'America/Tijuana'),
  ...each('MX', 'BCS SIN SON', 'America/Mazatlan'),
  ...each('MX', 'NAY', 'America/Mazatlan America/Mexico_City'),
  ...each('MX', 'CHH', 'America/Mexico_City America/Ciudad_Juarez America/Matamoros'),
  ...each('MX', 'COA NLE TAM', 'America/Mexico_City America/Matamoros'),
  ...each('MX', 'ROO', 'America/Cancun'),
  ...each(
    'MX',
    'AGU CAM CHP CMX COL DUR GRO GUA HID JAL MEX MIC MOR OAX PUE QUE SLP TAB TLA VER YUC ZAC',
    'America/Mexico_City',
  ),
  ...each('ES', 'CN', 'Atlantic/Canary'),
  ...each('ES', 'AN AR AS CB CL CM CT EX GA IB MC MD NC PV RI VC', 'Europe/Madrid'),
};

function each(country: string, regions: string, zones: string): Readonly<Record<string, string>> {
  return Object.fromEntries(regions.split(' ').map((region) => [`${country}-${region}`, zones]));
}

/**
 * Cities that settle the zone where a region is split, or where a country has several zones and we know none of its
 * regions: `place zone`, then names parted by `|`, as `placeKey` compares them. Our own list of the larger business cities.
 */
export const CITY_ZONES: Readonly<Record<string, string>> = {
  'US-FL America/New_York':
    'Miami|Orlando|Tampa|Jacksonville|Fort Lauderdale|St. Petersburg|Hialeah|Tallahassee|West Palm Beach|Boca Raton|Naples|Sarasota|Clearwater|Coral Gables|Gainesville',
  'US-FL America/Chicago': 'Pensacola|Panama City|Destin',
  'US-IN America/New_York':
    'Indianapolis|Fort Wayne|South Bend|Carmel|Bloomington|Fishers|Lafayette|Elkhart|Warsaw|Columbus|Muncie',
  'US-IN America/Chicago': 'Evansville|Gary|Hammond|Merrillville|Valparaiso',
  'US-KY America/New_York': 'Louisville|Lexington|Covington|Florence|Frankfort',
  'US-KY America/Chicago': 'Bowling Green|Owensboro|Paducah',
  'US-MI America/New_York':
    'Detroit|Grand Rapids|Ann Arbor|Lansing|Dearborn|Troy|Southfield|Kalamazoo|Midland|Auburn Hills|Battle Creek|Benton Harbor|Flint|Warren|Sterling Heights',
  'US-TN America/Chicago': 'Nashville|Memphis|Franklin|Brentwood|Murfreesboro|Clarksville',
  'US-TN America/New_York': 'Knoxville|Chattanooga|Kingsport|Johnson City|Oak Ridge',
  'US-KS America/Chicago': 'Wichita|Topeka|Overland Park|Kansas City|Lenexa|Olathe|Lawrence',
  'US-NE America/Chicago': 'Omaha|Lincoln|Bellevue|Grand Island',
  'US-ND America/Chicago': 'Fargo|Bismarck|Grand Forks|Minot',
  'US-SD America/Chicago': 'Sioux Falls|Aberdeen|Brookings',
  'US-SD America/Denver': 'Rapid City',
  'US-TX America/Chicago':
    'Houston|Dallas|Austin|San Antonio|Fort Worth|Arlington|Plano|Irving|Frisco|McKinney|Round Rock|The Woodlands|Sugar Land|Corpus Christi|Lubbock|Midland|Amarillo|Richardson|Addison|Westlake|Spring|Katy|Waco|Laredo',
  'US-TX America/Denver': 'El Paso',
  'US-AZ America/Phoenix': 'Phoenix|Tucson|Mesa|Scottsdale|Tempe|Chandler|Gilbert|Glendale|Flagstaff|Peoria',
  'US-ID America/Denver': 'Boise|Meridian|Nampa|Idaho Falls|Pocatello|Twin Falls',
  'US-ID America/Los_Angeles': 'Coeur d’Alene|Lewiston|Moscow',
  'US-NV America/Los_Angeles': 'Las Vegas|Henderson|Reno|Carson City|Sparks',
  'US-OR America/Los_Angeles': 'Portland|Salem|Eugene|Beaverton|Hillsboro|Bend',
  'US-AK America/Anchorage': 'Anchorage|Fairbanks|Juneau',
  'CA-ON America/Toronto':
    'Toronto|Ottawa|Mississauga|Hamilton|London|Markham|Waterloo|Kitchener|Brampton|Vaughan|Oakville|Burlington|Windsor|Guelph|Kingston',
  'CA-QC America/Toronto':
    'Montreal|Montréal|Quebec|Québec|Quebec City|Laval|Gatineau|Longueuil|Sherbrooke|Saint-Laurent',
  'CA-BC America/Vancouver': 'Vancouver|Victoria|Burnaby|Richmond|Surrey|Kelowna|Abbotsford|Nanaimo',
  'CA-SK America/Regina': 'Regina|Saskatoon|Moose Jaw',
  'CA-NL America/St_Johns': 'St. John’s|Mount Pearl|Corner Brook',
  'AU-NSW Australia/Sydney': 'Sydney|North Sydney|Newcastle|Wollongong|Parramatta|Macquarie Park',
  'AU-WA Australia/Perth': 'Perth|Fremantle|Subiaco',
  'BR-PE America/Sao_Paulo': 'Recife|Olinda|Jaboatão dos Guararapes',
  'BR-AM America/Manaus': 'Manaus',
  'MX-CHH America/Mexico_City': 'Chihuahua',
  'MX-CHH America/Ciudad_Juarez': 'Ciudad Juárez|Juárez',
  'MX-NLE America/Mexico_City': 'Monterrey|San Pedro Garza García|Apodaca|Guadalupe|Santa Catarina',
  'MX-COA America/Mexico_City': 'Saltillo|Torreón|Ramos Arizpe|Monclova',
  'MX-COA America/Matamoros': 'Piedras Negras|Ciudad Acuña|Acuña',
  'MX-TAM America/Mexico_City': 'Tampico|Ciudad Victoria|Altamira',
  'MX-TAM America/Matamoros': 'Matamoros|Reynosa|Nuevo Laredo',
  'ES Europe/Madrid': 'Madrid|Barcelona|Valencia|Sevilla|Bilbao|Zaragoza|Málaga',
  'ES Atlantic/Canary': 'Las Palmas|Las Palmas de Gran Canaria|Santa Cruz de Tenerife',
  'PT Europe/Lisbon': 'Lisboa|Lisbon|Porto|Braga|Coimbra|Aveiro|Oeiras|Funchal|Faro|Setúbal',
  'PT Atlantic/Azores': 'Ponta Delgada',
  'CL America/Santiago':
    'Santiago|Santiago de Chile|Las Condes|Providencia|Valparaíso|Viña del Mar|Concepción|Antofagasta',
  'EC America/Guayaquil': 'Quito|Guayaquil|Cuenca',
  'NZ Pacific/Auckland': 'Auckland|Wellington|Christchurch|Hamilton|Dunedin|Tauranga',
  'ID Asia/Jakarta': 'Jakarta|Bandung|Surabaya|Medan|Semarang|Tangerang|Bekasi|Palembang',
  'ID Asia/Makassar': 'Denpasar|Makassar|Balikpapan|Manado',
  'CD Africa/Kinshasa': 'Kinshasa|Matadi',
  'CD Africa/Lubumbashi': 'Lubumbashi|Goma|Bukavu|Kolwezi',
  'MN Asia/Ulaanbaatar': 'Ulaanbaatar|Ulan Bator',
  'PG Pacific/Port_Moresby': 'Port Moresby|Lae',
  'PF Pacific/Tahiti': 'Papeete',
  'GL America/Nuuk': 'Nuuk',
  'RU Europe/Moscow':
    'Moscow|Moskva|Москва|Saint Petersburg|Sankt-Peterburg|Санкт-Петербург|Kazan|Казань|Nizhny Novgorod|Нижний Новгород|Rostov-on-Don|Ростов-на-Дону|Krasnodar|Краснодар|Voronezh|Воронеж',
  'RU Asia/Yekaterinburg': 'Yekaterinburg|Екатеринбург|Chelyabinsk|Челябинск|Perm|Пермь|Ufa|Уфа|Tyumen|Тюмень',
  'RU Europe/Samara': 'Samara|Самара|Tolyatti|Тольятти|Izhevsk|Ижевск',
  'RU Asia/Novosibirsk': 'Novosibirsk|Новосибирск|Tomsk|Томск|Krasnoyarsk|Красноярск',
  'RU Asia/Vladivostok': 'Vladivostok|Владивосток|Khabarovsk|Хабаровск',
};
