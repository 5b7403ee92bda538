import fc from 'fast-check';
import type { FilledPart } from '../../../../src/domain/pitch/pitch';
import { TEMPLATE_NAMES } from '../../../../src/domain/pitch/template';
import { PAGE } from './example';

/** A value of the page, or of the author where the name says so. */
export function value(name: string, text: string, fallback = false): FilledPart {
  const isFact = name.startsWith('account.') || name.startsWith('custom:');
  return { type: 'value', name, text, fallback, source: isFact && !fallback ? PAGE : null };
}

/**
 * Pieces of a filled text as a row can write them: `Hello [contact.firstName=Ana], why?`. Behind `|` stands a fallback; a
 * name alone, `[contact.title]`, is missing.
 */
export function pieces(written: string): readonly FilledPart[] {
  return written.split(/(\[[^\]]*\])/).flatMap((piece): FilledPart[] => {
    if (piece === '') return [];
    const [, name, sign, text] = /^\[([^=|\]]+)(?:([=|])([^\]]*))?\]$/.exec(piece) ?? [];
    if (name === undefined) return [{ type: 'text', text: piece }];
    return [sign === undefined ? { type: 'missing', name } : value(name, text ?? '', sign === '|')];
  });
}

const names = fc.constantFrom(...TEMPLATE_NAMES, 'custom:arr');
/** Any characters, with more than the usual share of those that mean something to the code. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '. ',
        '.',
        '? ',
        '…',
        '!\n',
        ' Inc.',
        ' z. B. ',
        'A',
        '1. ',
        '{{',
        '}}',
        '{',
        '\r\n',
        '"',
        'you ',
        'the ',
      ),
    ),
    { maxLength: 12 },
  )
  .map((each) => each.join(''));
export const anyParts: fc.Arbitrary<readonly FilledPart[]> = fc.array(
  fc.oneof(
    anyText.map((text): FilledPart => ({ type: 'text', text })),
    fc.tuple(names, anyText, fc.boolean()).map(([name, text, fallback]) => value(name, text, fallback)),
    names.map((name): FilledPart => ({ type: 'missing', name })),
  ),
  { maxLength: 8 },
);
