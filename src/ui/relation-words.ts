import type { Deal, DealsPart } from '../domain/assessment/assessment';
import { isGoingOn } from '../domain/assessment/deals';
import { isolated } from './isolated';
import type { JudgedAccount } from './overlay-state';
import { keyOf, type Say } from './say';

/** "Northwind – pilot (Proposal), Priya Nair, seen 12 Nov". */
function dealWords({ name, stage, ownerName, mine, day }: Deal, say: Say): string {
  const { t } = say;
  const details = [
    ...(stage === null ? [] : [isolated(stage)]),
    ...(ownerName !== null && mine !== true ? [isolated(ownerName)] : mine === true ? [t('deal_mine')] : []),
    ...(day === null ? [] : [t('deal_seen', say.day(day))]),
  ];
  return details.length === 0 ? isolated(name) : t('deal_named', isolated(name), details.join(', '));
}

/** The deals that are not over, or why none is named. */
function dealLines({ deals, complete }: DealsPart, say: Say): string[] {
  const going = deals.filter(isGoingOn);
  if (going.length > 0)
    return going.map((deal) => say.t(deal.state === 'open' ? 'deal_open' : 'deal_maybe', dealWords(deal, say)));
  return [say.t(complete ? 'deal_none' : 'deal_not_seen')];
}

/** Whose account it is, what it is to us, and what is going on there; what the page does not show is said as such. */
export function relationWords({ standing, owner, deals }: JudgedAccount, say: Say): string[] {
  const { t } = say;
  const ofOwner =
    owner === null
      ? t('owner_not_shown')
      : owner.mine === true
        ? t('owner_mine')
        : t('owner_named', isolated(owner.name));
  return [
    standing === null ? t('standing_not_shown') : t('standing_is', t(keyOf('standing', standing))),
    ofOwner,
    ...dealLines(deals, say),
  ];
}
