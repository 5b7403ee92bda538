import * as z from 'zod/mini';
import { BUYING_ROLES, JOB_FUNCTIONS, SENIORITIES } from './criteria';
import { id, note, text, texts } from './parts.schema';

/** Section 3: one of the people that a deal needs, or that stand in its way. */
export const persona = z.strictObject({
  id,
  label: text('Shown to people.'),
  role: z.enum(BUYING_ROLES),
  weight: z.number().check(z.describe('A contact takes the persona with the highest weight that holds.')),
  required: z.optional(z.boolean()),
  wanted: z.optional(z.boolean().check(z.describe('Whether this is one of the right people; false for blockers.'))),
  when: z
    .strictObject({
      functions: z.optional(z.array(z.enum(JOB_FUNCTIONS)).check(z.meta({ minItems: 1 }))),
      seniority: z.optional(z.array(z.enum(SENIORITIES)).check(z.meta({ minItems: 1 }))),
      titleAny: z.optional(texts('Phrases of which one must occur in the title as written.')),
      note,
    })
    .check(z.describe('All given parts must hold; inside a part one entry is enough.')),
  note,
});
