/** What the address asks of the demonstration; kept on every page that is opened from it. */
export interface DemoOptions {
  readonly delay: number;
  readonly locale: string;
  readonly console: boolean;
  /** Elements to add to the page, for benches. */
  readonly size: number;
  readonly detailsFirst: boolean;
  readonly never: boolean;
  /** Header and fields carry other names than the product's: a layout that no reader knows. */
  readonly broken: boolean;
  readonly dir: 'ltr' | 'rtl';
  readonly hostile: boolean;
  /** The form that stands open in the activity panel. */
  readonly composer: 'email' | 'call' | null;
  /** The list view that is open; null for the plain table that needs none. */
  readonly filterName: string | null;
  /** Rows of lists. */
  readonly rows: number;
  /** Columns of the list of accounts beside the name. */
  readonly columns: number;
  /** The list of accounts shows a few rows that take other accounts as it is scrolled. */
  readonly virtual: boolean;
  /** Numbers to show instead of the record's own, by API name; null for a blank field. */
  readonly numbers: ReadonlyMap<string, number | null>;
}

/** Reads the query; whatever is not understood is as if it were not there. */
export function readOptions(search: string): DemoOptions {
  const query = new URLSearchParams(search);
  const number = (name: string, otherwise: number): number => {
    const value = Number(query.get(name) ?? otherwise);
    return Number.isFinite(value) && value >= 0 ? value : otherwise;
  };
  const asked = query.get('composer');
  return {
    delay: number('delay', 120),
    locale: query.get('locale') ?? 'en-US',
    console: query.has('console'),
    size: number('size', 0),
    detailsFirst: query.get('details') === 'first',
    never: query.has('never'),
    broken: query.has('broken'),
    dir: query.get('dir') === 'rtl' ? 'rtl' : 'ltr',
    hostile: query.has('hostile'),
    composer: asked === 'email' || asked === 'call' ? asked : null,
    filterName: query.get('filterName'),
    rows: number('rows', 50),
    columns: number('columns', 6),
    virtual: query.has('virtual'),
    numbers: new Map(
      query.getAll('number').map((each) => {
        const [api = '', value = ''] = each.split(':');
        return [api, value === '' ? null : Number(value)];
      }),
    ),
  };
}
