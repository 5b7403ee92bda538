import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LINK_CHARS, mailLink } from '../../../../src/domain/pitch/mail-link';
import { anyText } from './pieces';

const to = 'ana.ruiz@acme.example';
const bare = `mailto:${to}`;

describe('a mail link', () => {
  it.each([
    ['subject and body, encoded', 'Ä & b?', 'Hi = "you"', '?subject=%C3%84%20%26%20b%3F&body=Hi%20%3D%20%22you%22'],
    ['line ends of every kind', null, 'a\nb\r\nc\rd\u2028e', '?body=a%0D%0Ab%0D%0Ac%0D%0Ad%0D%0Ae'],
    ['no line end in the subject', 'a\r\nbcc: x@y.example', '', '?subject=a%20bcc%3A%20x%40y.example'],
    ['no control characters', null, 'a\u0000\u001b\tb', '?body=a%09b'],
    ['half a sign outside the basic plane', null, 'a\uD83D', '?body=a%EF%BF%BD'],
    ['nothing blank', ' ', ' \n', ''],
  ])('%s', (_what, subject, body, query) => {
    expect(mailLink({ to, subject, body })).toEqual({
      href: `mailto:${to}${query}`,
      whole: true,
    });
  });

  it.each([
    ['plain', 'ana@acme.example', 'mailto:ana@acme.example'],
    ['with a plus', 'ana+x@acme.example', 'mailto:ana%2Bx@acme.example'],
    ['with an apostrophe', "o'hara@acme.example", 'mailto:o%27hara@acme.example'],
    ['below subdomains', 'a@mail.acme-works.co.example', 'mailto:a@mail.acme-works.co.example'],
  ])('an address %s', (_what, address, href) => {
    expect(mailLink({ to: address, subject: null, body: '' })?.href).toBe(href);
  });

  it.each([
    ['nothing', ''],
    ['no @', 'ana'],
    ['two @', 'a@b@acme.example'],
    ['two addresses', 'a@acme.example,b@acme.example'],
    ['two addresses with a semicolon', 'a@acme.example;b@acme.example'],
    ['a display name', 'Ana <ana@acme.example>'],
    ['a space', 'a na@acme.example'],
    ['a space before', ' ana@acme.example'],
    ['a line end behind', 'ana@acme.example\n'],
    ['a header', 'ana@acme.example?bcc=x@y.example'],
    ['an ampersand', 'ana&bcc@acme.example'],
    ['an encoded sign', 'ana%0Abcc@acme.example'],
    ['a scheme', 'mailto:ana@acme.example'],
    ['a control character', 'ana\u0000@acme.example'],
    ['a quoted name', '"ana"@acme.example'],
    ['no ending', 'ana@acme'],
    ['a number for an ending', 'ana@127.0.0.1'],
    ['two dots', 'a..b@acme.example'],
    ['a dot at the end of the name', 'a.@acme.example'],
    ['a hyphen at the end of a label', 'a@acme-.example'],
    ['a name that is too long', `${'a'.repeat(65)}@acme.example`],
    [
      'an address that is too long',
      `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(20)}.example`,
    ],
  ])('no link to %s', (_what, address) => {
    expect(mailLink({ to: address, subject: null, body: '' })).toBeNull();
  });

  it('leaves the body out where the link would be too long, and the subject where that is not enough', () => {
    const fits = MAX_LINK_CHARS - `${bare}?subject=s&body=`.length;
    expect(mailLink({ to, subject: 's', body: 'a'.repeat(fits) })).toMatchObject({ whole: true });
    expect(mailLink({ to, subject: 's', body: 'a'.repeat(fits + 1) })).toEqual({
      href: `${bare}?subject=s`,
      whole: false,
    });
    expect(mailLink({ to, subject: 's'.repeat(2000), body: 'b' })).toEqual({ href: bare, whole: false });
  });

  it('whatever the text, opens one message to that address and says what was given', () => {
    fc.assert(
      fc.property(anyText, fc.option(anyText), (body, subject) => {
        const link = mailLink({ to, subject, body });
        expect(link?.href.length).toBeLessThanOrEqual(MAX_LINK_CHARS);
        const url = new URL(link?.href ?? '');
        expect([url.protocol, url.pathname]).toEqual(['mailto:', to]);
        const keys = [...url.searchParams.keys()];
        expect(['', 'subject', 'body', 'subject,body']).toContain(keys.join());
      }),
      { numRuns: 500 },
    );
  });

  it('whatever stands in the address, is null or holds no sign that adds anything', () => {
    const sign = fc.oneof(fc.string({ unit: 'binary', maxLength: 2 }), fc.constantFrom(...'.@,;?&%:<>"/ +-_\n'));
    fc.assert(
      fc.property(sign, fc.nat(to.length), (added, at) => {
        const link = mailLink({ to: to.slice(0, at) + added + to.slice(at), subject: null, body: '' });
        expect(link?.href ?? bare).toMatch(/^mailto:[\w.%~-]+@[\w.-]+$/);
      }),
      { numRuns: 1000 },
    );
  });
});
