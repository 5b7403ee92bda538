import { browser } from '../platform/browser';

/** Opens a page of ours in a tab right after another one; `openerTabId` alone would put it behind all others in Chromium. */
export async function openBeside(path: string, tabId: number | null): Promise<void> {
  const url = browser.runtime.getURL(path);
  if (tabId === null) await browser.tabs.create({ url });
  else await browser.tabs.create({ url, openerTabId: tabId, index: (await browser.tabs.get(tabId)).index + 1 });
}
