import type { CriteriaSet } from './criteria';
import { SAMPLE } from './sample.data';

/** The sample as the file that a manager starts from. */
export const SAMPLE_TEXT: string = `${JSON.stringify(SAMPLE, null, 2)}\n`;

/** The sample as it judges the demonstration. It is named *Sample* wherever it is named. */
export const SAMPLE_SET: CriteriaSet = SAMPLE;
