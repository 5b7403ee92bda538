import type { SharedSettings } from '../platform/settings';

/** What the two shortcuts do. */
export interface ShortcutActions {
  readonly panel: () => void;
  readonly copy: () => void;
  /** Whether the rep writes in the overlay itself, which no event tells. */
  readonly isWriting: () => boolean;
}

const EDITABLE = 'input,textarea,select,[contenteditable]:not([contenteditable=false]),[role=textbox]';

function isEditable(target: EventTarget | undefined): boolean {
  return target instanceof Element && target.closest(EDITABLE) !== null;
}

/**
 * Alt+Shift and a letter, by the key's place, before the page sees it. Silent while the rep is writing, and for keys that
 * a script pressed. `settings` is asked at every press: the letters can be changed.
 */
export function listenForShortcuts(
  window: Window,
  settings: () => SharedSettings,
  actions: ShortcutActions,
  signal: AbortSignal,
): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || event.repeat)
        return;
      if (isEditable(event.composedPath()[0]) || actions.isWriting()) return;
      const { panelKey, copyKey } = settings();
      const action = event.code === panelKey ? actions.panel : event.code === copyKey ? actions.copy : undefined;
      if (!action) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      action();
    },
    { capture: true, signal },
  );
}
