import { readAddress } from '../../domain/facts/address';
import type { FactMap, FactName } from '../../domain/facts/fact';
import type { PhoneNumber } from '../../domain/pitch/addressee';
import { phonePlace } from '../../domain/time/phone-place';
import { type KnownPlace, zonesOf } from '../../domain/time/zones';

const NOWHERE: KnownPlace = { country: null, region: null, city: null };

/** Where the account is, as far as its facts say. */
function accountPlace(facts: FactMap | null): KnownPlace {
  const known = (name: FactName) => {
    const fact = facts?.get(name);
    return fact?.state === 'known' ? fact.value : undefined;
  };
  const [country, region, city] = [known('country'), known('region'), known('city')];
  return {
    country: country?.type === 'country' ? country.code : null,
    region: region?.type === 'text' ? region.text : null,
    city: city?.type === 'text' ? city.text : null,
  };
}

/** Where a person's own address is; nowhere when none can be read. */
function ownPlace(address: string | undefined): KnownPlace {
  if (address === undefined) return NOWHERE;
  const { country, region, city } = readAddress(address);
  return { country: country?.value ?? null, region: region?.value ?? null, city: city?.text ?? null };
}

/**
 * The numbers of a person, best first, the company's own last, each with the time zones that it may ring in: a person's by
 * their own address, else by the account's.
 */
export function phonesOf(
  texts: ReadonlyMap<string, string>,
  company: string | undefined,
  facts: FactMap | null,
): PhoneNumber[] {
  const account = accountPlace(facts);
  const own = ownPlace(texts.get('personAddress'));
  const person = own.country === null ? account : own;
  const numbers: readonly (readonly [PhoneNumber['kind'], string | undefined, KnownPlace])[] = [
    ['phone', texts.get('phone'), person],
    ['mobile', texts.get('mobile'), person],
    ['company', company, account],
  ];
  return numbers.flatMap(([kind, text, place]) => {
    if (text === undefined || text.trim() === '') return [];
    const called = phonePlace({ phone: text, ...place });
    return [{ kind, text, zones: called ? zonesOf(called) : [] }];
  });
}
