import { api, LightningElement } from 'lwc';

/** One related list, as a table. */
export default class RelatedListSingleContainer extends LightningElement {
  @api list;
}
