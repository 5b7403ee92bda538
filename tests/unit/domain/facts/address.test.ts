import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../../src/domain/facts/address';

/** Address, country, region, city: null where the address does not say it for certain. */
const ADDRESSES: readonly (readonly [string, string | null, string | null, string | null])[] = [
  // line by line, as Salesforce prints them
  ['702 SW 8th St\nBentonville, AR 72716\nUnited States', 'US', 'US-AR', 'Bentonville'],
  ['350 Fifth Ave\nNew York, NY 10118\nUSA', 'US', 'US-NY', 'New York'],
  ['1 Elm St\nSpringfield, GA 31329\nUS', 'US', 'US-GA', 'Springfield'],
  ['Suite 100\nDallas\nTexas 75201\nUSA', 'US', 'US-TX', 'Dallas'],
  ['New York\nUSA', 'US', 'US-NY', null],
  ['Werner-von-Siemens-Straße 1\n80333 München\nDeutschland', 'DE', null, 'München'],
  ['Hauptstraße 1\n10115 Berlin\nGermany', 'DE', 'DE-BE', 'Berlin'],
  ['Hauptstraße 1\nMunich, Bavaria 80333\nGermany', 'DE', 'DE-BY', 'Munich'],
  ['Strawinskylaan 10\n1077 XZ Amsterdam\nNetherlands', 'NL', null, 'Amsterdam'],
  ['1 Queen St\nToronto, ON M5H 2N2\nCanada', 'CA', 'CA-ON', 'Toronto'],
  ['1 Queen St\nToronto, Ontario M5H 2N2\nCA', 'CA', 'CA-ON', 'Toronto'],
  ['5 George St\nSydney NSW 2000\nAustralia', 'AU', 'AU-NSW', 'Sydney'],
  ['1 Rue de Rivoli\n75001 Paris\nFrance', 'FR', null, 'Paris'],
  ['1 Rue de Rivoli\nParis, Île-de-France 75001\nFrance', 'FR', 'FR-IDF', 'Paris'],
  ['Bahnhofstrasse 1\n8001 Zürich\nSwitzerland', 'CH', 'CH-ZH', 'Zürich'],
  ['Ring 1\n1010 Wien\nÖsterreich', 'AT', 'AT-9', 'Wien'],
  ['Av. Paulista 1000\nSão Paulo, SP 01310-100\nBrazil', 'BR', 'BR-SP', 'São Paulo'],
  ['MG Road\nBengaluru, Karnataka 560001\nIndia', 'IN', 'IN-KA', 'Bengaluru'],
  ['1-1 Chiyoda\nChiyoda-ku, Tokyo 100-0001\nJapan', 'JP', 'JP-13', 'Chiyoda-ku'],
  ['1 High St\nLondon, England SW1A 1AA\nUnited Kingdom', 'GB', 'GB-ENG', 'London'],
  ['Gran Vía 1\nMadrid, Madrid 28013\nSpain', 'ES', 'ES-MD', 'Madrid'],
  ['Calle 5\nPuebla, Puebla 72000\nMexico', 'MX', 'MX-PUE', 'Puebla'],
  ['Drottninggatan 1\n111 51 Stockholm\nSverige', 'SE', null, 'Stockholm'],
  ['Toyota City\nJapan', 'JP', null, null],
  // a county is not a city, and a street is not one either
  ['1 High St\nReading\nBerkshire\nRG1 1AA\nUnited Kingdom', 'GB', null, null],
  ['Schlossallee\nGermany', 'DE', null, null],
  ['Munich, Germany', 'DE', null, null],
  ['Bavaria, Germany', 'DE', 'DE-BY', null],
  // one line
  ['1 Main St, Springfield, IL 62701, USA', 'US', 'US-IL', 'Springfield'],
  ['10 Downing St, London SW1A 2AA, UK', 'GB', null, 'London'],
  ['Austin TX 78701', 'US', 'US-TX', 'Austin'],
  ['1 Main St Springfield, IL 62701', 'US', 'US-IL', null],
  // no country: state and postcode, or a city that decides
  ['Bentonville, AR 72716', 'US', 'US-AR', 'Bentonville'],
  ['Atlanta, Georgia 30303', 'US', 'US-GA', 'Atlanta'],
  ['San Jose, CA', 'US', 'US-CA', 'San Jose'],
  ['Toronto, CA', 'CA', null, 'Toronto'],
  ['Wilmington, DE 19801', 'US', 'US-DE', 'Wilmington'],
  ['Berlin, DE 10115', 'DE', null, 'Berlin'],
  ['Perth, WA 6000', 'AU', 'AU-WA', 'Perth'],
  ['Spokane, WA 99201', 'US', 'US-WA', 'Spokane'],
  ['10 Downing St\nLondon SW1A 2AA', 'GB', null, 'London'],
  ['D-80333 München', 'DE', null, 'München'],
  ['CH-8001 Zürich', 'CH', 'CH-ZH', 'Zürich'],
  ['Av. Paulista 1000\nSão Paulo - SP, 01310-100', 'BR', 'BR-SP', 'São Paulo'],
  ['Rustaveli Ave\nTbilisi\nGeorgia', 'GE', null, 'Tbilisi'],
  ['Wilmington\nDE', 'US', 'US-DE', 'Wilmington'],
  // two meanings, and nothing decides
  ['Somewhere, CA', null, null, null],
  ['Somewhere, DE', null, null, null],
  ['Recife, PE', null, null, null],
  ['Springfield, Georgia', null, null, null],
  ['12 Road\nSomewhere\nGeorgia', null, null, null],
  ['Somewhere, IL 99999', null, null, null],
  ['Somewhere, WA', null, null, null],
  ['St Helier JE2 3AB', null, null, null],
  // nothing that we read
  ['Somewhere\nAustrla', null, null, null],
  ['80333 München', null, null, null],
  ['TOWER SW', null, null, null],
  ['Main Street', null, null, null],
  ['-', null, null, null],
  ['', null, null, null],
  ['Germany', 'DE', null, null],
  ['DE', null, null, null],
];

describe('an address', () => {
  it.each(ADDRESSES)('%j: country %s, region %s, city %s', (text, country, region, city) => {
    const read = readAddress(text);
    expect([read.country?.value ?? null, read.region?.value ?? null, read.city?.value ?? null]).toEqual([
      country,
      region,
      city,
    ]);
  });

  it.each([
    ['a text of ten million letters', 'a'.repeat(10_000_000)],
    ['a thousand lines', 'a\n'.repeat(1000)],
    ['lone surrogates and control characters', '\ud800\u0000\n\udfff, \u0007'],
    ['five hundred commas', ','.repeat(500)],
    ['spaces without end', `a${' '.repeat(498)}b`],
  ])('%s is nowhere, at once', (_sentence, text) => {
    const started = performance.now();
    expect(readAddress(text)).toEqual({ country: null, region: null, city: null });
    expect(performance.now() - started).toBeLessThan(200);
  });
});
