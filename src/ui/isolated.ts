/** Embeddings, overrides and isolates (Unicode Standard Annex 9): what a page's text could break out of ours with. */
const DIRECTION_SIGNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text of the page inside a sentence: it keeps its own direction and gives the sentence none (FSI … PDI). */
export function isolated(text: string): string {
  return `\u2068${text.replace(DIRECTION_SIGNS, '')}\u2069`;
}
