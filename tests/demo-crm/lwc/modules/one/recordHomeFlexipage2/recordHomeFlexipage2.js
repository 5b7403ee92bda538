import { api, LightningElement } from 'lwc';

/** A record page: header, tabs, timeline. Its parts arrive one after the other, as they do in the product. */
export default class RecordHomeFlexipage2 extends LightningElement {
  @api record;
  @api delay = 0;
  @api tab = 'related';
  headerReady = false;
  detailsReady = false;
  listReady = false;
  timelineReady = false;

  connectedCallback() {
    if (this.record.never) return;
    this.later(1, () => {
      this.headerReady = true;
    });
    this.later(2, () => {
      this.listReady = true;
    });
    this.later(2, () => {
      this.timelineReady = true;
    });
    if (this.tab === 'details') this.openDetails();
  }

  later(steps, work) {
    setTimeout(work, this.delay * steps);
  }

  openDetails() {
    this.later(1, () => {
      this.detailsReady = true;
    });
  }

  select(event) {
    this.tab = event.detail;
    if (this.tab === 'details' && !this.detailsReady) this.openDetails();
  }

  get showDetails() {
    return this.tab === 'details' && this.detailsReady;
  }

  /** On an account's page the lists are the Related tab, on others they stand beside the details. */
  get mainLists() {
    return this.listReady && this.tab === 'related' && this.record.object === 'Account' ? this.record.lists : [];
  }

  get sideLists() {
    return this.listReady && this.record.object !== 'Account' ? this.record.lists : [];
  }
}
