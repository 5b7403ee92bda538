import { api, LightningElement } from 'lwc';

/** A link to another record, or nothing. */
export default class OutputLookup extends LightningElement {
  @api value;

  get href() {
    return this.value ? `/lightning/r/${this.value.id}/view` : '';
  }
}
