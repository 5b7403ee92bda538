import type { SortColumn } from '../domain/territory/query';

/** The height of a line, as in `territory.css`. */
export const LINE_PX = 36;

/** The columns of the table, in their order; each can be sorted by. */
export const GRID_COLUMNS: readonly SortColumn[] = [
  'name',
  'fit',
  'known',
  'value',
  'standing',
  'owner',
  'deal',
  'touch',
  'coverage',
  'next',
  'facts',
];
