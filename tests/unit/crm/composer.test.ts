import { describe, expect, it } from 'vitest';
import { composersOf } from '../../../src/crm/composers';
import { openPage } from '../../contract/page';

const field = (name: string, control: string): string =>
  `<div data-target-selection-name="sfdc:RecordField.${name}"><label>…</label>${control}</div>`;
const page = (inside: string, more = ''): string =>
  `<div class="windowViewMode-normal oneContent active lafPageHost">${inside}</div>${more}`;
const docked = (inside: string): string => `<div class="forceDockingPanel DOCKED">${inside}</div>`;

const SUBJECT = field('EmailMessage.Subject', '<input id="subject">');
const FROM = field('EmailMessage.ValidatedFromAddress', '<a>Ada</a>');
const CALL = `${field('Task.Subject', '<input id="subject" role="combobox">')}${field('Task.Description', '<textarea id="comments"></textarea>')}`;
const TASK = `${CALL}${field('Task.Priority', '<a>Normal</a>')}`;
/** Frames as the product nests them; the parser fills none. */
const FRAMES = '<iframe title="CK Editor Container" data-inside="frame"></iframe>';
const FRAME = '<iframe class="cke_wysiwyg_frame" data-inside="body"></iframe>';

function fill(frame: HTMLIFrameElement): void {
  const inside = frame.contentDocument;
  if (!inside) throw new Error('a frame of the page itself has a document');
  if (frame.dataset.inside === 'frame') {
    inside.body.innerHTML = FRAME;
    for (const inner of inside.querySelectorAll('iframe')) fill(inner);
  } else {
    inside.body.id = 'framed';
    inside.body.setAttribute('contenteditable', 'true');
  }
}

function found(html: string): string[] {
  const { document, window } = openPage(html);
  for (const frame of document.querySelectorAll('iframe')) {
    fill(frame);
    for (let at: Window | null = frame.contentWindow; at; at = at.frames[0] ?? null) {
      const own = at as unknown as { Element: { prototype: Element } };
      own.Element.prototype.checkVisibility = window.Element.prototype.checkVisibility;
    }
  }
  return composersOf('salesforce-lightning', document).map(
    ({ kind, subject, body }) => `${kind}: ${subject?.id ?? 'no subject'}, ${body.id}`,
  );
}

describe('the forms of Salesforce that are open', () => {
  it.each<[string, string, string[]]>([
    ['a page without one has none', page('<textarea></textarea>'), []],
    ['an e-mail in a docked window', page('', docked(`${SUBJECT}${FRAMES}`)), ['email: subject, framed']],
    [
      'an e-mail in the page shown',
      page(`<div class="activityPanel">${SUBJECT}${FRAME}</div>`),
      ['email: subject, framed'],
    ],
    [
      'an e-mail whose subject has no name but the English one',
      page('', docked(`<input id="subject" placeholder="Enter Subject...">${FRAMES}`)),
      ['email: subject, framed'],
    ],
    ['an e-mail without a subject field', page('', docked(`${FROM}${FRAMES}`)), ['email: no subject, framed']],
    [
      'an e-mail of plain text',
      page('', docked(`${SUBJECT}${field('EmailMessage.TextBody', '<textarea id="plain"></textarea>')}`)),
      ['email: subject, plain'],
    ],
    ["an editor that no e-mail is around is a post's", page(`<div class="forceActionBody">${FRAME}</div>`), []],
    ['a call in a docked window', page('', docked(CALL)), ['call: subject, comments']],
    [
      'a call in a window over the page',
      page('', `<div class="slds-modal">${CALL}</div>`),
      ['call: subject, comments'],
    ],
    ['a new task is no call', page('', docked(TASK)), []],
    [
      'two windows, each with its own',
      page('', docked(CALL) + docked(`${SUBJECT}${FRAMES}`)),
      ['call: subject, comments', 'email: subject, framed'],
    ],
    ['a window that is folded away', page('', docked(`<div hidden>${SUBJECT}${FRAMES}${CALL}</div>`)), []],
    [
      'a form on a page that is not shown',
      `${page('')}<div class="windowViewMode-normal oneContent">${CALL}</div>`,
      [],
    ],
    ['a form on a page whose e-mail is still loading', page('', docked(SUBJECT)), []],
  ])('%s', (_, html, expected) => {
    expect(found(html)).toEqual(expected);
  });

  it('are looked at, and nothing is changed in them', () => {
    const html = page('', docked(`${SUBJECT}${CALL}`));
    const { document } = openPage(html);
    const before = document.body.innerHTML;
    composersOf('salesforce-lightning', document);
    expect(document.body.innerHTML).toBe(before);
  });
});
