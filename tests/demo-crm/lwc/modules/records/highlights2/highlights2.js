import { api, LightningElement } from 'lwc';

/** The header card of a record: its name and a strip of fields. */
export default class Highlights2 extends LightningElement {
  @api objectLabel;
  @api icon;
}
