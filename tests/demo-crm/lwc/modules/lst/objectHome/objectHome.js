import { api, LightningElement } from 'lwc';

/** A list view: the product's own table, in a box that scrolls. Its rows arrive after the page. */
export default class ObjectHome extends LightningElement {
  @api list;
  @api delay = 0;
  rows = [];
  sortedBy;
  direction = 'asc';
  notice;

  connectedCallback() {
    setTimeout(() => {
      this.rows = this.list.rows;
    }, this.delay);
  }

  get status() {
    return `${this.rows.length} items • Sorted by Account Name`;
  }

  sort({ detail: { fieldName, sortDirection } }) {
    this.order(fieldName, sortDirection);
  }

  /** Also for tests: orders the rows anew. */
  @api order(fieldName, direction) {
    const way = direction === 'desc' ? -1 : 1;
    const by = this.list.columns.find((column) => column.fieldName === fieldName)?.sortField ?? fieldName;
    this.rows = [...this.rows].sort(
      (a, b) => way * String(a[by] ?? '').localeCompare(String(b[by] ?? ''), 'en', { numeric: true }),
    );
    this.sortedBy = fieldName;
    this.direction = direction;
  }

  /** For tests: other rows in the place of these, as another list view, or the next page of this one, puts them. */
  @api replace(from, to) {
    this.rows = this.list.rows.slice(from, to);
  }

  /** For tests: a message that moves the list, outside of its table. */
  @api tell(text) {
    this.notice = text;
  }
}
