import { api, LightningElement } from 'lwc';

/** The activity timeline: what is planned, then what was done, month by month. */
export default class ActivityPanel extends LightningElement {
  @api upcoming = [];
  @api months = [];
  @api upcomingLabel;
  /** Makes the form that stands open, or null. */
  @api composer;

  renderedCallback() {
    const place = this.template.querySelector('.composer');
    if (place.firstChild || !this.composer) return;
    const form = this.composer();
    if (form) place.append(form);
  }
}
