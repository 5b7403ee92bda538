import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetsOf, zoneTable } from '../../../../scripts/time-zones';
import { ISO_COUNTRIES } from '../../../../src/domain/facts/iso-countries.data';
import { REGIONS } from '../../../../src/domain/facts/regions.data';
import { CITY_ZONES, REGION_ZONES } from '../../../../src/domain/time/regions-of-zones.data';
import { zonesOf } from '../../../../src/domain/time/zones';
import { COUNTRY_ZONES, ZONES_RELEASE } from '../../../../src/domain/time/zones.data';
import { anyText } from '../pitch/pieces';

const zones = (country: string | null, region: string | null = null, city: string | null = null): string =>
  zonesOf({ country, region, city }).join(' ');

describe('the time zones that a place may be in', () => {
  it.each([
    ['a country with one', 'DE', null, null, 'Europe/Berlin'],
    ['a country with one, whatever its city', 'FR', 'FR-IDF', 'Paris', 'Europe/Paris'],
    ['Portugal without a city', 'PT', null, null, 'Atlantic/Azores Europe/Lisbon'],
    ['Lisbon', 'PT', null, 'LISBOA', 'Europe/Lisbon'],
    ['a Portuguese city that is not listed', 'PT', null, 'Guarda', 'Atlantic/Azores Europe/Lisbon'],
    ['all of China by its law', 'CN', null, null, 'Asia/Shanghai'],
    ['New York', 'US', 'US-NY', null, 'America/New_York'],
    ['Texas without a city', 'US', 'US-TX', null, 'America/Chicago America/Denver'],
    ['Houston', 'US', 'US-TX', 'Houston', 'America/Chicago'],
    ['El Paso', 'US', 'US-TX', 'El Paso', 'America/Denver'],
    ['a city of Texas that is not listed', 'US', 'US-TX', 'Marfa', 'America/Chicago America/Denver'],
    ['a city without its state', 'US', null, 'Houston', zones('US')],
    ['Arizona, where Phoenix changes no clock', 'US', 'US-AZ', 'Phoenix', 'America/Phoenix'],
    ['Quebec', 'CA', 'CA-QC', 'Montréal', 'America/Toronto'],
    ['Perth', 'AU', 'AU-WA', 'Perth', 'Australia/Perth'],
    ['São Paulo', 'BR', 'BR-SP', null, 'America/Sao_Paulo'],
    ['Baja California', 'MX', 'MX-BCN', null, 'America/Tijuana'],
    ['the Canaries', 'ES', 'ES-CN', null, 'Atlantic/Canary'],
    ['Madrid', 'ES', 'ES-MD', null, 'Europe/Madrid'],
    ['Kazan in its own letters', 'RU', null, 'Казань', 'Europe/Moscow'],
    ['a region of another country', 'US', 'CA-ON', null, zones('US')],
    ['nothing known', null, 'US-TX', 'Houston', ''],
    ['a code of no country', 'ZZ', null, null, ''],
    ['a word that every object has', 'constructor', null, null, ''],
  ])('%s', (_what, country, region, city, expected) => {
    expect(zones(country, region, city)).toBe(expected);
  });
});

describe('the tables', () => {
  const all = [...Object.entries(COUNTRY_ZONES), ...Object.entries(REGION_ZONES)];

  it('have a zone for every country where somebody lives', () => {
    expect(ISO_COUNTRIES.filter(([code]) => !(code in COUNTRY_ZONES)).map(([code]) => code)).toEqual(['BV', 'HM']);
  });

  it('have zones that are known here and differ at some time of the year', () => {
    for (const [place, list] of all) {
      const offsets = list.split(' ').map(offsetsOf);
      expect(new Set(offsets).size, place).toBe(offsets.length);
    }
  });

  it('have a row for every region of the countries with several zones whose regions we know', () => {
    const split = new Set(Object.keys(REGION_ZONES).map((code) => code.slice(0, 2)));
    const regions = REGIONS.map(([code]) => code).filter((code) => split.has(code.slice(0, 2)));
    expect(Object.keys(REGION_ZONES).sort()).toEqual([...regions].sort());
  });

  it('name in a region only zones of its country, and between them all of those', () => {
    for (const country of new Set(Object.keys(REGION_ZONES).map((code) => code.slice(0, 2)))) {
      const rows = Object.entries(REGION_ZONES).filter(([code]) => code.startsWith(`${country}-`));
      const named = new Set(rows.flatMap(([, list]) => list.split(' ')));
      expect([...named].sort(), country).toEqual((COUNTRY_ZONES[country] ?? '').split(' ').sort());
    }
  });

  it('name for a city a zone of its place', () => {
    const wrong = Object.keys(CITY_ZONES).filter((key) => {
      const [place = '', zone = ''] = key.split(' ');
      return !(REGION_ZONES[place] ?? COUNTRY_ZONES[place] ?? '').split(' ').includes(zone);
    });
    expect(wrong).toEqual([]);
  });

  it.runIf(process.versions.tz === ZONES_RELEASE)(
    'are fresh, where this Node carries the release they are from',
    () => {
      const fresh = Object.fromEntries([...zoneTable()].map(([country, list]) => [country, list.join(' ')]));
      expect(COUNTRY_ZONES).toEqual(fresh);
    },
  );
});

describe('whatever the place', () => {
  it('nothing throws, and more knowledge never adds a zone', () => {
    const country = fc.constantFrom(...Object.keys(COUNTRY_ZONES));
    const region = fc.oneof(fc.constantFrom(...REGIONS.map(([code]) => code)), anyText);
    fc.assert(
      fc.property(country, fc.option(region), fc.option(anyText), (code, inside, city) => {
        const found = zonesOf({ country: code, region: inside, city });
        expect(found.length).toBeGreaterThan(0);
        for (const zone of found) expect(zonesOf({ country: code, region: null })).toContain(zone);
      }),
      { numRuns: 1000 },
    );
  });
});
