import { api, LightningElement } from 'lwc';

/** One field of the header's strip: a label and a value, and no internal name. */
export default class HighlightsDetailsItem extends LightningElement {
  @api label;
  @api text;
}
