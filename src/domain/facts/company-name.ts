import { fold } from '../text/fold';

/** A company's name as two of them are compared: folded. For matching only; what is shown is what the page said. */
export function foldCompanyName(text: string): string {
  return fold(text);
}
