import * as z from 'zod/mini';
import { FACT_NAMES } from '../facts/fact';
import { between, id, isoDay, note, share, text, texts } from './parts.schema';

/** The name of a fact: one of the fixed ones, or `custom:<key>` as section 6 declares it. */
const factName = z.union(
  [z.enum(FACT_NAMES), z.templateLiteral(['custom:', z.string().check(z.regex(/^[^\s{}|"]+$/))])],
  'unknown_field',
);

const bound = (about: string) =>
  z.optional(z.union([z.number(), isoDay('A day, for a custom date.')], 'not_a_bound').check(z.describe(about)));

const oneOfTest = z.strictObject({
  kind: z.literal('oneOf'),
  values: z
    .union(
      [texts('Each holds at degree 1.'), z.record(z.string(), share('The degree at which it holds.'))],
      'not_values',
    )
    .check(z.describe('Texts, ISO country codes and groups (@DACH), or industry keys; or a map from value to degree.')),
  note,
});

const rangeTest = z.strictObject({
  kind: z.literal('range'),
  min: bound('Lower bound, inclusive.'),
  max: bound('Upper bound, inclusive.'),
  edge: z.optional(
    z.strictObject({
      below: bound('The value below `min` at and under which the degree is 0.'),
      above: bound('The value above `max` at and over which the degree is 0.'),
      note,
    }),
  ),
  scale: z.optional(z.enum(['linear', 'log'])),
  note,
});

const anyOfTest = z.strictObject({
  kind: z.literal('anyOf'),
  values: texts('Entries looked for in the list.'),
  perMatch: z.optional(
    z
      .number()
      .check(
        z.gt(0, '> 0, <= 1'),
        z.maximum(1, '> 0, <= 1'),
        z.describe('The degree that each distinct entry adds; 1 when absent.'),
      ),
  ),
  note,
});

const keywordsTest = z.strictObject({
  kind: z.literal('keywords'),
  any: texts('Phrases of which one must occur; a trailing * lets the word go on.'),
  none: z.optional(texts('Phrases of which none may occur.')),
  note,
});

const isTest = z.strictObject({
  kind: z.literal('is'),
  value: z.union([z.string(), z.number(), z.boolean()], 'not_a_value'),
  note,
});

const test = z.discriminatedUnion('kind', [oneOfTest, rangeTest, anyOfTest, keywordsTest, isTest], 'unknown_test_kind');

const band = z.strictObject({
  id,
  label: text('Shown to people.'),
  min: between(0, 100, 'The lowest score of this band.'),
  strong: z.optional(z.boolean().check(z.describe('These are the right accounts. Default: the first band only.'))),
  note,
});

const criterion = z.strictObject({
  id,
  label: text('Shown to people.'),
  field: factName,
  weight: z
    .int()
    .check(
      z.minimum(-100, '-100..100'),
      z.maximum(100, '-100..100'),
      z.describe('Relative importance; negative for a penalty; never 0.'),
    ),
  test,
  why: z.optional(text('Why this matters.')),
  ask: z.optional(text('The question to say aloud when the fact is unknown.')),
  note,
});

const disqualifier = z.strictObject({
  id,
  label: text('Shown to people.'),
  field: factName,
  test,
  reason: text('Shown when it holds.'),
  note,
});

const condition = z.strictObject({ field: factName, test, note });

/** Section 2: the rules that judge an account. */
export const fitRules = z.strictObject({
  minKnown: z.optional(share('Below this judged share of the weight no verdict is given; 0.5 when absent.')),
  bands: z
    .array(band)
    .check(z.meta({ description: 'Strictly falling; the last begins at 0.', minItems: 2, maxItems: 6 })),
  criteria: z.array(criterion).check(z.meta({ minItems: 1, maxItems: 200 })),
  disqualifiers: z.optional(z.array(disqualifier)),
  note,
});

/** Section 2: a segment that is judged differently. */
export const profile = z.strictObject({
  id,
  label: text('Named on the badge.'),
  when: z.array(condition),
  fit: fitRules,
  note,
});

/** Section 2: the value segment, which stands beside the fit. */
export const valueRule = z.strictObject({
  id: z.enum(['high', 'medium', 'low']),
  when: z.array(condition),
  play: z.optional(text('The process that such an account gets.')),
  note,
});
