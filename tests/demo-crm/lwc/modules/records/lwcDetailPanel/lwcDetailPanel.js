import { api, LightningElement } from 'lwc';

/** The Details tab: every field in two columns; inline edit puts inputs in the place of the values. */
export default class LwcDetailPanel extends LightningElement {
  @api items = [];
  editing = false;

  edit() {
    this.editing = true;
  }

  done() {
    this.editing = false;
  }
}
