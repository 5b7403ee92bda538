import { api, LightningElement } from 'lwc';

/** The activity timeline: what is planned, then what was done, month by month. */
export default class ActivityPanel extends LightningElement {
  @api upcoming = [];
  @api months = [];
  @api upcomingLabel;
}
