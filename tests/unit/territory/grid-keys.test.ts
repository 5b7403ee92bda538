import { describe, expect, it } from 'vitest';
import { movedTo } from '../../../src/territory/grid-keys';

describe('the active line of a table of twenty, eight in view', () => {
  it.each([
    ['ArrowDown', 4, 5],
    ['ArrowDown', 19, 19],
    ['ArrowUp', 4, 3],
    ['ArrowUp', 0, 0],
    ['PageDown', 4, 12],
    ['PageDown', 15, 19],
    ['PageUp', 4, 0],
    ['Home', 12, 0],
    ['End', 12, 19],
    ['a', 12, undefined],
  ])('goes by %s from %d to %s', (key, from, to) => {
    expect(movedTo(key, from, 20, 8)).toBe(to);
  });

  it('stays at the start of a table that is empty', () => {
    expect(movedTo('End', 0, 0, 8)).toBe(0);
  });
});
