/**
 * What `storage.local` holds, apart from the data in IndexedDB: the little that a content script needs without asking.
 * It holds no fact, name or record of the CRM.
 */
export interface SharedSettings {
  /** Grows whenever the worker's data changed so that pages in view have to be judged again. */
  readonly revision: number;
  /** Letters of the shortcuts, as `KeyboardEvent.code`, pressed with Alt+Shift. */
  readonly panelKey: string;
  readonly copyKey: string;
}

const DEFAULT_SETTINGS: SharedSettings = { revision: 0, panelKey: 'KeyF', copyKey: 'KeyC' };

/** Reads what storage returned; a value of the wrong type is taken as its default. */
export function readSettings(stored: Readonly<Record<string, unknown>>): SharedSettings {
  const code = (value: unknown, fallback: string): string =>
    typeof value === 'string' && /^Key[A-Z]$/.test(value) ? value : fallback;
  return {
    revision: typeof stored.revision === 'number' ? stored.revision : DEFAULT_SETTINGS.revision,
    panelKey: code(stored.panelKey, DEFAULT_SETTINGS.panelKey),
    copyKey: code(stored.copyKey, DEFAULT_SETTINGS.copyKey),
  };
}
