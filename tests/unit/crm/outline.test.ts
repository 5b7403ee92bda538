import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { OUTLINE_LIMITS, outlineOf } from '../../../src/crm/dom/outline';
import { addressShape } from '../../../src/crm/dom/outline-rules';

const OWN = '001000000000001AAA';

/** A document of its own. jsdom lays nothing out: hidden is what says so by itself. */
function page(html: string): Document {
  const { window } = new JSDOM(`<!doctype html><body>${html}</body>`);
  window.Element.prototype.checkVisibility = function (this: Element) {
    return this.closest('[hidden],.slds-hide') === null;
  };
  return window.document;
}

const lines = (html: string): readonly string[] => outlineOf(page(`<main>${html}</main>`), [], OWN).lines;
/** The lines below `html > body > main`. */
const inside = (html: string): string => {
  const [first = '', ...rest] = lines(html);
  return [first.replace(/^html > body > main(?: > )?/, ''), ...rest.map((line) => line.slice(1))]
    .filter(Boolean)
    .join('\n');
};

describe('an outline keeps how a page is built', () => {
  it.each<[string, string, string]>([
    [
      'tags, known classes and roles',
      '<div class="slds-grid acme-blue" role="list"></div>',
      'div.slds-grid[role=list]',
    ],
    ['that there is text, not which', '<p>Ana Ruiz</p>', 'p "…"'],
    [
      'the API name of a field',
      '<div data-target-selection-name="sfdc:RecordField.Account.ARR__c"></div>',
      'div[data-target-selection-name=sfdc:RecordField.Account.ARR__c]',
    ],
    [
      'a field that was named otherwise since',
      '<div data-target-selection-name="sfdc:LayoutField.Account.Industry"></div>',
      'div[data-target-selection-name=sfdc:LayoutField.Account.Industry]',
    ],
    [
      'a year in an API name',
      '<div data-target-selection-name="sfdc:RecordField.Account.Budget2026__c"></div>',
      'div[data-target-selection-name=sfdc:RecordField.Account.Budget2026__c]',
    ],
    [
      'slots by name',
      '<slot name="primaryField"><b slot="primaryField">Nordwerk</b></slot>',
      'slot[name=primaryField] > b[slot=primaryField] "…"',
    ],
    [
      'which component it is',
      '<div data-component-id="force_highlightsPanel"></div>',
      'div[data-component-id=force_highlightsPanel]',
    ],
    [
      'standard tabs by id',
      '<a id="detailTab__item" aria-selected="true">Details</a>',
      'a#detailTab__item[aria-selected=true] "…"',
    ],
    [
      'the object of a generated name, not the record type',
      '<forcegenerated-highlightspanel_account___0125g000000AbCdAAA___compact___view___recordlayout2></forcegenerated-highlightspanel_account___0125g000000AbCdAAA___compact___view___recordlayout2>',
      'forcegenerated-highlightspanel_account___ID___compact___view___recordlayout2',
    ],
    ['what is hidden, without going into it', '<div hidden><p>Ana</p></div>', 'div[hidden] (hidden)'],
    ['neighbours that are alike once', '<li>a</li><li>b</li><li>c</li>', 'li "…" ×3'],
    [
      'the record that is open and others apart',
      `<a href="/lightning/r/${OWN}/related/Contacts/view"></a><a href="/lightning/r/003000000000001AAA/view"></a>`,
      'a[href=/lightning/r/<this>/related/Contacts/view]\na[href=/lightning/r/<id:003>/view]',
    ],
  ])('%s', (_what, html, outline) => {
    expect(inside(html)).toBe(outline);
  });

  it('native shadow roots, with what stands in them and beside them', () => {
    const document = page('<records-highlights2><b slot="primaryField">x</b></records-highlights2>');
    const host = document.querySelector('records-highlights2');
    const root = host?.attachShadow({ mode: 'open' });
    root?.append(document.createElement('h1'), 'Nordwerk');
    const { lines, open, closed } = outlineOf(document, [], OWN);
    expect(lines).toEqual(['html > body > records-highlights2', ' #open "…" > h1', ' b[slot=primaryField] "…"']);
    expect([open, closed]).toEqual([1, 0]);
  });

  it('only what holds the parts that it is asked for, with what they stand in', () => {
    const document = page(
      '<nav><i></i></nav><div class="active"><section><h1></h1></section><section><p></p></section></div>',
    );
    const parts = [...document.querySelectorAll('h1,p')];
    expect(outlineOf(document, parts, OWN).lines).toEqual([
      'html > body > div.active',
      ' section > h1',
      ' section > p',
    ]);
  });

  it('a part inside a shadow root with the roots that lead to it', () => {
    const document = page('<a-host></a-host>');
    const root = document.querySelector('a-host')?.attachShadow({ mode: 'open' });
    const part = document.createElement('b-part');
    root?.append(part, document.createElement('i'));
    expect(outlineOf(document, [part], OWN).lines).toEqual(['html > body > a-host > #open > b-part']);
  });
});

describe('an outline leaves out what a person typed', () => {
  it.each<[string, string, string]>([
    [
      'titles, labels and other texts in attributes',
      '<a title="Ana Ruiz" aria-label="Call Ana" alt="Ana">x</a>',
      'a[title][aria-label][alt] "…"',
    ],
    ['values of form controls', '<input type="text" name="Ana" value="Ana">', 'input[type=text][name][value]'],
    [
      'other sites, and addresses of people',
      '<a href="https://nordwerk.example/ana"></a><a href="mailto:ana@nordwerk.example"></a><a href="tel:+491234567"></a>',
      'a[href=https:]\na[href=mailto:]\na[href=tel:]',
    ],
    ['ids of elements', '<div id="001000000000001AAA"></div>', 'div'],
    ['roles that are none', '<div role="ana-ruiz"></div>', 'div[role]'],
    [
      'data of other names and shapes',
      '<div data-recordid="001000000000001AAA" data-target-selection-name="Ana Ruiz"></div>',
      'div[data-recordid][data-target-selection-name]',
    ],
    [
      'ids in field names',
      '<div data-target-selection-name="sfdc:RecordField.0015g00000AbCdE.Name"></div>',
      'div[data-target-selection-name]',
    ],
    [
      'what an administrator called a page',
      '<forcegenerated-flexipage_nordwerk_sales__view_js></forcegenerated-flexipage_nordwerk_sales__view_js>',
      'forcegenerated-flexipage',
    ],
    ['scripts and styles', '<script>var ana</script><style>.ana{}</style>', ''],
    ['our own overlay', '<rightfit-overlay><b>A 86</b></rightfit-overlay>', ''],
    ['the inside of other documents', '<iframe srcdoc="Ana"></iframe>', 'iframe[srcdoc]'],
  ])('%s', (_what, html, outline) => {
    expect(inside(html)).toBe(outline);
  });

  it.each([
    ['/lightning/r/Account/001000000000001AAA/view', '/lightning/r/Account/<this>/view'],
    ['/lightning/r/Contact/0035g000004XyZaAAC/view?ws=%2Fana', '/lightning/r/Contact/<id:003>/view'],
    ['/lightning/r/Invoice__c/a0B5g000004XyZaAAC/view', '/lightning/r/Invoice__c/<id>/view'],
    ['/lightning/r/Nordwerk GmbH/view', '/lightning/r/*/view'],
    ['/files/ana-ruiz.pdf', '/*/*'],
    ['//nordwerk.example/ana', '*'],
    ['javascript:ana()', 'javascript:'],
    ['nordwerk:ana', '*'],
    ['#/sObject/001000000000001AAA/view', '#'],
    ['/symbols.svg#log_a_call', '#log_a_call'],
    ['ana', '*'],
    ['', ''],
  ])('the address %s is %s', (address, shape) => {
    expect(addressShape(address, OWN)).toBe(shape);
  });

  const CANARIES = [
    'Kanarie7Vogel',
    'kanarie7vogel',
    'kanarie7vogel@nordwerk.example',
    '4217004217',
    'Ana Kanarie7Vogel',
  ];
  const canary = fc.constantFrom(...CANARIES);
  const value = canary.chain((said) =>
    fc.constantFrom(
      said,
      `${said} x`,
      `/lightning/r/Account/${said}/view`,
      `/lightning/r/${said}/related/${said}/view`,
      `/lightning/r/001000000000001AAA/view?name=${said}`,
      `https://${said}.example/${said}`,
      `mailto:${said}`,
      `${said}:${said}`,
      `/x#${said}`,
      `#${said}`,
      `sfdc:${said}`,
      `sfdc:RecordField.Account.Name ${said}`,
      `Record ${said} Field`,
      `force_highlightsPanel ${said}`,
      `slds-text-${said} slds-${said} active`,
      `detailTab__item ${said}`,
      `customTab${said}__item`,
      `Title-TEXT-0${said}`,
    ),
  );
  const attribute = fc.tuple(
    fc.constantFrom(
      ...(
        'id,class,title,alt,href,xlink:href,src,srcset,style,name,value,role,slot,type,lang,placeholder,aria-label,' +
        'aria-labelledby,aria-controls,aria-selected,aria-hidden,data-target-selection-name,data-field-id,data-tab-value,' +
        'data-component-id,data-output-element-id,data-col-key-value,data-recordid,data-anything,field-label'
      ).split(','),
    ),
    value,
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.record({
      tag: fc.constantFrom(
        'div',
        'a',
        'button',
        'input',
        'slot',
        'svg',
        'use',
        'textarea',
        'select',
        'option',
        'iframe',
        'records-highlights2',
        'lightning-formatted-text',
        'img',
      ),
      attributes: fc.array(attribute, { maxLength: 6 }),
      text: fc.option(canary),
      shadow: fc.constantFrom('open', 'closed', null),
      children: fc.oneof({ depthSize: 'small', maxDepth: 5 }, fc.constant([]), fc.array(tie('tree'), { maxLength: 4 })),
    }),
  }));
  interface Tree {
    readonly tag: string;
    readonly attributes: readonly (readonly [string, string])[];
    readonly text: string | null;
    readonly shadow: 'open' | 'closed' | null;
    readonly children: readonly Tree[];
  }
  function build(document: Document, { tag, attributes, text, shadow, children }: Tree): Element {
    const element = document.createElement(tag);
    for (const [name, said] of attributes) element.setAttribute(name, said);
    const into = shadow && tag.includes('-') ? element.attachShadow({ mode: shadow }) : element;
    into.append(...children.map((child) => build(document, child)));
    if (text !== null) element.append(text, document.createComment(text));
    return element;
  }

  it('and so of any page: no text and no value of an attribute that could be a value of the CRM', () => {
    const document = page('');
    fc.assert(
      fc.property(tree, (made) => {
        document.body.replaceChildren(build(document, made as Tree));
        const said = JSON.stringify(outlineOf(document, [], OWN));
        expect(said.toLowerCase()).not.toMatch(/kanarie7vogel|4217004217|nordwerk/);
      }),
      { numRuns: 250 },
    );
  }, 60_000);
});

describe('an outline is bounded', () => {
  it.each<[string, (document: Document) => void]>([
    [
      'many elements',
      (document) => document.body.append(...Array.from({ length: 6_000 }, () => document.createElement('p'))),
    ],
    [
      'many elements of many kinds',
      (document) => {
        for (let at = 0; at < 70; at++) {
          const part = document.createElement(`x-part${String.fromCharCode(97 + (at % 26))}`);
          for (let each = 0; each < 100; each++) {
            const item = document.createElement(`x-item${String.fromCharCode(97 + (each % 26))}`);
            item.setAttribute(
              'data-target-selection-name',
              `sfdc:RecordField.Account.A_rather_long_field_name_of_some_package__c`,
            );
            part.append(item);
          }
          document.body.append(part);
        }
      },
    ],
    [
      'elements in one another',
      (document) => {
        let at: Element = document.body;
        for (let depth = 0; depth < 1500; depth++) at = at.appendChild(document.createElement('div'));
      },
    ],
  ])(
    'whatever the page holds: %s',
    (_what, fill) => {
      const document = page('');
      fill(document);
      const { lines, elements, cut } = outlineOf(document, [], OWN);
      expect(elements).toBeLessThanOrEqual(OUTLINE_LIMITS.elements + 10);
      expect(new TextEncoder().encode(JSON.stringify(lines)).length).toBeLessThanOrEqual(60_000);
      expect(cut).toBe(true);
    },
    30_000,
  );

  it('for a part that stands deep in a page', () => {
    const document = page('');
    let at: Element = document.body;
    for (let depth = 0; depth < 1500; depth++) at = at.appendChild(document.createElement('div'));
    expect(outlineOf(document, [at], OWN).elements).toBeLessThan(100);
  });
});
