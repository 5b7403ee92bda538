import type { ShownField } from '../crm/reader';
import { isOnTop } from './placement';

/** What pointing tells of. */
export interface PointingEvents {
  /** The field under the pointer changed or moved; undefined where there is none. */
  readonly onOver: (field: ShownField | undefined) => void;
  /** The page moved under what is shown. */
  readonly onMoved: () => void;
  readonly onChoose: (field: ShownField) => void;
  readonly onStop: () => void;
}

/** Reading what the page shows takes some milliseconds: while the pointer moves it is done this often. */
const FRESH_MS = 250;
/** Everything that a press of the main button tells a page. */
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const;
/** A press on a tab goes through: what it shows can be pointed at then. */
const TAB = '[role=tab]';

/** The smallest of the fields that show at a point of the viewport. */
function fieldAt(fields: readonly ShownField[], x: number, y: number): ShownField | undefined {
  let found: ShownField | undefined;
  let smallest = Infinity;
  for (const field of fields) {
    const { left, right, top, bottom, width, height } = field.element.getBoundingClientRect();
    if (x < left || x > right || y < top || y > bottom || width * height >= smallest) continue;
    if (!isOnTop(field.element, x, y)) continue;
    found = field;
    smallest = width * height;
  }
  return found;
}

function isOnTab(event: Event): boolean {
  return event.composedPath().some((each) => each instanceof Element && each.matches(TAB));
}

/**
 * Lets the user point at a field of the page until the signal aborts. The page is looked at and not written to; presses
 * of the main button and Escape do not reach it, but for presses on a tab. `host` is our own element: what happens in it
 * goes its way. Only what a person does counts.
 */
export function startPointing(
  window: Window,
  host: Element,
  fields: () => readonly ShownField[],
  { onOver, onMoved, onChoose, onStop }: PointingEvents,
  signal: AbortSignal,
): void {
  let known: readonly ShownField[] = [];
  let takenAt = -Infinity;
  let at: { readonly x: number; readonly y: number } | undefined;
  let frame = 0;
  const fieldThere = (maxAgeMs: number): ShownField | undefined => {
    if (!at) return undefined;
    if (performance.now() - takenAt > maxAgeMs) {
      known = fields();
      takenAt = performance.now();
    }
    return fieldAt(known, at.x, at.y);
  };
  const look = (): void => {
    if (frame !== 0) return;
    frame = window.requestAnimationFrame(() => {
      frame = 0;
      if (at) onOver(fieldThere(FRESH_MS));
      else onMoved();
    });
  };
  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    const wasOnPage = at !== undefined;
    at = event.target === host ? undefined : { x: event.clientX, y: event.clientY };
    if (at) look();
    else if (wasOnPage) onOver(undefined);
  };
  const onPress = (event: MouseEvent): void => {
    if (!event.isTrusted || event.button !== 0 || event.target === host || isOnTab(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== 'click') return;
    at = { x: event.clientX, y: event.clientY };
    const field = fieldThere(0);
    if (field) onChoose(field);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onStop();
  };
  window.addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
  window.addEventListener('scroll', look, { capture: true, passive: true, signal });
  window.addEventListener('resize', look, { passive: true, signal });
  for (const press of PRESSES) window.addEventListener(press, onPress, { capture: true, signal });
  window.addEventListener('keydown', onKey, { capture: true, signal });
  signal.addEventListener('abort', () => window.cancelAnimationFrame(frame));
}
