import { Wanted } from '../dom/deep-query';

/** Every selector of this reader, with its reason. Kinds, best first: internal name, published component, stable id or class, role. */

/**
 * A place that shows one record page. Inactive ones stay in the document: of other tabs, subtabs and visited records.
 * Standard apps, then console apps, where a subtab counts only inside its active workspace tab.
 */
export const STANDARD_PAGE = 'windowViewMode-normal active';
export const CONSOLE_PAGE = 'windowViewMode-maximized active';
export const ACTIVE_CONSOLE_TAB = 'section.oneConsoleTab:is(.active,[aria-expanded=true])';
export const ACTIVE_PAGE = `.windowViewMode-normal.active,${ACTIVE_CONSOLE_TAB} .windowViewMode-maximized.active`;

/** The record page component, for shells that do not mark the active page. */
export const RECORD_PAGE = 'one-record-home-flexipage2';

/** A field by its API name: page layouts, Dynamic Forms and Aura alike, in view, inline edit and New/Edit windows. */
const FIELD = '[data-target-selection-name^="sfdc:RecordField."]';
export const FIELD_ATTRIBUTE = 'data-target-selection-name';

/** Where a field's value stands, best first; the first that exists is read. Never the whole row: it holds label and buttons. */
export const VALUES = [
  // The output slot of page layouts (outputField) and Dynamic Forms (output).
  '[slot=outputField],[slot=output],[data-output-element-id=output-field]',
  // Aura and older layouts.
  '.test-id__field-value',
  // The dl/dt/dd variant of the layout item.
  'dd,.slds-form-element__static',
] as const;

/** The slots themselves, for native shadow: what they show is assigned, not nested. */
export const OUTPUT_SLOT = 'slot[name=outputField],slot[name=output]';

/** A field of Dynamic Forms by the name of its place, should it lose its API name: `RecordIndustryField`, `RecordARR_cField2`. */
export const PLACED_FIELD = 'flexipage-field[data-field-id]';
export const PLACED_FIELD_ATTRIBUTE = 'data-field-id';

/** Elements that render a blank value as nothing: an empty one of these is a blank field, anything else empty is not read. */
export const BLANK_FORMATTER = /^lightning-(?:formatted-|click-to-dial)/;
/** What may stand around such a formatter. Alone it says nothing: its formatter is still to come. */
export const FORMATTER_WRAPPER = /^(?:records-(?:formula-output|output-)|emailui-)/;
export const AURA_FORMATTER = /\buiOutput(?!Checkbox)/;

/** Aura shows a check box as a picture. */
export const AURA_CHECKED = 'img.checked';
export const AURA_UNCHECKED = 'img.unchecked';

/** A field's label: page layouts and Dynamic Forms, then the dl/dt/dd variant. */
export const LABEL = '.test-id__field-label,dt';
/** A row of a layout; it is looked at where it carries no API name. */
export const UNNAMED_ROW = 'records-record-layout-item,.forcePageBlockItem';
/** App Builder's "Related Record": another record's fields, which may be of the same object (the parent of an account). */
const OTHER_RECORD = '[data-component-id*=elatedRecord]';

/** App Builder's components of related lists, whatever they show. */
export const RELATED_LISTS = '[data-component-id*=elatedList]';
/** Components on a record's page that show fields of another record, or rows of others. */
export const OTHERS_PART =
  `${OTHER_RECORD},${RELATED_LISTS},lst-related-list-container,` +
  'lst-related-list-single-container,lst-related-preview-card,force-record-preview';
/** The header's strip of fields, which has labels and no API names: Lightning, then Aura. */
export const HIGHLIGHT =
  'records-highlights-details-item,.forceHighlightsStencilDesktop .slds-page-header__detail-block';
export const HIGHLIGHT_LABEL = '.slds-text-title';
export const HIGHLIGHT_VALUE = '.fieldComponent,.slds-text-body_regular,.slds-text-body--regular';

/** The record's name: the first field of the compact layout, which is the name unless an administrator chose another. */
const NAME = '[slot=primaryField],.forceHighlightsStencilDesktop .primaryField';

/** The header's component is named after the object: `forcegenerated-highlightspanel_account___012…`. */
const LAYOUT = '.forcegenerated-record-layout2';
export const HEADER_OBJECT = /^forcegenerated-highlightspanel_([a-z]+)___/;

/** Windows over the page: New/Edit forms carry the same field names as the record below. */
export const MODAL =
  '.slds-modal,.modal-container,records-modal-lwc-detail-panel-wrapper,lightning-modal,.uiModal,[role=dialog]';

/** A value that is being edited. */
export const INPUT = '[slot=inputField],[slot=input],.forcePageBlockItemEdit';
/** The record's own form is open, with half-edited values: inputs in place of outputs, or the button that saves, by name. */
const EDITING =
  `:is(${FIELD},records-record-layout-item,flexipage-field) :is([slot=inputField],[slot=input]),` +
  '.forcePageBlockItemEdit,button[name=SaveEdit]';

/** Still loading. Related lists load only when scrolled near, so theirs say nothing about the page. */
const BUSY = '[aria-busy=true],lightning-spinner,.slds-skeleton,[class*=skeleton]';
/** The Details tab is the open one; its id is not translated. */
const DETAILS_OPEN = '#detailTab__item[aria-selected=true]';

/** Parts of a rendered page: where one stands, the page is there. */
const PAGE_PART = '[data-component-id],records-lwc-highlights-panel,records-lwc-detail-panel,[role=tabpanel],h1';

/** Links that only the record itself has: "show all" of its related lists. */
const OWN_LIST_LINK = 'a[href*="/related/"]';

/** The header link of a related list has the relationship's API name, after the id of an account or opportunity. */
export const PEOPLE_LIST =
  /\/(?:001\w+\/related\/(?:Contacts|AccountContactRelations)|006\w+\/related\/OpportunityContactRoles)\//;
export const DEAL_LIST = /\/001\w+\/related\/Opportunities\//;
/** Those with rows that lead to other accounts: the record's own, and lists of the customer's, which may. The names are *assumed*. */
export const ACCOUNT_LISTS =
  /\/related\/(?:ChildAccounts|AccountPartners\w*|\w+__r)\/|\/003\w+\/related\/(?:AccountContactRelations|Opportunities)\//;
export const LIST_CARD = 'article.slds-card,lst-related-list-single-container,.forceRelatedListSingleContainer';
export const LIST_ROW = 'tr,lst-related-preview-card,article,li';
/** A row's own record is linked from its heading; other columns may link to other people. */
export const ROW_HEADING = 'h3,h4,th';
export const ROW_LINK = 'a[href]';

/** The activity timeline: rows of both sections. */
const TOUCH_ROW = '.pastActivities li.row,.standardTimelineUpcomingActivities li.row';
export const PAST = '.pastActivities';
export const SUBJECT = 'a.subjectLink';
export const DAY = '.dueDate';
export const TASK_BOX = '.taskStatusCheckbox';
export const HEADING = 'h2,h3,h4,h5,[role=heading]';

/** Containers in which the record's fields, header, people and activity appear, rendered now or later. */
const HEADER_PART = 'records-lwc-highlights-panel,record_flexipage-dynamic-highlights2,.forceHighlightsStencilDesktop';
const BODY_PART =
  'flexipage-tabset2,lightning-tabset,records-lwc-detail-panel,flexipage-field-section2,.forceDetailPanelDesktop';
const SIDE_PART = 'lst-related-list-container,lst-related-list-single-container,.activityPanel,flexipage-aura-wrapper';

/**
 * The components that may have a native shadow root on the way to a field, the header or a list. Names, because asking
 * every element of a page is what makes readers slow. One native component is enough: whatever is inside it is found.
 * Where none of these leads to anything, every element is asked.
 */
export const HOSTS: readonly string[] = (
  `${RECORD_PAGE},.forcegenerated-flexipage-module,${LAYOUT},[data-component-id],` +
  'flexipage-tabset2,flexipage-tab2,flexipage-field-section2,flexipage-column2,flexipage-field,' +
  'lightning-tabset,lightning-tab,records-highlights2,record_flexipage-dynamic-highlights2,' +
  'record_flexipage-record-field,records-lwc-highlights-panel,records-highlights-details-item,records-lwc-detail-panel,' +
  'records-base-record-form,records-lwc-record-layout,records-record-layout-block,' +
  'records-record-layout-section,records-record-layout-row,records-record-layout-item,' +
  'lst-related-list-container,lst-related-list-single-container,lst-related-list-view-manager,' +
  'lst-common-list-internal'
).split(',');

/** Components that show one value, a picture or a button: half of all native roots of a page, and no field is in them. */
export const LEAF = /^lightning-(?:formatted-|button|icon$|primitive-icon$|helptext$|spinner$)/;

/** What one look asks of a page, by name; `elsewhere` is where another record may stand: over the page, or beside its own. */
export const WANTED = new Wanted({
  name: NAME,
  field: FIELD,
  placedField: PLACED_FIELD,
  editing: EDITING,
  busy: BUSY,
  detailsOpen: DETAILS_OPEN,
  pagePart: PAGE_PART,
  heading: 'h1',
  header: LAYOUT,
  ownList: OWN_LIST_LINK,
  touch: TOUCH_ROW,
  elsewhere: `${MODAL},${OTHER_RECORD}`,
  headerPart: HEADER_PART,
  bodyPart: BODY_PART,
  sidePart: SIDE_PART,
});
