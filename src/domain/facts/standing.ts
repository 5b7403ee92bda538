import { STANDINGS, type Standing } from '../criteria/criteria';
import { fold } from '../text/fold';
import { isNotStated } from './not-stated';
import { known, NOT_STATED, type Reading, UNREADABLE } from './reading';
import { STANDING_NAMES } from './standing-names.data';

const NAMES: ReadonlyMap<string, Standing> = new Map(
  STANDINGS.flatMap((standing) => STANDING_NAMES[standing].split('|').map((name) => [name, standing] as const)),
);

/** Reads the CRM's type (or stage) of an account as its standing. Only whole, known values: "Customer of Acme" is none. */
export function readStanding(text: string): Reading<Standing> {
  if (isNotStated(text)) return NOT_STATED;
  const bare = fold(text.slice(0, 100)).replace(/_/g, ' ');
  const standing = NAMES.get(bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
  return standing === undefined ? UNREADABLE : known(standing);
}
