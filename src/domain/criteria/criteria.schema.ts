import * as z from 'zod/mini';
import { activityRules } from './activity.schema';
import { fitRules, profile, valueRule } from './fit.schema';
import { pitchTemplate, proposition } from './message.schema';
import { currencyCode, isoDate, note, text, texts, wholeFrom } from './parts.schema';
import { persona } from './people.schema';

const customField = z.strictObject({
  label: text('Shown to people.'),
  type: z.enum(['text', 'number', 'money', 'boolean', 'list', 'date']),
  from: z
    .record(z.string(), texts("The CRM's own names of the field."))
    .check(z.describe('By CRM: { "salesforce": ["ARR__c"] }.')),
  note,
});

const customKey = z.templateLiteral(['custom:', z.string().check(z.regex(/^[^\s{}|"]+$/))]);

/**
 * The shape of a criteria file, format 1: types, ranges and closed lists. What one part of the file must say about
 * another (references, order, sums, tests that suit their field) is checked by `parseCriteria`.
 * Objects are strict so that unknown keys are found; `parseCriteria` reports those as warnings and keeps them.
 */
export const criteriaSchema = z
  .strictObject({
    format: z.literal(1),
    id: z
      .string()
      .check(z.regex(/^[a-z0-9-]{3,64}$/, 'not_a_slug'), z.describe('The same through all versions of one set.')),
    name: text('Shown to people.'),
    version: wholeFrom(1, 'Grows with every publication.'),
    issued: isoDate('The day this version was written.'),
    effective: z.optional(isoDate('In force from this day; `issued` when absent.')),
    expires: z.optional(isoDate('After this day the set goes on working and is shown as stale.')),
    owner: z.optional(text('Who answers for it.')),
    why: z.optional(text('What changed in this version.')),
    currency: z.optional(currencyCode.check(z.describe('ISO 4217, of every amount in the file.'))),
    rates: z.optional(
      z.record(currencyCode, z.number().check(z.gt(0, '> 0'))).check(z.describe('1 unit of the key in `currency`.')),
    ),
    note,
    fit: fitRules,
    profiles: z.optional(z.array(profile).check(z.describe('The first whose every `when` holds is used; else `fit`.'))),
    value: z.optional(z.array(valueRule).check(z.describe('The value segment: the first that holds.'))),
    personas: z.optional(z.array(persona)),
    propositions: z.optional(z.array(proposition)),
    pitches: z.optional(z.array(pitchTemplate)),
    activity: z.optional(activityRules),
    fields: z.optional(z.record(customKey, customField).check(z.describe('Custom fields, by `custom:<key>`.'))),
    $schema: z.optional(z.string().check(z.describe('For editors; Rightfit does not read it.'))),
  })
  .check(z.meta({ title: 'Rightfit criteria file, format 1', description: 'What makes an account the right one.' }));
