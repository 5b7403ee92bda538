import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { salesforceLightning as reader } from '../../../src/crm/salesforce-lightning/reader';
import type { RecordKey } from '../../../src/domain/record/record';

const RECORD: RecordKey = { crm: 'salesforce', org: 'acme', object: 'account', id: '001000000000001AAA' };
const TIER = { internal: '', label: 'Service tier' };

/** Visibility as far as these pages need it: jsdom has no layout. */
function withVisibility({ window }: JSDOM): Document {
  window.Element.prototype.checkVisibility = function checkVisibility(this: Element): boolean {
    return this.closest('[hidden]') === null;
  };
  return window.document;
}

const text = (value: string): string => `<lightning-formatted-text>${value}</lightning-formatted-text>`;
const highlight = (label: string, value: string): string =>
  `<records-highlights-details-item><p class="slds-text-title" title="x">${label}</p>
   <p class="fieldComponent">${text(value)}</p></records-highlights-details-item>`;
const control = (label: string, value: string): string =>
  `<span class="test-id__field-label">${label}</span>
   <span class="test-id__field-value"><span slot="outputField">${text(value)}</span></span>
   <button title="Edit">Edit ${label}</button>`;
const unnamed = (label: string, value: string): string =>
  `<records-record-layout-item>${control(label, value)}</records-record-layout-item>`;
const named = (api: string, label: string, value: string, object = 'Account'): string =>
  `<records-record-layout-item><div data-target-selection-name="sfdc:RecordField.${object}.${api}">${control(label, value)}</div></records-record-layout-item>`;
const INSIDE = { strip: '', details: '', beside: '', over: '' };

function page(parts: Partial<typeof INSIDE>): Document {
  const { strip, details, beside, over } = { ...INSIDE, ...parts };
  return withVisibility(
    new JSDOM(`<body><div class="windowViewMode-normal active"><one-record-home-flexipage2>
      <records-lwc-highlights-panel><h1><span slot="primaryField">${text('Nordwerk')}</span></h1>${strip}</records-lwc-highlights-panel>
      <records-lwc-detail-panel>${details}</records-lwc-detail-panel>${beside}
      </one-record-home-flexipage2></div>${over}</body>`),
  );
}

/** What is read of the label "Service tier": its text, "blank", or "not read". */
function tier(parts: Partial<typeof INSIDE>): string {
  const read = reader.look(page(parts), RECORD, [TIER]).read;
  if (read.state !== 'read') return read.state;
  const field = read.snapshot.fields.find(({ label }) => label !== undefined);
  return field === undefined ? 'not read' : field.blank ? 'blank' : field.text;
}

describe('a field that was taught by its label', () => {
  it.each<[string, Partial<typeof INSIDE>, string]>([
    ['is read from the strip of the header', { strip: highlight('Service tier', 'Gold') }, 'Gold'],
    ['is read from a row without an internal name', { details: unnamed('Service tier', 'Gold') }, 'Gold'],
    ['is read from a row with one', { details: named('Tier__c', 'Service tier', 'Gold') }, 'Gold'],
    ['is read whatever the case and spaces', { strip: highlight(' SERVICE   Tier ', 'Gold') }, 'Gold'],
    [
      'is read where two places agree',
      { strip: highlight('Service tier', 'Gold'), details: unnamed('Service tier', 'Gold') },
      'Gold',
    ],
    [
      'is not read where two places differ',
      { strip: highlight('Service tier', 'Gold'), details: unnamed('Service tier', 'Iron') },
      'not read',
    ],
    [
      'is not read where a named row of that label differs',
      { strip: highlight('Service tier', 'Gold'), details: named('T__c', 'Service tier', 'Iron') },
      'not read',
    ],
    [
      'is read beside a copy that is still blank',
      { strip: highlight('Service tier', ''), details: unnamed('Service tier', 'Gold') },
      'Gold',
    ],
    ['is blank where it is shown blank', { strip: highlight('Service tier', '') }, 'blank'],
    ['is not a longer label', { strip: highlight('Service tier (old)', 'Gold') }, 'not read'],
    ['is not a value that says the same', { strip: highlight('Note', 'Service tier') }, 'not read'],
    ['is not the text of a button', { details: '<button>Service tier</button><button>Gold</button>' }, 'not read'],
    ['is not read where it is hidden', { strip: `<div hidden>${highlight('Service tier', 'Gold')}</div>` }, 'not read'],
    [
      'is not read in a window over the page',
      { over: `<div role="dialog">${unnamed('Service tier', 'Gold')}</div>` },
      'not read',
    ],
    [
      'is not read in a window within the page',
      { beside: `<div class="slds-modal">${unnamed('Service tier', 'Gold')}</div>` },
      'not read',
    ],
    [
      'is not read of a related record',
      { beside: `<div data-component-id="force_relatedRecord">${unnamed('Service tier', 'Gold')}</div>` },
      'not read',
    ],
    [
      'is not read in a related list',
      { beside: `<lst-related-list-container>${unnamed('Service tier', 'Gold')}</lst-related-list-container>` },
      'not read',
    ],
    [
      'is not a row of another object',
      { details: named('Tier__c', 'Service tier', 'Gold', 'Contact') + named('Type', 'Type', 'x') },
      'not read',
    ],
    ['is not a strip outside the header', { beside: highlight('Service tier', 'Gold') }, 'not read'],
    ['is not read where it is masked', { strip: highlight('Service tier', '••••••') }, 'not read'],
    [
      'is not read while the page is edited',
      { strip: highlight('Service tier', 'Gold'), details: '<button name="SaveEdit">Save</button>' },
      'not-ready',
    ],
    [
      'is not read under a label of 100,000 characters',
      { strip: highlight(`Service tier${'x'.repeat(100_000)}`, 'Gold') },
      'not read',
    ],
  ])('%s', (_sentence, parts, expected) => {
    expect(tier(parts)).toBe(expected);
  });

  it('is not in the snapshot where nobody taught it', () => {
    const read = reader.look(page({ strip: highlight('Service tier', 'Gold') }), RECORD).read;
    expect(read.state === 'read' && read.snapshot.fields.filter(({ label }) => label !== undefined)).toEqual([]);
  });

  it('by internal name brings a field of the product that is not known by name', () => {
    const details = named('Fax', 'Fax', '555') + named('Tier__c', 'Tier', 'Gold');
    const internals = (taught: { internal: string; label: string }[]): string[] => {
      const read = reader.look(page({ details }), RECORD, taught).read;
      return read.state === 'read' ? read.snapshot.fields.map(({ internal }) => internal) : [];
    };
    expect(internals([])).toEqual(['', 'Tier__c']);
    expect(internals([{ internal: 'Fax', label: 'Fax' }])).toEqual(['', 'Fax', 'Tier__c']);
  });
});

describe('the fields that can be pointed at', () => {
  const shown = (parts: Partial<typeof INSIDE>): unknown =>
    reader
      .shown(page(parts), RECORD)
      .map(({ internal, label, text: value, certain }) => [internal, label, value, certain]);

  it('are those of the record, with label, value and internal name where there is one', () => {
    const strip = highlight('Technicians', '400');
    const details =
      named('Tier__c', 'Tier', 'Gold') + unnamed('Region', 'North') + named('Title', 'Title', 'VP', 'Contact');
    expect(shown({ strip, details })).toEqual([
      ['', 'Technicians', '400', true],
      ['Tier__c', 'Tier', 'Gold', true],
      ['', 'Region', 'North', true],
    ]);
  });

  it('say where a label alone is not certain', () => {
    expect(shown({ strip: highlight('Tier', 'Gold') + highlight('Tier', 'Iron') })).toEqual([
      ['', 'Tier', 'Gold', false],
      ['', 'Tier', 'Iron', false],
    ]);
  });

  it('are none while the page is edited, and none of another record', () => {
    const strip = highlight('Tier', 'Gold');
    expect(shown({ strip, details: '<button name="SaveEdit">Save</button>' })).toEqual([]);
    const other = '<a href="/lightning/r/Account/001000000000002AAA/related/Contacts/view">Contacts</a>';
    expect(shown({ strip, beside: other })).toEqual([]);
  });

  it('have labels and values without control and bidi characters', () => {
    expect(shown({ strip: highlight('\u202eTier\u202c', 'Go\u200bld\u0007') })).toEqual([['', 'Tier', 'Gold', true]]);
  });
});
