import { api, LightningElement } from 'lwc';

/** The contacts of an account, as a table. */
export default class RelatedListSingleContainer extends LightningElement {
  @api recordId;
  @api people = [];
  @api label;
  @api titleLabel;
  @api nameLabel;

  get heading() {
    return `${this.label} (${this.people.length})`;
  }

  get href() {
    return `/lightning/r/${this.recordId}/related/Contacts/view`;
  }

  get rows() {
    return this.people.map((person, at) => ({
      ...person,
      href: `/lightning/r/${person.id}/view`,
      titleKey: `Title-TEXT-${at}`,
    }));
  }
}
