import { api, LightningElement } from 'lwc';

/** The highlights panel: the record's name first, as its compact layout says. */
export default class LwcHighlightsPanel extends LightningElement {
  @api record;

  get icon() {
    return `icon icon-${this.record.object}`;
  }
}
