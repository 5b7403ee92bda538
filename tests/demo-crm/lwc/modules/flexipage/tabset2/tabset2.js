import { api, LightningElement } from 'lwc';

/** Tabs: Related first, Details second, as most layouts have them. */
export default class Tabset2 extends LightningElement {
  @api tabs = [];
  @api active;

  get items() {
    return this.tabs.map((tab) => ({
      ...tab,
      selected: String(tab.name === this.active),
      className: `slds-tabs_default__item${tab.name === this.active ? ' slds-is-active' : ''}`,
    }));
  }

  select(event) {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('select', { detail: event.currentTarget.dataset.name }));
  }
}
