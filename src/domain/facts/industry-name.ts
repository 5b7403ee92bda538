import { fold } from '../text/fold';
import { CONJUNCTIONS } from './industry-decisions.data';

const ASCII = /^[ -~]*$/;
const BREAKS = /[^\p{L}\p{N}]+/u;
const ASCII_BREAKS = /[^a-z0-9]+/;
const IGNORED: ReadonlySet<string> = new Set(CONJUNCTIONS);

/**
 * The words of an industry's name that count: without case, accents, signs and words for "and" ("Hospital & Health
 * Care" and "HOSPITAL_HEALTH_CARE" have the same). Compare them joined: "Health Care" is "Healthcare".
 */
export function industryWords(name: string): readonly string[] {
  const words = ASCII.test(name)
    ? name.toLowerCase().split(ASCII_BREAKS)
    : fold(name).replaceAll('ß', 'ss').split(BREAKS);
  const present = words.filter((word) => word !== '');
  return present.filter((word, index) => index === 0 || !IGNORED.has(word));
}

/** The form in which names of industries are compared. */
export function industryNameKey(name: string): string {
  return industryWords(name).join('');
}
