import { daysBetween } from '../activity/period';
import type { Channel, CriteriaSet, Persona } from '../criteria/criteria';
import { DISQUALIFIED, type FitResult, type LedgerRow, NOT_ENOUGH_KNOWN } from '../fit/fit';
import type { PersonaReading } from '../people/people';
import type { PitchOffer } from '../pitch/pitch';
import type { RecordKey } from '../record/record';
import type { AccountPart, Deal, NextStep, SetSummary } from './assessment';

/** Whom a step is about, with the local day of the last touch by anyone. */
export interface StepPerson {
  readonly name: string;
  readonly title: string | null;
  readonly persona: PersonaReading;
  readonly lastTouch: { readonly day: string } | null;
}

/** The parts of an assessment that the next step follows from. */
export interface NextStepInput {
  readonly set: CriteriaSet;
  readonly bands: SetSummary['bands'];
  readonly page: RecordKey;
  readonly account: AccountPart;
  /** Whom the page is about, or whom the rep has chosen; null for neither. */
  readonly person: StepPerson | null;
  /** Whom the messages of an account or a deal are for, where the rep chose nobody; null for nobody known. */
  readonly suggested: StepPerson | null;
  /** False on an account's own page that shows none of its fields: their tab is not open yet. */
  readonly fieldsShown: boolean;
  /** As offered to that person, else to the next one; best first. */
  readonly pitches: readonly PitchOffer[];
  /** Local day. */
  readonly today: string;
}

type JudgedAccount = Extract<AccountPart, { state: 'judged' }>;

/**
 * The one thing to do now. What rules an account out comes first, then what is somebody else's or a customer's, then what
 * has to be known before anything can be said, then the person, then the account. What is not known is null in it, never
 * guessed.
 */
export function nextStep(input: NextStepInput): NextStep {
  const { account, person } = input;
  if (account.state === 'not-read') return { code: 'open-account', name: account.name };
  const fit = account.state === 'judged' ? account.fit : null;
  return (
    (account.state === 'judged' ? accountFirst(account, input) : null) ??
    (person === null ? null : withPerson(person, fit, input)) ??
    (account.state === 'judged' ? withAccount(account, input) : { code: 'open-account', name: null })
  );
}

/** What settles the matter whoever the person is. */
function accountFirst(account: JudgedAccount, { page, fieldsShown }: NextStepInput): NextStep | null {
  const { fit, standing, owner, deals } = account;
  if (fit.verdict === DISQUALIFIED) return { code: 'leave', reason: fit.disqualifiedBy[0]?.reason ?? '' };
  const own = deals.deals.find(({ id }) => page.object === 'opportunity' && id === page.id);
  // The rep's own deal is what the page is about: it goes on, with a customer too.
  if (own?.mine !== true) {
    if (standing === 'customer') {
      return { code: 'look-after-customer', ownerName: owner === null || owner.mine === true ? null : owner.name };
    }
    const deal = own && isOfOthers(own) ? own : deals.deals.find(isOfOthers);
    if (deal) return { code: 'deal-of-others', dealName: deal.name, ownerName: deal.ownerName };
  }
  if (fit.verdict !== NOT_ENOUGH_KNOWN) return null;
  if (!fieldsShown) return { code: 'open-details' };
  const unknown = firstToAsk(fit);
  return unknown === null ? null : { code: 'ask-fact', label: unknown.label, ask: unknown.ask };
}

/** A deal that is open, and known to be somebody else's. */
const isOfOthers = ({ state, mine }: Deal): boolean => state === 'open' && mine === false;

/** With no personas in the set nobody is a wrong person. */
function withPerson(person: StepPerson, fit: FitResult | null, input: NextStepInput): NextStep {
  const { persona, name, title } = person;
  const wanted = wantedPersonas(input.set);
  if ((persona.state === 'persona' && persona.wanted) || wanted.length === 0) {
    const stopped = optedOut(input.pitches);
    if (stopped.length > 0) return { code: 'opted-out', name, channels: stopped };
    return {
      code: 'talk-to',
      channel: channelOf(input.pitches),
      name,
      title,
      personaLabel: persona.state === 'persona' ? persona.label : null,
      daysUntouched: daysUntouched(person.lastTouch, input.today),
      ask: askOf(fit),
    };
  }
  if (persona.state === 'unknown') return { code: 'ask-title', name };
  return { code: 'wrong-person', personaLabels: wanted.map((each) => each.label) };
}

/** A weak account is not worth a search for its people. */
function withAccount(account: JudgedAccount, input: NextStepInput): NextStep {
  const weak = weakBand(account.fit, input.bands);
  if (weak !== null) return { code: 'spend-time-elsewhere', bandLabel: weak };
  const ask = askOf(account.fit);
  const next = account.nextPerson;
  switch (next.state) {
    case 'talk-to': {
      // On a deal, who plays a part in it comes before who comes next at the account.
      const { name, title, lastTouch } = input.suggested ?? next.person;
      const persona = input.suggested?.persona;
      const stopped = optedOut(input.pitches);
      if (stopped.length > 0) return { code: 'opted-out', name, channels: stopped };
      return {
        code: 'talk-to',
        channel: channelOf(input.pitches),
        name,
        title,
        personaLabel: persona === undefined ? next.label : persona.state === 'persona' ? persona.label : null,
        daysUntouched: daysUntouched(lastTouch, input.today),
        ask,
      };
    }
    case 'find':
      return { code: 'find-person', personaLabel: next.label, why: next.why, ask };
    case 'none':
      return { code: 'find-person', personaLabel: notYetSeen(account, input.set), why: null, ask };
  }
}

/** The label of the band when it is the lowest one and not a strong one. */
function weakBand(fit: FitResult, bands: SetSummary['bands']): string | null {
  const lowest = bands.at(-1);
  return lowest !== undefined && lowest.id === fit.verdict && !lowest.strong ? lowest.label : null;
}

/** The unknown criterion that matters most: of the first field that decides the verdict, else the heaviest. */
function firstToAsk(fit: FitResult): LedgerRow | null {
  const unknown = fit.ledger.filter((row) => row.outcome === 'unknown');
  const deciding = fit.deciding
    .map(({ fields }) => heaviest(unknown.filter((row) => fields.includes(row.field))))
    .find((row) => row !== null);
  return deciding ?? heaviest(unknown);
}

/** The first of the file among equals. */
function heaviest(rows: readonly LedgerRow[]): LedgerRow | null {
  return rows.reduce<LedgerRow | null>(
    (best, row) => (best === null || Math.abs(row.weight) > Math.abs(best.weight) ? row : best),
    null,
  );
}

function askOf(fit: FitResult | null): string | null {
  return (fit === null ? null : firstToAsk(fit)?.ask) ?? null;
}

/** Required ones first, then by weight, then in the order of the file. */
function wantedPersonas(set: CriteriaSet): readonly Persona[] {
  return (set.personas ?? [])
    .filter((persona) => persona.wanted ?? persona.role !== 'blocker')
    .sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false) || b.weight - a.weight);
}

/** The channel of the first pitch that is ready, else of the first that only waits for a value; cold ones suggest none. */
function channelOf(pitches: readonly PitchOffer[]): Channel | null {
  const open = pitches.filter((pitch) => pitch.optOut !== 'opted-out' && pitch.cold === null);
  return (open.find((pitch) => pitch.text.state === 'ready' || pitch.edit !== null) ?? open[0])?.channel ?? null;
}

/** The channels that are closed, where no other one is left; else none. */
function optedOut(pitches: readonly PitchOffer[]): readonly Channel[] {
  if (pitches.some((pitch) => pitch.optOut !== 'opted-out')) return [];
  return [...new Set(pitches.map((pitch) => pitch.channel))];
}

/** The wanted persona to look for where no role is required: the first that nobody seen holds. */
function notYetSeen({ coverage }: JudgedAccount, set: CriteriaSet): string | null {
  const covered = new Set(coverage.filter((role) => role.state === 'covered').map((role) => role.personaId));
  return wantedPersonas(set).find((persona) => !covered.has(persona.id))?.label ?? null;
}

function daysUntouched(lastTouch: { readonly day: string } | null, today: string): number | null {
  const days = lastTouch === null ? null : daysBetween(lastTouch.day, today);
  return days === null ? null : Math.max(0, days);
}
