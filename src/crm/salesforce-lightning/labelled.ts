import type { RecordKey } from '../../domain/record/record';
import { MAX_LABEL_TEXT, type SeenField } from '../../domain/record/snapshot';
import type { TaughtField } from '../../domain/taught/mapping';
import { fold } from '../../domain/text/fold';
import { closestAcross, openScopes, queryAll } from '../dom/deep-query';
import { lineOf } from '../dom/flat-text';
import { isCustom, nativeRoot } from '../dom/open-root';
import type { ShownField } from '../reader';
import { apiName, type RecordPage } from './page';
import { HIGHLIGHT, HIGHLIGHT_LABEL, HIGHLIGHT_VALUE, LABEL, OTHERS_PART, UNNAMED_ROW, WANTED } from './selectors';
import { type FieldValue, fieldValue, readValue } from './values';

const MAX_PLACES = 600;

/** One place of the record's own region where a label stands beside a value. */
interface LabelledPlace {
  readonly internal: string;
  readonly label: string;
  readonly element: Element;
  /** Undefined where it cannot be read with certainty. */
  readonly value: FieldValue | undefined;
}

/** The first element in `place` that matches, in its tree, its own native root or the roots within it. */
function partOf(place: Element, selector: string): Element | undefined {
  const root = isCustom(place) ? nativeRoot(place) : null;
  return place.querySelector(selector) ?? root?.querySelector(selector) ?? queryAll(openScopes(place), selector)[0];
}

/** Empty for a text that is no label: none, or too long for one. */
function labelIn(place: Element, selector: string): string {
  const element = partOf(place, selector);
  const text = element ? lineOf(element, MAX_LABEL_TEXT + 1) : '';
  return text.length > MAX_LABEL_TEXT ? '' : text;
}

function namedRows(page: RecordPage, record: RecordKey): LabelledPlace[] {
  return page
    .all('field')
    .slice(0, MAX_PLACES)
    .flatMap((element) => {
      const name = apiName(element);
      if (name?.object !== record.object || !page.shows(element)) return [];
      return [{ internal: name.api, label: labelIn(element, LABEL) || name.api, element, value: fieldValue(element) }];
    });
}

/** Rows without an internal name. Beside our record's they may be those of a related one: there nothing is read. */
function unnamedRows(page: RecordPage): LabelledPlace[] {
  const { field } = WANTED.lists;
  return queryAll(page.scopes, UNNAMED_ROW)
    .slice(0, MAX_PLACES)
    .flatMap((element) => {
      if (closestAcross(element, field) || partOf(element, field)) return [];
      if (!page.shows(element) || closestAcross(element, OTHERS_PART)) return [];
      return [{ internal: '', label: labelIn(element, LABEL), element, value: fieldValue(element) }];
    });
}

/** The header's strip: labels and values, never an internal name. */
function highlights(page: RecordPage): LabelledPlace[] {
  return queryAll(page.scopes, HIGHLIGHT)
    .slice(0, MAX_PLACES)
    .flatMap((element) => {
      if (!page.shows(element) || !closestAcross(element, WANTED.lists.headerPart)) return [];
      const value = partOf(element, HIGHLIGHT_VALUE);
      return [{ internal: '', label: labelIn(element, HIGHLIGHT_LABEL), element, value: value && readValue(value) }];
    });
}

function placesOf(page: RecordPage, record: RecordKey): LabelledPlace[] {
  const found = [...highlights(page), ...namedRows(page, record), ...unnamedRows(page)];
  return found.filter(({ label }) => label !== '');
}

/** What all places of one label say: a text, blank, or undefined where none can be read or two differ. */
function agreed(places: readonly LabelledPlace[]): string | undefined {
  const texts = new Set(places.flatMap(({ value }) => (value ? [value.text] : [])));
  // A copy that is blank beside one that is not may be filled later.
  if (texts.size > 1) texts.delete('');
  return texts.size === 1 ? [...texts][0] : undefined;
}

/** The fields that were taught by label, where the record's region shows that very label and one value under it. */
export function taughtByLabel(page: RecordPage, record: RecordKey, taught: readonly TaughtField[]): SeenField[] {
  const wanted = taught.filter(({ internal }) => internal === '');
  if (wanted.length === 0) return [];
  const places = placesOf(page, record);
  return wanted.flatMap(({ label }) => {
    const named = fold(label);
    const text = agreed(places.filter((place) => fold(place.label) === named));
    if (text === undefined) return [];
    return [{ field: 'custom', internal: '', label, text, blank: text === '', place: 'field' } as const];
  });
}

/** Every field of the record that is shown now and can be read, in the order of the page. */
export function shownFields(page: RecordPage, record: RecordKey): ShownField[] {
  const places = placesOf(page, record);
  return places.flatMap(({ internal, label, element, value }) => {
    if (!value) return [];
    const same = internal === '' ? places.filter((place) => fold(place.label) === fold(label)) : [];
    return [{ internal, label, element, text: value.text, certain: internal !== '' || agreed(same) !== undefined }];
  });
}
