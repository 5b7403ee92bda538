import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledText, fillTemplate, MAX_FILLED_CHARS, missingIn, withTyped } from '../../../../src/domain/pitch/fill';
import { parseTemplate, TEMPLATE_NAMES } from '../../../../src/domain/pitch/template';

const CUSTOM = new Set(['custom:arr']);
const text = (value: string) => ({ type: 'text', text: value });
const name = (value: string, fallback: string | null = null) => ({ type: 'name', name: value, fallback });

describe('a template is read into parts', () => {
  const cases: readonly [what: string, template: string, parts: readonly object[]][] = [
    ['nothing', '', []],
    ['plain text', 'Hello.', [text('Hello.')]],
    ['a name between texts', 'Hi {{contact.firstName}}, hi', [text('Hi '), name('contact.firstName'), text(', hi')]],
    ['two names side by side', '{{rep.name}}{{rep.company}}', [name('rep.name'), name('rep.company')]],
    ['a fallback', '{{account.city|"your city"}}', [name('account.city', 'your city')]],
    ['a fallback that holds }}', '{{account.city|"a }} b"}}!', [name('account.city', 'a }} b'), text('!')]],
    ['a fallback that holds {{', '{{account.city|"{{x}}"}}', [name('account.city', '{{x}}')]],
    ['escapes in a fallback', '{{account.city|"\\"a\\"\\u00e9\\\\"}}', [name('account.city', '"a"é\\')]],
    ['an empty fallback', '{{account.city|""}}', [name('account.city', '')]],
    ['a declared custom field', '{{custom:arr}}', [name('custom:arr')]],
    ['single braces as text', '{account.name} {', [text('{account.name} {')]],
    ['a lone }} as text', 'a }} b', [text('a }} b')]],
    ['other template languages as text', `\${7*7} %s <%= 1 %>`, [text(`\${7*7} %s <%= 1 %>`)]],
  ];
  it.each(cases)('%s', (_what, template, parts) => {
    expect(parseTemplate(template, CUSTOM)).toEqual({ ok: true, parts });
  });
  it('every name of the list is one', () => {
    for (const each of TEMPLATE_NAMES) expect(parseTemplate(`{{${each}}}`, CUSTOM).ok).toBe(true);
  });
});

describe('a template with an error says where and why', () => {
  const cases: readonly [what: string, template: string, at: number, why: string, found: string][] = [
    ['never closed', 'Hi {{', 3, 'stray', '{{'],
    ['never closed, with a name', 'Hi {{contact.title', 3, 'stray', '{{contact.title'],
    ['no name', '{{}}', 0, 'stray', '{{}}'],
    ['a space before the name', '{{ account.name}}', 0, 'stray', '{{ account.name}}'],
    ['a space behind the name', '{{account.name }}', 0, 'stray', '{{account.name }}'],
    ['one closing brace', '{{account.name} x', 0, 'stray', '{{account.name} x'],
    ['three braces', '{{{account.name}}}', 0, 'stray', '{{{account.name}}'],
    ['a nested placeholder', '{{account.{{name}}}}', 0, 'stray', '{{account.{{name}}'],
    ['code', '{{constructor.constructor("return 1")()}}', 0, 'stray', '{{constructor.constructor("return 1")()}}'],
    ['an unknown name', 'ab {{account.naem}}', 3, 'unknown-name', '{{account.naem}}'],
    ['a name with a path into objects', '{{account.__proto__}}', 0, 'unknown-name', '{{account.__proto__}}'],
    ['__proto__', '{{__proto__}}', 0, 'unknown-name', '{{__proto__}}'],
    ['constructor', '{{constructor}}', 0, 'unknown-name', '{{constructor}}'],
    ['a custom field that is not declared', '{{custom:x}}', 0, 'unknown-name', '{{custom:x}}'],
    ['a custom key called __proto__', '{{custom:__proto__}}', 0, 'unknown-name', '{{custom:__proto__}}'],
    ['a name in another case', '{{Account.Name}}', 0, 'unknown-name', '{{Account.Name}}'],
    ['an unknown name with a fallback', '{{x|"y"}}', 0, 'unknown-name', '{{x|"y"}}'],
    ['a fallback without quotes', '{{account.city|there}}', 0, 'bad-fallback', '{{account.city|there}}'],
    ['a fallback in single quotes', "{{account.city|'x'}}", 0, 'bad-fallback', "{{account.city|'x'}}"],
    ['a fallback never closed', '{{account.city|"x}}', 0, 'bad-fallback', '{{account.city|"x}}'],
    ['a fallback with a raw line break', '{{account.city|"a\nb"}}', 0, 'bad-fallback', '{{account.city|"a\nb"}}'],
    ['a fallback with a wrong escape', '{{account.city|"\\x"}}', 0, 'bad-fallback', '{{account.city|"\\x"}}'],
    ['a space behind the fallback', '{{account.city|"x" }}', 0, 'bad-fallback', '{{account.city|"x" }}'],
    ['two fallbacks', '{{account.city|"x"|"y"}}', 0, 'bad-fallback', '{{account.city|"x"|"y"}}'],
    ['the second placeholder', '{{rep.name}} {{nobody}}', 13, 'unknown-name', '{{nobody}}'],
  ];
  it.each(cases)('%s', (_what, template, at, why, found) => {
    expect(parseTemplate(template, CUSTOM)).toEqual({ ok: false, at, why, found });
  });
  it('a fallback as long as the file may be is read', () => {
    const fallback = '\\"}}'.repeat(60_000);
    expect(parseTemplate(`{{account.city|"${fallback}"}}`, CUSTOM)).toEqual({
      ok: true,
      parts: [name('account.city', '"}}'.repeat(60_000))],
    });
  });
  it('an excerpt stays short, however long the error is', () => {
    const read = parseTemplate(`{{${'x'.repeat(200_000)}`, CUSTOM);
    expect(read.ok ? '' : read.found).toHaveLength(60);
  });
});

function pieces(template: string, values: Readonly<Record<string, string>>) {
  const parsed = parseTemplate(template, CUSTOM);
  if (!parsed.ok) throw new Error(parsed.why);
  const given = Object.entries(values).map(([key, said]) => [key, { text: said, source: null }] as const);
  return fillTemplate(parsed.parts, new Map(given));
}

/** The text, or the names that are missing. */
function filled(template: string, values: Readonly<Record<string, string>>): string | readonly string[] {
  const parts = pieces(template, values);
  return filledText(parts) ?? missingIn(parts);
}

describe('a template is filled', () => {
  const cases: readonly [what: string, template: string, values: Record<string, string>, text: string][] = [
    ['a value', 'At {{account.name}}.', { 'account.name': 'Acme' }, 'At Acme.'],
    ['0 is a value', '{{account.employees|"many"}}', { 'account.employees': '0' }, '0'],
    ['false is a value', '{{custom:arr|"x"}}', { 'custom:arr': 'false' }, 'false'],
    ['a blank takes the fallback', '{{account.city|"there"}}', { 'account.city': ' \u00a0\n' }, 'there'],
    ['no value takes the fallback', '{{account.city|"there"}}', {}, 'there'],
    ['a value is trimmed', '[{{account.name}}]', { 'account.name': ' Acme\n' }, '[Acme]'],
    ['replacement patterns are text', '{{account.name}}', { 'account.name': "$& $1 $$ $'" }, "$& $1 $$ $'"],
    [
      'a placeholder in a fallback is text',
      '{{account.city|"{{account.name}}"}}',
      { 'account.name': 'A' },
      '{{account.name}}',
    ],
  ];
  it.each(cases)('%s', (_what, template, values, expected) => {
    expect(filled(template, values)).toBe(expected);
  });

  it.each([
    '{{account.name}}',
    '{{rep.name}}',
    '{{constructor.constructor("return 1")()}}',
    `\${7*7}`,
    '%s %n',
    '{name}',
    '<img src=x onerror=alert(1)>',
    '__proto__',
  ])('a company called %s stays literal', (company) => {
    expect(filled('Hi {{account.name}}, {{rep.name}}', { 'account.name': company, 'rep.name': 'Mira' })).toBe(
      `Hi ${company}, Mira`,
    );
  });

  it('names every missing value once, in order, and gives no text', () => {
    expect(filled('{{rep.name}}{{account.city}}{{rep.name}}{{account.name|"x"}}', { 'account.city': ' ' })).toEqual([
      'rep.name',
      'account.city',
    ]);
  });

  it('an empty fallback is none: it would leave an empty slot', () => {
    expect(filled('Hello {{account.city|""}},', {})).toEqual(['account.city']);
  });

  it('what is typed for a missing name fills it, everywhere and only there', () => {
    const parts = withTyped(
      pieces('{{rep.name}} of {{account.city}}, {{rep.name}}', { 'account.city': 'Leeds' }),
      new Map([
        ['rep.name', ' Mira '],
        ['account.city', 'York'],
      ]),
    );
    expect(filledText(parts)).toBe('Mira of Leeds, Mira');
  });

  it('a blank that is typed leaves it missing', () => {
    expect(missingIn(withTyped(pieces('{{rep.name}}', {}), new Map([['rep.name', ' \u202e']])))).toEqual(['rep.name']);
  });

  it('marks that turn the text around them, and control characters, are not inserted', () => {
    expect(filled('<{{account.name}}>', { 'account.name': 'North\u0000\u001b \u202eevil\u202c\u2066\tGroup' })).toBe(
      '<North evil\tGroup>',
    );
  });

  it('cuts 10,000 placeholders of a long description at the limit', () => {
    const text = filled('{{account.description}}'.repeat(10_000), { 'account.description': 'x'.repeat(4000) });
    expect([text.length, text.at(-1)]).toEqual([MAX_FILLED_CHARS, '…']);
  });

  it('never cuts a character in half', () => {
    expect(filled('{{account.name}}', { 'account.name': `${'x'.repeat(MAX_FILLED_CHARS - 2)}🚚🚚` }).slice(-2)).toBe(
      'x…',
    );
  });

  it('still names a value that is missing behind the limit', () => {
    expect(filled(`${'x'.repeat(MAX_FILLED_CHARS + 5)}{{rep.name}}`, {})).toEqual(['rep.name']);
  });
});

describe('whatever the text', () => {
  const bits = fc.constantFrom(
    '{{',
    '}}',
    '{',
    '}',
    '|',
    '"',
    '\\',
    ' ',
    'account.name',
    'rep.name',
    'custom:arr',
    '__proto__',
    'é',
  );
  it('reading never throws, and what was read says the same when written again', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 14 }), (pieces) => {
        const template = pieces.join('');
        const read = parseTemplate(template, CUSTOM);
        if (!read.ok) {
          expect(template.startsWith('{{', read.at)).toBe(true);
          return;
        }
        const written = read.parts.map((part) =>
          part.type === 'text'
            ? part.text
            : `{{${part.name}${part.fallback === null ? '' : `|${JSON.stringify(part.fallback)}`}}}`,
        );
        expect(parseTemplate(written.join(''), CUSTOM)).toEqual(read);
      }),
      { numRuns: 2000 },
    );
  });
  it('a value comes out as it went in, but for marks that say nothing', () => {
    const MARKS = /(?![\t\n\r])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }).filter((value) => value.replace(MARKS, '').trim() !== ''),
        (value) => {
          expect(filled('<{{account.name}}>', { 'account.name': value })).toBe(`<${value.replace(MARKS, '').trim()}>`);
        },
      ),
    );
  });
});
