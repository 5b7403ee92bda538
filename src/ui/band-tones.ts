/** How a band, or what stands in its place, is coloured. The letter or label beside it says the same without colour. */
export type Tone = 'strong' | 'fair' | 'weak' | 'stop' | 'open' | 'unknown';

/** The tone of each band, in the order of the set: strong ones, the last of the others weak, the rest fair. */
export function bandTones(bands: readonly { readonly strong: boolean }[]): readonly Tone[] {
  return bands.map(({ strong }, at) => {
    if (strong) return 'strong';
    return at === bands.length - 1 ? 'weak' : 'fair';
  });
}
