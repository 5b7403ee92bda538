import * as z from 'zod/mini';
import { isIsoDate, isIsoDay } from './iso-day';

/**
 * The pieces that every section of the criteria file is made of. The text given to a check is not a sentence: it is
 * the code of the problem, or for numbers the allowed interval, which `shapeProblems` puts into a `FileProblem`.
 */

/** Any object of the file may carry a note. */
export const note = z.optional(z.string().check(z.describe('A remark for people; Rightfit does not read it.')));

/** A text with at least one visible character. */
export const text = (about: string) => z.string().check(z.regex(/\S/, 'empty_text'), z.describe(about));

/** The id of an entry, unique within its list. */
export const id = text('Unique within its list.');

/** A list of texts that has at least one entry. */
export const texts = (about: string) =>
  z.array(z.string().check(z.regex(/\S/, 'empty_text'))).check(z.meta({ description: about, minItems: 1 }));

/** A number within both bounds, which belong to it. */
export const between = (min: number, max: number, about: string) =>
  z.number().check(z.minimum(min, `${min}..${max}`), z.maximum(max, `${min}..${max}`), z.describe(about));

/** A whole number from `min` up. */
export const wholeFrom = (min: number, about: string) => z.int().check(z.minimum(min, `${min}..`), z.describe(about));

/** A share, 0 to 1. */
export const share = (about: string) => between(0, 1, about);

/** An ISO day, `2026-03-31`, that is in the calendar. */
export const isoDay = (about: string) =>
  z.string().check(z.refine(isIsoDay, 'not_a_day'), z.meta({ description: about, format: 'date' }));

/** An ISO day or an instant with its offset. */
export const isoDate = (about: string) =>
  z.string().check(z.refine(isIsoDate, 'not_a_date'), z.meta({ description: about, examples: ['2026-03-31'] }));

/** The form of an ISO 4217 code. */
export const currencyCode = z.string().check(z.regex(/^[A-Z]{3}$/, 'not_a_currency'));
