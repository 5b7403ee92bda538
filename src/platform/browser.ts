/** The only importer of webextension-polyfill: everything of ours that is not the content script calls the browser through here. */
import browser from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';
export { browser };
