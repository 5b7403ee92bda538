import * as z from 'zod/mini';
import { id, isoDay, note, share, text, texts, wholeFrom } from './parts.schema';

const result = z.strictObject({
  id,
  label: text('Shown to people.'),
  stage: z.enum(['connected', 'interested', 'deal', 'none']),
  from: z
    .array(z.string().check(z.regex(/\S/, 'empty_text')))
    .check(z.describe("Values of the CRM's call result or outcome field.")),
  codes: z.optional(texts('Subject codes that mean the same.')),
  note,
});

const code = z.strictObject({
  code: text('What the subject line starts with.'),
  meaning: text('Shown to people.'),
  kind: z.enum(['call', 'email', 'meeting', 'other']),
  note,
});

const campaign = z.strictObject({
  id,
  name: text('Shown to people.'),
  accounts: z.array(z.string().check(z.regex(/\S/, 'empty_text'))).check(z.describe('Domains, names or record ids.')),
  from: z.optional(isoDay('First day.')),
  to: z.optional(isoDay('Last day.')),
  note,
});

/** Section 5: what the activity mix is held against. */
export const activityRules = z.strictObject({
  targetMix: z.optional(z.record(z.string(), share('The share of touches that should go there.'))),
  results: z.optional(z.array(result)),
  codes: z.optional(z.array(code)),
  stripPrefixes: z.optional(texts('What tools put before a subject.')),
  funnel: z.optional(
    z.strictObject({
      connected: share('Of the touches.'),
      interested: share('Of the connected ones.'),
      deal: share('Of the interested ones.'),
      note,
    }),
  ),
  costPerTouch: z.optional(z.number().check(z.minimum(0, '0..'), z.describe('In the currency of the file.'))),
  staleAfterDays: z.optional(wholeFrom(1, 'A strong account untouched for longer is neglected; 14 when absent.')),
  minSample: z.optional(wholeFrom(1, 'Below it counts are shown without a verdict; 30 when absent.')),
  campaigns: z.optional(z.array(campaign)),
  note,
});
