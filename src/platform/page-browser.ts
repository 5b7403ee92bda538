/** The few browser calls that the content script makes. */
export interface PageBrowser {
  readonly runtime: {
    /** Undefined once the extension was updated or removed under the page. */
    readonly id?: string;
    getManifest(): { readonly version: string };
    sendMessage(message: unknown): Promise<unknown>;
  };
  readonly i18n: {
    getMessage(key: string, substitutions?: string[]): string;
    getUILanguage(): string;
  };
  readonly storage: {
    readonly local: { get(keys: string[]): Promise<Record<string, unknown>> };
    readonly onChanged: {
      addListener(listener: (changes: Record<string, unknown>, area: string) => void): void;
      removeListener(listener: (changes: Record<string, unknown>, area: string) => void): void;
    };
  };
}

type Globals = { readonly browser?: PageBrowser; readonly chrome?: PageBrowser };

/**
 * The extension API for the content script, without webextension-polyfill: it would be a quarter of that script,
 * and Manifest V3 returns promises for these calls in every browser we support (decision 0002).
 */
export function pageBrowser(): PageBrowser {
  const { browser, chrome } = globalThis as Globals;
  const found = browser?.runtime ? browser : chrome;
  if (!found) throw new Error('not running as an extension');
  return found;
}
