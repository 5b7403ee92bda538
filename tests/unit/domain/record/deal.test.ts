import { describe, expect, it } from 'vitest';
import { type DealState, dealState } from '../../../../src/domain/record/deal';
import { ENDING_WORDS, OPEN_STAGES } from '../../../../src/domain/record/deal-stages.data';

const none = { isClosed: null, isWon: null };

describe('where a deal stands', () => {
  it.each<[string, boolean | null, boolean | null, string | null, DealState]>([
    ['by its boxes, whatever the stage is called', false, false, 'Waiting for the board', 'open'],
    ['closed and won, by both boxes', true, true, 'Handover', 'won'],
    ['closed and not won, by both boxes', true, false, 'Handover', 'lost'],
    ['won, by that box alone', null, true, 'Handover', 'won'],
    ['open, by its box, though the stage says won', false, null, 'Closed Won', 'open'],
    ['unknown: it is won and not closed', false, true, 'Closed Won', 'unknown'],
    ['as its stage says, where it is closed', true, null, 'Closed Lost', 'lost'],
    ['closed: it is closed and its stage does not say how', true, null, 'Handover', 'closed'],
    ['closed: it is closed and its stage is one of an open deal', true, null, 'Qualification', 'closed'],
    ['unknown: it is not won and its stage says that it is', null, false, 'Closed Won', 'unknown'],
    ['open by its stage, and not won', null, false, 'Qualification', 'open'],
    ['unknown: nothing is shown', null, null, null, 'unknown'],
  ])('%s', (_how, isClosed, isWon, stage, state) => {
    expect(dealState(stage, { isClosed, isWon })).toBe(state);
  });

  it.each<[string, DealState]>([
    ['Proposal/Price Quote', 'open'],
    ['  proposal/price QUOTE ', 'open'],
    ['Id. Decision Makers', 'open'],
    ['Bedarfsanalyse', 'open'],
    ['Négociation/Révision', 'open'],
    ['Closed Won', 'won'],
    ['Closed/Won', 'won'],
    ['Closed - Won (Renewal)', 'won'],
    ['Won: signed', 'won'],
    ['Geschlossen und gewonnen', 'won'],
    ['Fermée gagnée', 'won'],
    ['Cerrada ganada', 'won'],
    ['Fechado e ganho', 'won'],
    ['Chiusa vinta', 'won'],
    ['Gesloten Gewonnen', 'won'],
    ['Closed Lost', 'lost'],
    ['Lost to competitor', 'lost'],
    ['Geschlossen und verloren', 'lost'],
    ['Clôturée perdue', 'lost'],
    ['Cerrada perdida', 'lost'],
    ['Fechado e perdido', 'lost'],
    ['Chiusa persa', 'lost'],
    ['Gesloten verloren', 'lost'],
    // A team's own words, and words that only look alike.
    ['Stage 3', 'unknown'],
    ['Verbal agreement', 'unknown'],
    ['Proposal', 'unknown'],
    ["Won't happen this year", 'unknown'],
    ['Wonderful fit', 'unknown'],
    ['Almost won', 'unknown'],
    ['Closed', 'closed'],
    ['Closed, not won', 'unknown'],
    ['Closed Won/Lost', 'unknown'],
    ['Lost, then won back', 'unknown'],
    ['Not lost yet', 'unknown'],
    ['', 'unknown'],
    ['—', 'unknown'],
  ])('a deal in "%s" is %s', (stage, state) => {
    expect(dealState(stage, none)).toBe(state);
  });

  it('knows every standard stage, with and without accents', () => {
    const stages = Object.values(OPEN_STAGES).flat();
    expect(stages.filter((stage) => dealState(stage, none) !== 'open')).toEqual([]);
    const plain = stages.map((stage) => stage.normalize('NFKD').replace(/\p{M}/gu, ''));
    expect(plain.filter((stage) => dealState(stage, none) !== 'open')).toEqual([]);
  });

  it('has no stage of an open deal that begins with a word for its end', () => {
    const ends = Object.values(ENDING_WORDS).flat();
    const first = Object.values(OPEN_STAGES)
      .flat()
      .map((stage) => stage.toLowerCase().split(' ')[0] ?? '');
    expect(first.filter((word) => ends.includes(word))).toEqual([]);
  });
});
