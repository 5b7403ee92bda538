import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PitchTemplate, Proposition, Standing } from '../../../../src/domain/criteria/criteria';
import { FACT_NAMES, type FactName } from '../../../../src/domain/facts/fact';
import { choosePitches } from '../../../../src/domain/pitch/choose';
import { filledText } from '../../../../src/domain/pitch/fill';
import { offerPitches } from '../../../../src/domain/pitch/offer';
import { TEMPLATE_NAMES } from '../../../../src/domain/pitch/template';
import { criteriaSet, factMap, fitResult, ledgerRow, pitch, pitchInput, textFact } from './example';

const NAMES = [...TEMPLATE_NAMES];
/** Texts of facts and people, also such as an attacker or a copied cell would have. */
const value = fc.oneof(
  fc.constantFrom('Acme', '0', 'false', ' ', '', '\u202e', '{{rep.name}}', '{{account.name|"x"}}', '\u0000', 'A\nB'),
  fc.string({ maxLength: 12 }),
);
const piece = fc.oneof(
  fc.constantFrom(...NAMES.map((name) => `{{${name}}}`)),
  fc.constantFrom(...NAMES.map((name) => `{{${name}|"you"}}`), ...NAMES.map((name) => `{{${name}|""}}`)),
  fc.constantFrom(' and ', '.\n', 'Hello '),
);
const template = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));

const input = fc
  .record({
    bodies: fc.array(template, { minLength: 1, maxLength: 4 }),
    facts: fc.dictionary(fc.constantFrom(...FACT_NAMES), value, { maxKeys: 6 }),
    firstName: fc.option(value),
    title: fc.option(value),
    rep: fc.record({ firstName: value, name: value, company: value }),
    personaId: fc.option(fc.constantFrom('buyer', 'user')),
    proof: fc.option(value.filter((text) => text.trim() !== '')),
  })
  .map(({ bodies, facts, firstName, title, rep, personaId, proof }) => {
    const claim: Proposition = { id: 'claim', claim: 'Fewer miles', ...(proof !== null && { proof }) };
    const pitches = bodies.map((body, at) =>
      pitch(`p${at}`, {
        body,
        ...(at % 2 === 0 && { subject: bodies[0] ?? body }),
        ...(at % 3 === 0 && { proposition: 'claim' }),
      }),
    );
    return pitchInput(criteriaSet(pitches, [claim]), {
      facts: factMap(
        Object.fromEntries(Object.entries(facts).map(([name, text]) => [name as FactName, textFact(text)])),
      ),
      contact: { firstName, lastName: null, fullName: 'Ana Ruiz', title },
      rep,
      personaId,
    });
  });

describe('whatever is known of account, person and rep', () => {
  it('a ready text has no unresolved name and no empty slot, and every inserted value says what it rests on', () => {
    fc.assert(
      fc.property(input, (given) => {
        const offers = offerPitches(given);
        expect(offers).toHaveLength(given.set.pitches?.length ?? 0);
        for (const { text, parts } of offers) {
          if (text.state !== 'ready' || !parts) continue;
          for (const part of [...(parts.subject ?? []), ...parts.body]) {
            expect(part.type).not.toBe('missing');
            if (part.type === 'value') expect(part.text.trim()).not.toBe('');
            // The template's own words hold no placeholder: all that look like one come out of a value.
            if (part.type === 'text') expect(part.text).not.toMatch(/\{\{/);
          }
          // The text is its pieces and nothing else: no value is in it that is not in them.
          expect(filledText(parts.body)).toBe(text.body);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a stopped text names what is missing, and only what has neither value nor fallback', () => {
    fc.assert(
      fc.property(input, (given) => {
        for (const { text, parts } of offerPitches(given)) {
          const missing = [...(parts?.subject ?? []), ...(parts?.body ?? [])].flatMap((part) =>
            part.type === 'missing' ? [part.name] : [],
          );
          expect(new Set(text.state === 'stopped' && text.by === 'missing' ? text.missing : [])).toEqual(
            new Set(missing),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the same is offered for the same, in the same order', () => {
    fc.assert(
      fc.property(input, (given) => {
        expect(offerPitches(structuredClone(given))).toEqual(offerPitches(given));
      }),
      { numRuns: 200 },
    );
  });
});

describe('whatever the pitches of a set', () => {
  const standings: readonly (Standing | null)[] = ['prospect', 'customer', 'partner', 'competitor', null];
  const when = fc.record(
    { standing: fc.subarray(['prospect', 'customer', 'partner'] as const), bands: fc.subarray(['A', 'B']) },
    { requiredKeys: [] },
  );
  const templates = fc.array(
    fc.record({
      when: fc.option(when, { nil: undefined }),
      persona: fc.option(fc.constantFrom('buyer', 'user'), { nil: undefined }),
    }),
    { maxLength: 12 },
  );

  it('a cold one stands behind all others, and only what holds is chosen', () => {
    fc.assert(
      fc.property(templates, fc.constantFrom(...standings), fc.boolean(), (made, standing, dealOfOthers) => {
        const pitches = made.map((over, at) => pitch(`p${at}`, over as Partial<PitchTemplate>));
        const fit = fitResult('A', { ledger: [ledgerRow('sector', 'match')] });
        const chosen = choosePitches(criteriaSet(pitches), { fit, personaId: 'buyer', standing, dealOfOthers });
        const cold = chosen.map((each) => each.cold !== null);
        expect(cold).toEqual([...cold].sort((a, b) => Number(a) - Number(b)));
        for (const { template: each } of chosen) {
          expect(each.persona ?? 'buyer').toBe('buyer');
          if (each.when?.standing) expect(each.when.standing).toContain(standing);
          if (each.when?.bands) expect(each.when.bands).toContain('A');
        }
      }),
    );
  });
});
