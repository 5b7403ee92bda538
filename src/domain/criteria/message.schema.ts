import * as z from 'zod/mini';
import { STANDINGS } from './criteria';
import { id, note, text, texts, wholeFrom } from './parts.schema';

/** Section 4: what is claimed, what backs it, and to whom it may be said. */
export const proposition = z.strictObject({
  id,
  claim: text('What is claimed.'),
  proof: z.optional(text('What backs it.')),
  source: z.optional(text('Where the proof can be checked.')),
  priority: z.optional(z.number().check(z.describe('Lower first; none last.'))),
  when: z.optional(
    z.strictObject({
      personas: z.optional(texts('Ids of personas; one is enough.')),
      criteria: z.optional(texts('Ids of criteria; all must match.')),
      bands: z.optional(texts('Ids of bands; one is enough.')),
      note,
    }),
  ),
  note,
});

/** Section 4: the message for one channel. */
export const pitchTemplate = z.strictObject({
  id,
  label: text('Shown to people.'),
  channel: z.enum(['email', 'call', 'linkedin']),
  persona: z.optional(text('Id of a persona.')),
  proposition: z.optional(text('Id of a proposition.')),
  when: z.optional(
    z.strictObject({
      standing: z.optional(z.array(z.enum(STANDINGS)).check(z.meta({ minItems: 1 }))),
      bands: z.optional(texts('Ids of bands; one is enough.')),
      note,
    }),
  ),
  subject: z.optional(text('A template: {{name}} or {{name|"fallback"}}.')),
  body: text('A template: {{name}} or {{name|"fallback"}}.'),
  voicemail: z.optional(text('Of calls: a template for what to say to a voicemail box.')),
  maxWords: z.optional(wholeFrom(1, 'How many words the body should not exceed.')),
  note,
});
