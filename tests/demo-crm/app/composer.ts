import type { DemoOptions } from './options';

/** The forms of the activity panel. In the product they are Aura's: plain DOM, with the names that its fields carry there. */

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

let made = 0;

/** A field as Aura draws it: its API name around label and control. */
function field(api: string, labelText: string, control: HTMLElement): HTMLElement {
  const around = element('div', 'slds-form-element slds-m-bottom_small', {
    'data-target-selection-name': `sfdc:RecordField.${api}`,
  });
  const label = element('label', 'slds-form-element__label');
  label.textContent = labelText;
  control.id = `composer-${++made}`;
  label.htmlFor = control.id;
  const holder = element('div', 'slds-form-element__control');
  holder.append(control);
  around.append(label, holder);
  return around;
}

/** The editor's frame in the frame of its container: both of the page's own origin. */
function editor(): HTMLElement {
  const container = element('iframe', 'demo-editor', { title: 'CK Editor Container' });
  container.addEventListener('load', () => {
    const inside = container.contentDocument;
    if (!inside) return;
    inside.body.style.margin = '0';
    const frame = inside.createElement('iframe');
    frame.className = 'cke_wysiwyg_frame cke_reset';
    frame.title = 'Email Body';
    frame.style.cssText = 'border:0;width:100%;height:150px';
    frame.srcdoc =
      '<body class="cke_editable" contenteditable="true" role="textbox" aria-label="Email Body" ' +
      'style="margin:8px;font:13px sans-serif"><p>Kind regards</p></body>';
    inside.body.append(frame);
  });
  container.srcdoc = '<body></body>';
  return container;
}

/** Counted, so that a test can tell that none was pressed. */
function button(text: string): HTMLElement {
  const pressed = element('button', 'slds-button slds-button_brand', { type: 'button' });
  pressed.textContent = text;
  pressed.addEventListener('click', () => pressed.setAttribute('data-pressed', ''));
  return pressed;
}

function form(title: string, fields: readonly HTMLElement[], action: string): HTMLElement {
  const around = element('section', 'forceQuickActionLayout slds-box slds-m-bottom_medium');
  const heading = element('h2', 'slds-text-heading_small slds-m-bottom_small');
  heading.textContent = title;
  around.append(heading, ...fields, button(action));
  return around;
}

/** The form that is asked for, filled as the product fills it; null for none. */
export function composer({ composer: kind }: DemoOptions): HTMLElement | null {
  switch (kind) {
    case 'email': {
      const to = element('input', 'slds-input', { type: 'text', placeholder: '' });
      const subject = element('input', 'slds-input', { type: 'text', placeholder: 'Enter Subject...' });
      const fields = [
        field('EmailMessage.ToIds', 'To', to),
        field('EmailMessage.Subject', 'Subject', subject),
        field('EmailMessage.HtmlBody', 'Email Body', editor()),
      ];
      return form('Email', fields, 'Send');
    }
    case 'call': {
      const subject = element('input', 'slds-input slds-combobox__input', {
        type: 'text',
        role: 'combobox',
        'aria-expanded': 'false',
        'aria-label': 'Subject',
      });
      subject.value = 'Call';
      const comments = element('textarea', 'slds-textarea uiInputTextArea', { maxlength: '32000', rows: '5' });
      const fields = [field('Task.Subject', 'Subject', subject), field('Task.Description', 'Comments', comments)];
      return form('Log a Call', fields, 'Save');
    }
    case null:
      return null;
  }
}
