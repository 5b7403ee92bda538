import type { RecordKey } from '../../domain/record/record';
import type { SeenField, SeenLink } from '../../domain/record/snapshot';
import type { TaughtField } from '../../domain/taught/mapping';
import { closestAcross } from '../dom/deep-query';
import { ACCOUNT_LINK, CHECK_BOXES, fieldsOf, headerFields, PERSON_API } from './fields';
import { apiName, type RecordPage } from './page';
import { PLACED_FIELD, PLACED_FIELD_ATTRIBUTE } from './selectors';
import { objectOfId } from './urls';
import { type FieldValue, fieldValue } from './values';

/** The fields of the record that the page shows, by API name, in the order of the page. */
export interface Rows {
  /** Null: shown, but not to be read with certainty. */
  readonly values: ReadonlyMap<string, FieldValue | null>;
  readonly isPerson: boolean;
}

const MAX_CUSTOM_FIELDS = 200;
const MAX_ROWS = 2000;

/** Reads the record's own fields. A field that the page shows more than once counts where the copies agree. */
export function rowsOf(page: RecordPage, record: RecordKey, header: FieldValue | undefined): Rows {
  const values = new Map<string, FieldValue | null>();
  const disputed = new Set<string>();
  let isPerson = header?.isPersonName ?? false;
  for (const { row, api } of fieldRows(page, record)) {
    if (!page.shows(row)) continue;
    const value = fieldValue(row);
    const before = values.get(api);
    isPerson ||= PERSON_API.test(api) || (api === 'Name' && value?.isPersonName === true);
    if (before?.text && value?.text && before.text !== value.text) disputed.add(api);
    // The copy that says most: a text, else that it is blank.
    else values.set(api, value?.text ? value : (before ?? value ?? null));
  }
  for (const api of disputed) values.set(api, null);
  return { values, isPerson: isPerson && record.object === 'account' };
}

interface FieldRow {
  readonly row: Element;
  readonly api: string;
}

/** The elements that show a field of the record: by API name, and the places of Dynamic Forms that hold none. */
function fieldRows(page: RecordPage, record: RecordKey): FieldRow[] {
  const named = page.all('field');
  const rows = named.slice(0, MAX_ROWS).flatMap((row) => {
    const name = apiName(row);
    return name?.object === record.object ? [{ row, api: name.api }] : [];
  });
  const places = page.all('placedField').slice(0, MAX_ROWS);
  if (places.length === 0) return rows;
  const taken = new Set(named.map((row) => closestAcross(row, PLACED_FIELD)));
  const placed = places.flatMap((row) => {
    const api = taken.has(row) ? undefined : placedApi(row);
    return api ? [{ row, api }] : [];
  });
  return [...rows, ...placed];
}

/** A place's name writes the double underscore of a custom field as one, so that only names of one word are certain. */
const PLACE_NAME = /^Record([A-Za-z][A-Za-z0-9]*)(_c)?Field\d*$/;

function placedApi(row: Element): string | undefined {
  const found = PLACE_NAME.exec(row.getAttribute(PLACED_FIELD_ATTRIBUTE) ?? '');
  return found?.[1] && found[1] + (found[2] ? '__c' : '');
}

/**
 * What the snapshot keeps of the rows: what is known by name, what the customer added, and what the user taught. The
 * header's name stands in where no row states the name.
 */
export function seenFields(
  rows: Rows,
  record: RecordKey,
  header: FieldValue | undefined,
  taught: readonly TaughtField[],
): SeenField[] {
  const named = new Set(taught.map(({ internal }) => internal));
  const seen: SeenField[] = [];
  let custom = 0;
  for (const [internal, value] of rows.values) {
    if (!value) continue;
    const { text } = value;
    const fields = fieldsOf(record.object, internal, rows.isPerson);
    // A field of the product that we do not know by name; one that we know says its fact besides what was taught.
    for (const field of fields.length === 0 && named.has(internal) ? (['custom'] as const) : fields) {
      if (field === 'custom' && !named.has(internal) && ++custom > MAX_CUSTOM_FIELDS) continue;
      if (CHECK_BOXES.has(field) && text !== 'true' && text !== 'false') continue;
      seen.push({ field, internal, text, blank: text === '', place: 'field' });
    }
  }
  const stated = new Set(seen.filter(({ blank }) => !blank).map(({ field }) => field));
  const fromHeader = headerFields(record.object, rows.isPerson).filter((field) => !stated.has(field));
  const text = header?.text.replaceAll('\n', ' ');
  if (!text) return seen;
  return [
    ...fromHeader.map((field) => ({ field, internal: '', text, blank: false, place: 'header' }) as const),
    ...seen,
  ];
}

/** The account that the record's own lookup leads to. */
export function accountLink(rows: Rows, record: RecordKey): SeenLink | null {
  const link = rows.values.get(ACCOUNT_LINK[record.object] ?? '')?.link;
  return link && objectOfId(link.id) === 'account' ? link : null;
}
