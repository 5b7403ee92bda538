import { MAX_FIELD_TEXT, type SeenLink } from '../../domain/record/snapshot';
import { type FlatReading, plainLine, plainText, readFlat } from '../dom/flat-text';
import {
  AURA_CHECKED,
  AURA_FORMATTER,
  AURA_UNCHECKED,
  BLANK_FORMATTER,
  FORMATTER_WRAPPER,
  INPUT,
  OUTPUT_SLOT,
  VALUES,
} from './selectors';
import { linkedId } from './urls';

/** What one field's row shows. */
export interface FieldValue {
  /** Empty when blank. */
  readonly text: string;
  /** The record that a lookup leads to. */
  readonly link: SeenLink | null;
  /** The value is written as a person's name is. */
  readonly isPersonName: boolean;
}

/** Text that hides the value from this user: `****`, `••••`, `XXXX-1234`; also a lone line of dashes. */
const MASKED = /^(?=.*[*•●X-]{3})[*•●X\s-]{4,}\w{0,4}$/;

/**
 * The value of one field, or undefined where the row does not show one for certain: in edit mode, not rendered yet,
 * masked, or shown by something that we cannot read.
 */
export function fieldValue(row: Element): FieldValue | undefined {
  if (row.querySelector(INPUT)) return undefined;
  const value = valueElement(row);
  return value && readValue(value);
}

function valueElement(row: Element): Element | undefined {
  const slot = row.querySelector<HTMLSlotElement>(OUTPUT_SLOT);
  const assigned = slot?.assignedElements({ flatten: true })[0];
  if (assigned) return assigned;
  for (const selector of VALUES) {
    const found = row.querySelector(selector);
    if (found) return found;
  }
  // The row's own component may be native, with the value inside its root.
  return readFlat(row, MAX_FIELD_TEXT).elements.find((element) => VALUES.some((selector) => element.matches(selector)));
}

/**
 * The same in one line for a cell of a table. Empty where nothing stands, or nothing that can be read with certainty.
 * `plainShapes`: how cells of this column are built in which every text counts, to be added to: so that hundreds are read
 * cheaply; null where some of it may stand in native roots.
 */
export function cellText(cell: Element, plainShapes: Set<string> | null): string {
  const text = (plainShapes && plainCell(cell, plainShapes)) ?? readValue(cell)?.text ?? '';
  return MASKED.test(text) ? '' : text;
}

function plainCell(cell: Element, shapes: Set<string>): string | undefined {
  let leaf = cell;
  let depth = 0;
  for (let next = leaf.firstElementChild; next && !next.nextElementSibling; next = leaf.firstElementChild) {
    leaf = next;
    depth++;
  }
  // Elements one in another, and nothing beside them.
  const shape = leaf.firstElementChild === null ? `${depth} ${leaf.localName}` : undefined;
  if (shape !== undefined && shapes.has(shape)) return plainText(cell, MAX_FIELD_TEXT);
  const text = plainLine(cell, MAX_FIELD_TEXT);
  if (text !== undefined && shape !== undefined) shapes.add(shape);
  return text;
}

/** Reads an element that holds a value and nothing else. */
export function readValue(element: Element): FieldValue | undefined {
  const reading = readFlat(element, MAX_FIELD_TEXT);
  const text = reading.text || auraCheckbox(reading);
  // A box is on or off; with more beside it, it is not the field's value alone.
  if (reading.elements.some(isCheckbox) && text !== 'true' && text !== 'false') return undefined;
  if (MASKED.test(text) || (text === '' && !isBlank(reading))) return undefined;
  const isPersonName = reading.elements.some((part) => part.localName === 'lightning-formatted-name');
  return { text, link: firstLink(reading), isPersonName };
}

function isCheckbox(element: Element): boolean {
  return element.localName === 'input' && (element as HTMLInputElement).type === 'checkbox';
}

/** Another component, or an element that shows something without text. */
const COULD_FILL = /-|^(?:input|img|iframe|object)$/;

/** A value that was rendered and is empty: a formatter that we know stands there, and nothing that could still fill. */
function isBlank({ elements, skipped }: FlatReading): boolean {
  const isFormatter = (element: Element): boolean =>
    BLANK_FORMATTER.test(element.localName) || AURA_FORMATTER.test(element.className);
  const isWrapper = (element: Element): boolean => FORMATTER_WRAPPER.test(element.localName);
  return (
    !skipped &&
    elements.some(isFormatter) &&
    elements.every((element) => isFormatter(element) || isWrapper(element) || !COULD_FILL.test(element.localName))
  );
}

function auraCheckbox({ elements }: FlatReading): string {
  if (elements.some((element) => element.matches(AURA_CHECKED))) return 'true';
  return elements.some((element) => element.matches(AURA_UNCHECKED)) ? 'false' : '';
}

function firstLink({ elements }: FlatReading): SeenLink | null {
  for (const element of elements) {
    const id = element.localName === 'a' ? linkedId(element) : undefined;
    const name = id && readFlat(element, MAX_FIELD_TEXT).text.replaceAll('\n', ' ');
    if (id && name) return { id, name };
  }
  return null;
}
