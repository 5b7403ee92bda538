import type { CrmReader, ListingReader } from './reader';
import { salesforceListings } from './salesforce-lightning/listings';

/** For each reader what finds accounts in its CRM's lists. The lists' script alone asks: most page loads never pay for it. */
const READERS: Readonly<Record<CrmReader['id'], ListingReader>> = {
  'salesforce-lightning': salesforceListings,
};

/** What reads the lists of a CRM. */
export function listingsOf(crm: CrmReader['id']): ListingReader {
  return READERS[crm];
}
