/**
 * Every selector for the forms that a text can be inserted into, with its reason. No page object of Salesforce names them:
 * they are from what public tools and tests that run on the product rely on, or assumed; the README says which.
 */

/** Docked windows at the foot of the page, in which e-mails are written and calls are logged today. */
export const DOCKED = '.forceDockingPanel,.slds-docked-composer';

/** What one form stands in, innermost first: a quick action's layout, its panel, the activity panel before Winter '20. */
export const FORM = `.forceQuickActionLayout,${DOCKED},.slds-modal,.uiModal,.forceActionBody,.activityPanel,form`;

/** Fields of e-mails carry the same attribute as those of records. */
export const EMAIL_FIELD = '[data-target-selection-name^="sfdc:RecordField.EmailMessage."]';

/** Where the fields lack it: the editor's frame by its class (CKEditor 4) or its title, which is translated. */
export const EMAIL_FRAME = 'iframe.cke_wysiwyg_frame,iframe[title="CK Editor Container"],iframe[title="Email Body"]';

/** An e-mail's subject: by name, then by the words of the English interface. */
export const EMAIL_SUBJECTS = [
  '[data-target-selection-name="sfdc:RecordField.EmailMessage.Subject"] input',
  'input[placeholder="Enter Subject..."]',
  'input[aria-label="Subject"]',
] as const;

/** An e-mail's text: the field by name, the editor's frame, then an editor without one. */
export const EMAIL_BODIES = [
  '[data-target-selection-name="sfdc:RecordField.EmailMessage.HtmlBody"] :is(iframe,[contenteditable=true],textarea)',
  '[data-target-selection-name="sfdc:RecordField.EmailMessage.TextBody"] textarea',
  EMAIL_FRAME,
  '[role=textbox][contenteditable=true]',
] as const;

/** The comments of a call or a task. */
export const CALL_BODY = '[data-target-selection-name="sfdc:RecordField.Task.Description"] textarea';
/** Its subject: a combo box that takes free text. */
export const CALL_SUBJECT = '[data-target-selection-name="sfdc:RecordField.Task.Subject"] input';
/** New Task asks for a priority, Log a Call does not, as both come. */
export const TASK_ONLY = '[data-target-selection-name="sfdc:RecordField.Task.Priority"]';
