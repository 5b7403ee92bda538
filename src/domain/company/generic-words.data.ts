/**
 * Words that tell one part of a group from another ("Acme Holding", "Acme Deutschland", "Acme Services"), not one company
 * from another. Names that differ in these alone may be the same account, so we ask. Our own list; as folding leaves them.
 */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  (
    'group groupe gruppe grupo gruppo holding holdings international global worldwide intl ' +
    'services service solutions systems technologies technology tech software digital online labs partners ' +
    'industries industrial enterprises enterprise trading management consulting ventures capital ' +
    'europe european emea apac america americas north south east west central asia africa usa us uk ' +
    'deutschland germany france italia espana schweiz suisse osterreich austria nederland belgium polska canada ' +
    'australia india japan china mexico brasil com net org hq headquarters branch niederlassung filiale'
  ).split(' '),
);
