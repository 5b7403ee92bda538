import { api, LightningElement } from 'lwc';

/** One field of a page layout: label, value, the button that begins inline edit. */
export default class RecordLayoutItem extends LightningElement {
  @api label;
  @api editing = false;

  get showPencil() {
    return !this.editing;
  }

  get editTitle() {
    return `Edit ${this.label}`;
  }

  edit() {
    this.dispatchEvent(new CustomEvent('edit', { bubbles: true, composed: true }));
  }
}
