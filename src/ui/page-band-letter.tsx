import type { Tone } from './band-tones';

/** The letter box of a band. An id too long for it is not shown: the label beside it says enough. */
export function BandLetter({ id, tone }: { readonly id: string; readonly tone: Tone }) {
  if ([...id].length > 2) return null;
  return <bdi class={`band-letter tone-${tone}`}>{id}</bdi>;
}
