import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forSequence } from '../../../../src/domain/pitch/sequence';
import { SEQUENCE_TOOLS } from '../../../../src/domain/pitch/sequence-tools.data';
import { TEMPLATE_NAMES } from '../../../../src/domain/pitch/template';
import { anyParts, pieces, value } from './pieces';

const textFor = (written: string, tool = 'outreach') => forSequence(pieces(written), tool);

describe('a text for a sequence', () => {
  it.each([
    ['Outreach', 'outreach', '{{first_name}} at {{account.name}}, {{title}}. {{sender.first_name}}'],
    ['Salesloft', 'salesloft', '{{first_name}} at {{company}}, {{title}}. {{My.first_name}}'],
    ['HubSpot', 'hubspot', '{{ contact.firstname }} at {{ company.name }}, {{ contact.jobtitle }}. Mira'],
  ])('has the tokens of %s', (_name, tool, text) => {
    const written = '[contact.firstName=Ana] at [account.name=Acme], [contact.title=COO]. [rep.firstName=Mira]';
    expect(textFor(written, tool)).toMatchObject({ ok: true, text });
  });

  it('has a token also where this page has no value or a fallback', () => {
    expect(textFor('Hello [contact.firstName], [contact.lastName|there].')).toEqual({
      ok: true,
      text: 'Hello {{first_name}}, {{last_name}}.',
      kept: [],
    });
  });

  it('keeps every other value as text, and says which', () => {
    expect(textFor('[account.city=Graz], [account.city=Graz] and [proposition.proof=Visits fell.]')).toEqual({
      ok: true,
      text: 'Graz, Graz and Visits fell.',
      kept: ['account.city', 'proposition.proof'],
    });
  });

  it('is none where a name has neither value nor token', () => {
    expect(textFor('[account.city] [contact.firstName] [account.city] [persona.label]')).toEqual({
      ok: false,
      missing: ['account.city', 'persona.label'],
    });
  });

  it('is none for a tool that is not in the table', () => {
    expect(textFor('Hello.', 'toString')).toBeUndefined();
  });
});

describe('what looks like a token and is none', () => {
  const brace = (text: string) => value('account.city', text);
  it.each([
    ['a value', [brace('{{first_name}}')], '{ {first_name} }'],
    ['three braces', [brace('{{{x}}}')], '{ { {x} } }'],
    ['five braces', [brace('{{{{{')], '{ { { { {'],
    ['literal text', [{ type: 'text' as const, text: 'a }} b' }], 'a } } b'],
    ['two values that make one together', [brace('{'), brace('{x}'), brace('}')], '{ {x} }'],
    ['a brace before a token', [brace('{'), value('contact.firstName', 'Ana')], '{ {{first_name}}'],
    ['a brace behind a token', [value('contact.firstName', 'Ana'), brace('}')], '{{first_name}} }'],
    ['a single brace', [brace('{x}')], '{x}'],
  ])('%s', (_what, parts, text) => {
    expect(forSequence(parts, 'outreach')).toMatchObject({ ok: true, text });
  });

  it('the other signs of a tool’s language are broken up too', () => {
    expect(forSequence([brace('{% if %}{#x#}')], 'hubspot')).toMatchObject({ text: '{ % if % }{ #x# }' });
  });
});

describe('the table of tools', () => {
  it.each(SEQUENCE_TOOLS.map((tool) => [tool.name, tool] as const))(
    '%s names only what a template can',
    (_name, tool) => {
      expect(Object.keys(tool.tokens).filter((name) => !TEMPLATE_NAMES.has(name))).toEqual([]);
      expect(tool.delimiters.filter((delimiter) => delimiter.length < 2)).toEqual([]);
    },
  );

  it('has every id once', () => {
    expect(new Set(SEQUENCE_TOOLS.map(({ id }) => id)).size).toBe(SEQUENCE_TOOLS.length);
  });
});

describe('whatever the text', () => {
  it('no delimiter of the tool stands in it but those of its own tokens', () => {
    fc.assert(
      fc.property(anyParts, fc.constantFrom(...SEQUENCE_TOOLS), (parts, tool) => {
        const found = forSequence(parts, tool.id);
        if (!found?.ok) return;
        const tokens = Object.values(tool.tokens).flatMap((each) => each.match(/\{\{.*?\}\}/g) ?? []);
        const rest = tokens.reduce((text, token) => text.split(token).join(' '), found.text);
        for (const delimiter of tool.delimiters) expect(rest).not.toContain(delimiter);
        expect(forSequence(parts, tool.id)).toEqual(found);
      }),
      { numRuns: 1000 },
    );
  });
});
