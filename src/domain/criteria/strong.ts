import type { Band } from './criteria';

/** Which bands are the right accounts: those that the file marks, or the first alone where it marks none. */
export function strongBands(bands: readonly Band[]): readonly boolean[] {
  const marked = bands.some(({ strong }) => strong !== undefined);
  return bands.map(({ strong }, at) => (marked ? strong === true : at === 0));
}
