import { describe, expect, it } from 'vitest';
import { foldCompanyName } from '../../../../src/domain/facts/company-name';
import { type CountryContext, readCountry } from '../../../../src/domain/facts/country';
import { COUNTRY_NAMES } from '../../../../src/domain/facts/country-names.data';
import { readDomain } from '../../../../src/domain/facts/domain';
import { ISO_COUNTRIES } from '../../../../src/domain/facts/iso-countries.data';
import { placeKey } from '../../../../src/domain/facts/place-key';
import type { Reading } from '../../../../src/domain/facts/reading';
import { groupContains, regionGroup } from '../../../../src/domain/facts/region-group';

/** What a reading came to: its value, or the reason why there is none. */
const said = (reading: Reading<string>): string => {
  if (reading.state === 'known') return reading.value;
  return reading.state === 'unknown' ? reading.why : reading.state;
};

/** Rows `text → country`, each also what a country field would say. */
const COUNTRIES = `
Republic of Ireland → IE | Scotland → GB | Bentonville, Ark. → US | Burma → MM | Россия → RU | Viet Nam → VN | Swaziland → SZ
Holland → NL | Ivory Coast → CI | U.S. → US | KSA → SA | England → GB | Méjico → MX | USA → US | Allemagne → DE
Untied States → US | UAE → AE | Macedonia → MK | Austria → AT | Dominica → DM | PRC → CN
Deutschland → DE | Duitsland → DE | Tyskland → DE | Saksa → DE | Niemcy → DE | Německo → DE | Németország → DE | Almanya → DE
Германия → DE | Γερμανία → DE | ドイツ → DE | 德国 → DE | 독일 → DE | ألمانيا → DE | גרמניה → DE | Đức → unreadable
España → ES | Espagne → ES | Spanien → ES | Hiszpania → ES | Испания → ES | スペイン → ES | Österreich → AT | Autriche → AT
Россия → RU | Україна → UA | Ελλάδα → GR | 日本 → JP | 中国 → CN | 한국 → KR | ไทย → TH | भारत → IN | مصر → EG | Türkiye → TR
Schweiz → CH | Suisse → CH | Svizzera → CH | Zwitserland → CH | Sveits → CH | Szwajcaria → CH | Magyarország → HU | Polska → PL
Česko → CZ | Suomi → FI | Norge → NO | Sverige → SE | Danmark → DK | Ísland → IS | Eesti → EE | Latvija → LV | Lietuva → LT
Hrvatska → HR | Slovensko → SK | Slovenija → SI | România → RO | България → BG | Србија → RS | Shqipëri → AL | საქართველო → GE
Czech Republic → CZ | Czechia → CZ | South Korea → KR | North Korea → KP | DPRK → KP | Republic of Korea → KR | Korea, South → KR
DRC → CD | Republic of the Congo → CG | Zaire → CD | Ceylon → LK | Persia → IR | Siam → TH | Rhodesia → ZW | Upper Volta → BF
Wales → GB | Northern Ireland → GB | Great Britain → GB | U.K. → GB | the UK → GB | United Kingdom → GB | Guernsey → GG | Jersey → JE
The Netherlands → NL | Hong Kong → HK | Hong Kong SAR → HK | Macau → MO | Taiwan → TW | Puerto Rico → PR | Kosovo → XK
Trinidad and Tobago → TT | Trinidad & Tobago → TT | St. Lucia → LC | Saint Lucia → LC | Bosnia & Herzegovina → BA | Bosnia → BA
EE.UU. → US | États-Unis → US | Vereinigte Staaten → US | США → US | America → US | United States of America → US
MEX → MX | BRA → BR | DEU → DE | Brasil → BR | Brésil → BR | Brazilië → BR | Cabo Verde → CV | East Timor → TL | Holy See → VA
Germny → DE | Philipines → PH | Switzerlnd → CH | Netherland → NL | Brazli → BR | Slovakai → SK | Noth Korea → KP | Belguim → BE
Singapre → SG | Mauritnia → MR | Untied Kingdom → GB | Portugual → PT | Denmrak → DK
Paris, France → FR | Paris, Texas → US | Paris, FR → FR | London, UK → GB | London, Ontario → CA | Dublin, Ohio → US
Dublin, Ireland → IE | New York, NY → US | Washington, D.C. → US | Minneapolis, Minn. → US | Springfield, IL → US | Austin, TX → US
San Jose, CA → US | Toronto, CA → CA | Munich, DE → DE | Perth, WA → AU | Vancouver, BC → CA | Vancouver, WA → US
Tbilisi, Georgia → GE | Atlanta, Georgia → US | Bangalore, India → IN | 1 Main St, Springfield, IL 62701, USA → US
California → US | Bavaria → DE | Ontario → CA | Queensland → AU | New York → US
Austria → AT | Australia → AU | Niger → NE | Nigeria → NG | Slovakia → SK | Slovenia → SI | Iran → IR | Iraq → IQ | Guinea → GN
Guyana → GY | Mauritius → MU | Mauritania → MR | Dominican Republic → DO | Ireland → IE | Iceland → IS | Zambia → ZM | Gambia → GM
Austrla → unreadable | Irelnd → unreadable | Nigera → unreadable | Iraa → unreadable | Slovenka → unreadable | Siberia → unreadable
Atlantis → unreadable | Europe → unreadable | Berlin → ambiguous | Albany → unreadable | London → unreadable | Earth → unreadable
Korea → ambiguous | Congo → ambiguous | Virgin Islands → ambiguous | Czechoslovakia → ambiguous | Yugoslavia → ambiguous
USSR → ambiguous | Columbia → ambiguous | Granada → ambiguous | Americas → ambiguous | Victoria → ambiguous | Punjab → ambiguous
Recife, PE → unreadable | Somewhere, IL → unreadable | Springfield, Georgia → unreadable | n/a → not-stated | NA → not-stated
- → not-stated | unbekannt → not-stated
`;

const pairsOf = (rows: string): string[][] =>
  rows
    .trim()
    .split(/[|\n]/)
    .map((row) => row.trim().split(' → '));

describe('a country', () => {
  it.each(pairsOf(COUNTRIES))('%s is read as %s', (text = '', country = '') => {
    expect(said(readCountry(text))).toBe(country);
    expect(said(readCountry(`  ${text}  `, { field: 'country' }))).toBe(country);
  });

  it.each<readonly [string, CountryContext, string]>([
    ['Georgia', { field: 'state', city: 'Atlanta' }, 'US'],
    ['CA', { field: 'state' }, 'US'],
    ['CA', { field: 'country' }, 'CA'],
    ['CA', {}, 'ambiguous'],
    ['DE', {}, 'ambiguous'],
    ['DE', { field: 'country' }, 'DE'],
    ['DE', { city: 'Munich' }, 'DE'],
    ['GB', {}, 'GB'],
    ['FR', {}, 'FR'],
    ['CA', { field: 'country', city: 'Toronto' }, 'CA'],
    ['CA', { field: 'country', city: 'Los Angeles' }, 'ambiguous'],
    ['Georgia', {}, 'ambiguous'],
    ['Georgia', { field: 'country' }, 'GE'],
    ['Georgia', { field: 'country', city: 'Tbilisi' }, 'GE'],
    ['Georgia', { field: 'country', city: 'Atlanta' }, 'ambiguous'],
    ['Georgia', { city: 'Atlanta' }, 'US'],
    ['Georgia', { city: 'Tbilisi' }, 'GE'],
    ['Georgia', { city: 'Somewhere' }, 'ambiguous'],
    ['Georgia', { field: 'state' }, 'US'],
    ['Georgia', { field: 'state', city: 'Tbilisi' }, 'ambiguous'],
    ['TX', { field: 'state' }, 'US'],
    ['ON', { field: 'state' }, 'CA'],
    ['NSW', { field: 'state' }, 'AU'],
    ['WA', { field: 'state' }, 'ambiguous'],
    ['WA', { field: 'state', city: 'Perth' }, 'AU'],
    ['WA', { field: 'state', city: 'Seattle' }, 'US'],
    ['MA', { field: 'state' }, 'ambiguous'],
    ['MA', { field: 'state', city: 'Boston' }, 'US'],
    ['Bayern', { field: 'state' }, 'DE'],
    ['Punjab', { field: 'state' }, 'ambiguous'],
    ['England', { field: 'state' }, 'GB'],
    ['Calif.', { field: 'state' }, 'US'],
    ['ca', { field: 'state' }, 'unreadable'],
    ['Nowhere', { field: 'state' }, 'unreadable'],
    ['--None--', { field: 'state' }, 'not-stated'],
  ])('%s with %o is read as %s', (text, context, country) => {
    expect(said(readCountry(text, context))).toBe(country);
  });

  it('mistyped by one letter or one swap is never another country, but by its own name', () => {
    const english = new Intl.DisplayNames(['en'], { type: 'region' });
    const names = new Set(Object.values(COUNTRY_NAMES).flatMap((keys) => keys.split('|')));
    const isName = (text: string): boolean => names.has(placeKey(text));
    const wrong: string[] = [];
    for (const [code] of ISO_COUNTRIES) {
      const name = english.of(code) ?? '';
      for (const typo of typosOf(name)) {
        const read = readCountry(typo, { field: 'country' });
        if (read.state === 'known' && read.value !== code && !isName(typo))
          wrong.push(`${name}: ${typo} is ${read.value}`);
      }
    }
    // Two real names: a Japanese prefecture and an Austrian state.
    expect(wrong).toEqual(['China: Chiba is JP', 'Syria: Styria is AT']);
  }, 60_000);

  it.each([
    ['a text of ten million letters', 'Germany '.repeat(1_250_000), 'unreadable'],
    ['control characters and lone surrogates', '\u0000\ud800\u0007', 'unreadable'],
    ['a prototype’s name', 'constructor', 'unreadable'],
    ['a number', '1e400', 'unreadable'],
  ])('%s is no country, at once', (_sentence, text, expected) => {
    const started = performance.now();
    expect(said(readCountry(text))).toBe(expected);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

/** Every letter left out, swapped with the next one, or replaced and put before by some. */
function typosOf(name: string): string[] {
  return [...name].flatMap((letter, at) => {
    const [head, tail] = [name.slice(0, at), name.slice(at + 1)];
    const swapped = head + tail.charAt(0) + letter + tail.slice(1);
    return [
      head + tail,
      swapped,
      ...[...'abeiklnrstuz'].flatMap((one) => [head + one + tail, head + one + letter + tail]),
    ];
  });
}

describe('the table of countries', () => {
  it('has names for every country, as they are compared', () => {
    expect(Object.keys(COUNTRY_NAMES)).toEqual(ISO_COUNTRIES.map(([code]) => code));
    const keys = Object.values(COUNTRY_NAMES).flatMap((names) => names.split('|'));
    expect(keys.filter((key) => key === '' || placeKey(key) !== key)).toEqual([]);
  });

  it('gives no name to two countries', () => {
    const keys = Object.values(COUNTRY_NAMES).flatMap((names) => names.split('|'));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

describe('a group of countries', () => {
  it.each([
    ['Nordics', 'DK,FI,IS,NO,SE'],
    ['DACH', 'AT,CH,DE'],
    ['D-A-CH', 'AT,CH,DE'],
    ['Baltics', 'EE,LT,LV'],
    ['the Baltic States', 'EE,LT,LV'],
    ['North America', 'CA,US'],
    ['GCC', 'AE,BH,KW,OM,QA,SA'],
    ['benelux', 'BE,LU,NL'],
    ['UK & Ireland', 'GB,IE'],
    ['UKI', 'GB,IE'],
    ['ANZ', 'AU,NZ'],
    ['@IBERIA', 'ES,PT'],
    ['EFTA', 'CH,IS,LI,NO'],
    ['Europe', undefined],
    ['Asia', undefined],
    ['NA', undefined],
    ['', undefined],
  ])('%s is %s', (name, members) => {
    expect(regionGroup(name)?.join(',')).toBe(members);
  });

  it.each([
    ['EMEA', 'EG', true],
    ['EMEA', 'Egypt', true],
    ['EMEA', 'US', false],
    ['EU', 'GB', false],
    ['EU', 'Deutschland', true],
    ['LATAM', 'BR', true],
    ['APAC', 'India', true],
    ['MENA', 'TR', false],
    ['Nowhere', 'DE', undefined],
    ['EMEA', 'Nowhere', undefined],
    ['EMEA', 'Congo', undefined],
  ])('%s contains %s: %s', (group, country, contains) => {
    expect(groupContains(group, country)).toBe(contains);
  });
});

const DOMAINS = `
www.example.com. → example.com | bücher.de → xn--bcher-kva.de | linkedin.com/company/acme → unreadable
https://www.acme.co.uk/about?x=1 → acme.co.uk | acme.github.io → acme.github.io | HTTPS://WWW.ACME.COM → acme.com
http://shop.acme.com:8080/a?b#c → acme.com | //acme.com → acme.com | acme.com/ → acme.com | www.acme.com.au → acme.com.au
www.acme.com.br → acme.com.br | acme.ind.br → acme.ind.br | www.usp.br → usp.br | poli.usp.br → ambiguous | acme.co.jp → acme.co.jp
acme.co.nz → acme.co.nz | acme.co.za → acme.co.za | acme.com.mx → acme.com.mx | acme.com.tr → acme.com.tr | acme.or.at → acme.or.at
acme.gov.uk → acme.gov.uk | school.county.sch.uk → ambiguous | city.chiyoda.tokyo.jp → ambiguous
regione.lombardia.it → ambiguous | foo.herokuapp.com → foo.herokuapp.com | a.b.herokuapp.com → b.herokuapp.com
foo.web.app → foo.web.app | foo.myshopify.com → foo.myshopify.com | foo.wordpress.com → foo.wordpress.com
foo.blogspot.co.uk → foo.blogspot.co.uk | d111.cloudfront.net → d111.cloudfront.net | foo.azurewebsites.net → foo.azurewebsites.net
www.foo.netlify.app → foo.netlify.app | github.io → unreadable | foo.uk.com → foo.uk.com | acme.zendesk.com → unreadable
www.zendesk.com → zendesk.com | s3.amazonaws.com → unreadable | info@acme.com → acme.com | mailto:info@acme.com → acme.com
someone@gmail.com → unreadable | gmx.de → unreadable | someone@yahoo.co.uk → unreadable | 163.com → unreadable
https://facebook.com/acme → unreadable | https://www.facebook.com → facebook.com | de.linkedin.com/in/x → unreadable
google.de/maps/acme → unreadable | sites.google.com/view/acme → unreadable | amazon.co.uk/shops/acme → unreadable
https://acme.com@evil.net → unreadable | ftp://acme.com → unreadable | javascript:alert(1) → unreadable | http:// → unreadable
192.168.0.1 → unreadable | http://3232235521/ → unreadable | [::1] → unreadable | localhost → unreadable | intranet.local → unreadable
acme → unreadable | acme. → unreadable | .com → unreadable | com → unreadable | co.uk → unreadable | www.com → unreadable
acme..com → unreadable | -acme.com → unreadable | acme_co.com → unreadable | St.Gallen → ambiguous | offer.pdf → ambiguous
acme.com, acme.de → unreadable | acme com → unreadable | acme.name → acme.name | john.smith.name → ambiguous | acme.ai → acme.ai
jobs.acme.io → acme.io | acme.co → acme.co | acme.eu → acme.eu | acme.xn--p1ai → acme.xn--p1ai | почта.рф → xn--80a1acny.xn--p1ai
www.acme.de. → acme.de | shop.acme.de → acme.de | a.b.c.acme.fr → acme.fr | com.de → unreadable | x.hm.de → ambiguous | n/a → not-stated
`;

describe('a domain', () => {
  it.each(pairsOf(DOMAINS))('%s is read as %s', (text = '', domain = '') => {
    expect(said(readDomain(text))).toBe(domain);
  });

  it.each([
    ['a text of ten million letters', `${'a'.repeat(10_000_000)}.com`],
    ['a hundred thousand labels', 'a.'.repeat(100_000)],
    ['lone surrogates', '\ud800.com'],
    ['control characters', 'ac\u0000me.com'],
  ])('%s is none, at once', (_sentence, text) => {
    const started = performance.now();
    expect(said(readDomain(text))).toBe('unreadable');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

const COMPANIES = `
AT&T Inc. → at&t | 株式会社日立製作所 → 日立製作所 | ACME Corp. → acme | Acme Corporation → acme | The Coca-Cola Company → coca cola
Company Inc → company | The Limited → limited | SA → sa | AG → ag | Inc → inc | Ltd Ltd → ltd | The The → the | !!! → !!!
Grupo Bimbo, S.A.B. de C.V. → grupo bimbo | Acme S. A. de C. V. → acme | Müller GmbH & Co. KG → muller | Müller GmbH&Co.KG → muller
Acme Pty Ltd → acme | Acme (Pty) Ltd. → acme | Acme Pvt. Ltd. → acme | Acme Sp. z o.o. → acme | Novo Nordisk A/S → novo nordisk
Nokia Oyj → nokia | Sony K.K. → sony | Pliva d.o.o. → pliva | ČEZ, a. s. → cez | OTP Nyrt. → otp | Eni S.p.A. → eni | Eni SpA → eni
Philips N.V. → philips | Acme B.V. → acme | Volvo AB (publ) → volvo | Equinor ASA → equinor | Acme ApS → acme | BP p.l.c. → bp
Petrobras S/A → petrobras | Acme Ltda. → acme | Acme EIRELI → acme | ООО "Ромашка" → ромашка | ПАО Газпром → газпром
华为技术有限公司 → 华为技术 | 삼성전자 주식회사 → 삼성전자 | (주)카카오 → 카카오 | ㈱日立 → 日立 | トヨタ自動車株式会社 → トヨタ自動車
บริษัท ปตท. จำกัด (มหาชน) → ปตท | Koç Holding A.Ş. → koc holding | Acme Ltd. Şti. → acme | Petronas Bhd → petronas
Acme Sdn. Bhd. → acme | DBS Pte. Ltd. → dbs | Emaar PJSC → emaar | Acme FZE → acme | Marel hf. → marel | Össur ehf. → ossur
PT Bank Central Asia Tbk → bank central asia | UAB Acme → acme | Tiffany & Co. → tiffany | JPMorgan Chase & Co. → jpmorgan chase
Johnson & Johnson → johnson & johnson | McDonald’s Corporation → mcdonalds | 3M Co. → 3m | 7-Eleven, Inc. → 7 eleven
Coca-Cola Company, The → coca cola | Acme Co., Ltd. → acme | Société Générale S.A. → societe generale | ACME GMBH → acme
acme gmbh → acme | ACME S.à r.l. → acme | U.S. Steel Corp → us steel | AS Roma → as roma | AB InBev SA/NV → ab inbev | Day Spa → day spa
Acme Limited Liability Company → acme | Rolls-Royce Holdings plc → rolls royce holdings | Limited Brands, Inc. → limited brands
`;

describe('a company’s name', () => {
  it.each(pairsOf(COMPANIES))('%s is compared as %s', (text = '', name = '') => {
    expect(foldCompanyName(text)).toBe(name);
  });

  it.each(['   ', ''])('%j is blank', (text) => {
    expect(foldCompanyName(text)).toBe('');
  });

  it.each([
    ['ten million letters', 'a'.repeat(10_000_000)],
    ['initials without end', 'a.'.repeat(5_000_000)],
    ['ampersands without end', '& '.repeat(5_000_000)],
    ['forms without end', 'GmbH '.repeat(2_000_000)],
    ['lone surrogates', '\ud800\udfff'],
  ])('of %s is something, at once', (_sentence, text) => {
    const started = performance.now();
    expect(foldCompanyName(text)).not.toBe('');
    expect(performance.now() - started).toBeLessThan(500);
  });
});
