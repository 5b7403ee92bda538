/**
 * What of an element may stand in an outline: names that a product's developers gave, in the shapes listed here, and
 * nothing that a person typed. What is not listed is left out. API names of custom fields (`ARR__c`) are names, and stay.
 */

/** A Salesforce id: 15 or 18 characters that begin with a key prefix, as no API name does. */
const ID = /(?<![A-Za-z0-9])(?=\d|[a-z]\d)[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?(?![A-Za-z0-9])/;
const IDS_AND_NUMBERS = /(?<![A-Za-z0-9])(?=\d|[a-z]\d)[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?(?![A-Za-z0-9])|\d{6,}/g;

/** A name without the ids of the customer's own records and record types in it. */
function withoutIds(name: string): string {
  return name.replace(IDS_AND_NUMBERS, 'ID');
}

const TAG = /^[a-z][a-z0-9_-]{0,120}$/;
/** Generated for one page of one customer: the rest of the name is what an administrator called it. */
const GENERATED_PAGE = /^(forcegenerated-(?:flexipage|adg))[_-].*/;

/** The element's name; `?` for one that is no name. */
export function tagShape(element: Element): string {
  const { localName } = element;
  if (!TAG.test(localName)) return '?';
  return withoutIds(localName.replace(GENERATED_PAGE, '$1'));
}

const ATTRIBUTE = /^[a-z][a-z0-9:._-]{0,60}$/;
/** Style tokens of the LWC compiler: another one with every release, and many on every element. */
const STYLE_TOKEN = /^lwc-|-host$|^[a-z0-9]+-[a-z0-9-]+_[a-z0-9-]+$/;

const MAX_ATTRIBUTES = 40;

const ROLES: ReadonlySet<string> = new Set(
  (
    'alert,alertdialog,application,article,banner,button,cell,checkbox,columnheader,combobox,complementary,contentinfo,' +
    'dialog,document,form,grid,gridcell,group,heading,img,link,list,listbox,listitem,log,main,menu,menubar,menuitem,' +
    'navigation,none,option,presentation,progressbar,radio,region,row,rowgroup,rowheader,search,separator,status,tab,' +
    'table,tablist,tabpanel,textbox,toolbar,tooltip,tree,treeitem'
  ).split(','),
);
const STANDARD_TAB = /^(?:detail|relatedLists|activity|collaborate|custom\d{0,2})Tab(?:__item)?$/;
const FLAG = /^(?:true|false)$/;

/** The attributes whose values are developers' names, and the shapes that such names have. */
const VALUES: Readonly<Record<string, RegExp | ReadonlySet<string>>> = {
  role: ROLES,
  slot: /^[a-z][A-Za-z]{0,40}$/,
  'data-target-selection-name': /^sfdc:[A-Za-z]{1,40}\.\w{1,80}(?:\.\w{1,80})?$/,
  'data-field-id': /^Record\w{1,80}Field$/,
  'data-component-id': /^(?:force|flexipage|runtime|lst|records?|console|one|support|laf)(?:_[A-Za-z]+\d{0,2}){1,6}$/,
  'data-output-element-id': /^output-field$/,
  'data-col-key-value': /^[A-Za-z]\w{0,80}-[A-Z_]{1,20}-\d{1,3}$/,
  'data-tab-value': STANDARD_TAB,
  'aria-controls': STANDARD_TAB,
  'aria-labelledby': STANDARD_TAB,
  'aria-selected': FLAG,
  'aria-expanded': FLAG,
  'aria-busy': FLAG,
  'aria-hidden': FLAG,
  type: new Set(['button', 'checkbox', 'email', 'hidden', 'number', 'radio', 'search', 'submit', 'tel', 'text', 'url']),
};
/** `name` is a developer's name on slots and on the buttons of a form; on inputs it may be anything. */
const NAMES: Readonly<Record<string, RegExp>> = { slot: /^[a-z][A-Za-z]{0,40}$/, button: /^(?:Save|Cancel)Edit$/ };

function valueShape(element: Element, name: string, value: string, own: string): string | undefined {
  if (name === 'href' || name === 'xlink:href') return addressShape(value, own);
  const shape = name === 'name' ? NAMES[element.localName] : Object.hasOwn(VALUES, name) ? VALUES[name] : undefined;
  const fits = shape instanceof RegExp ? shape.test(value) : shape?.has(value);
  return fits && !ID.test(value) ? value : undefined;
}

/** The attributes, each `name` or `name=value`; class and id have shapes of their own. */
export function attributeShapes(element: Element, own: string): string[] {
  return [...element.attributes].slice(0, MAX_ATTRIBUTES).flatMap(({ name, value }) => {
    if (name === 'class' || name === 'id' || STYLE_TOKEN.test(name)) return [];
    if (!ATTRIBUTE.test(name)) return ['?'];
    const shape = valueShape(element, name, value, own);
    return [shape === undefined || shape === '' ? withoutIds(name) : `${name}=${shape}`];
  });
}

/** Blocks of the Salesforce Lightning Design System, with modifiers in words and sizes. */
const SLDS =
  /^slds-(?:accordion|align|assistive|avatar|badge|box|button|card|checkbox|clearfix|col|combobox|docked|dropdown|dueling|float|form|grid|has|hide|highlight|hint|icon|input|is|item|line|list|media|modal|m|p|page|path|pill|popover|post|scope|section|show|size|spinner|split|tabs|table|template|text|tile|timeline|tooltip|tree|truncate|var|wrap)(?:[-_]{1,2}(?:[a-z]+|\d{1,2}))*$/;
const TEST_ID = /^test-id__[a-z-]{1,60}$/;
const AURA_OUTPUT =
  /^uiOutput(?:Text|Number|Currency|Date|DateTime|Percent|Email|Phone|URL|TextArea|RichText|Checkbox)$/;
/** Class names of Lightning's own components that tell one part of a page from another. */
const LIGHTNING: ReadonlySet<string> = new Set(
  (
    'active,activityHistories,activityPanel,assistiveText,checked,dueDate,entityNameTitle,fieldComponent,' +
    'forceDetailPanelDesktop,forceHighlightsStencilDesktop,forceOutputLookup,forcePageBlockItem,forcePageBlockItemEdit,' +
    'forcePageBlockItemView,forceRelatedListSingleContainer,forcegenerated-flexipage-module,' +
    'forcegenerated-record-layout2,has-header,highlights,is-read-only,is-stacked,lafPageHost,modal-container,' +
    'navexWorkspace,oneConsoleTab,oneContent,oneWorkspace,outputLookupLink,owner-name,pastActivities,primaryField,' +
    'primaryFieldRow,record-layout-container,row,runtime_sales_activitiesActivityTimelineFixedStencil,secondaryFields,' +
    'skip-timeline-wrapper,standardTimelineUpcomingActivities,subjectLink,tabContent,taskStatusCheckbox,' +
    'timelineGridItemLeft,uiModal,unchecked,windowViewMode-maximized,windowViewMode-normal,' +
    'Call,Email,EmailMessage,Event,ListEmail,LogACall,Task'
  ).split(','),
);

/** The class names that are known; every other one is left out. */
export function classShapes(element: Element): string[] {
  return [...element.classList].filter(
    (token) => LIGHTNING.has(token) || TEST_ID.test(token) || AURA_OUTPUT.test(token) || SLDS.test(token),
  );
}

/** The element's id, where it is one of those that every page has; undefined for all others. */
export function idShape(element: Element): string | undefined {
  return STANDARD_TAB.test(element.id) || element.id === 'auraLoadingBox' ? element.id : undefined;
}

const RECORD_ID = /^[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$/;
/** What kind of record an id is of: account, contact, lead, opportunity, user, task, event, e-mail, record type. */
const KEY_PREFIX = /^(?:00[136QTU5]|02s|012)/;
const PATH_WORD = /^(?:lightning|one|one\.app|sObject|r|o|page|home|list|view|edit|related|setup)$/;
const OBJECT =
  /^(?:Account|Contact|Lead|Opportunity|User|Task|Event|EmailMessage|Case|Campaign|sObject|[A-Za-z]\w{0,60}__c)$/;
/** Relationships have API names, standard ones in the plural. */
const RELATIONSHIP = /^[A-Z][A-Za-z]{1,60}$|^[A-Za-z]\w{0,60}__r$/;
/** Symbols of the timeline's icons. */
const SYMBOL = /#(task|event|email|call|log_a_call)$/;
const SCHEME = /^([a-z][a-z.+-]{1,20}):/i;

function segmentShape(segment: string, before: string | undefined, own: string): string {
  if (RECORD_ID.test(segment) && /\d/.test(segment)) {
    if (own !== '' && segment.slice(0, 15) === own.slice(0, 15)) return '<this>';
    const prefix = KEY_PREFIX.exec(segment)?.[0];
    return prefix === undefined ? '<id>' : `<id:${prefix}>`;
  }
  if (segment === '' || PATH_WORD.test(segment)) return segment;
  const shape = before === 'r' || before === 'o' ? OBJECT : before === 'related' ? RELATIONSHIP : undefined;
  return shape?.test(segment) ? segment : '*';
}

/**
 * The shape of an address: `/lightning/r/Contact/<id:003>/view`, `mailto:`, `#`. Of another site nothing but the scheme;
 * never a host, a query or a word that is not the product's own. `<this>` is the record that is open, `own` its id.
 */
export function addressShape(address: string, own: string): string {
  const symbol = SYMBOL.exec(address)?.[1];
  if (symbol !== undefined) return `#${symbol}`;
  if (address.startsWith('#')) return '#';
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined) return /^(?:https?|mailto|tel|javascript)$/.test(scheme) ? `${scheme}:` : '*';
  if (!address.startsWith('/') || address.startsWith('//')) return address === '' ? '' : '*';
  const path = address.slice(0, 500).split(/[?#]/, 1)[0] ?? '';
  const segments = path.split('/').slice(0, 12);
  return segments.map((segment, at) => segmentShape(segment, segments[at - 1], own)).join('/');
}
