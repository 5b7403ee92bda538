import { browser } from '../platform/browser';

/**
 * Puts the content script into CRM tabs that were open before an install or update; the browser itself only does so on
 * their next load. The script takes the place of one that is there already. A tab that refuses is left alone.
 */
export async function reinject(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script?.js) return;
  const tabs = await browser.tabs.query({ url: script.matches });
  const files = [...script.js];
  await Promise.allSettled(
    tabs.map(async ({ id, discarded }) => {
      if (id !== undefined && !discarded) await browser.scripting.executeScript({ target: { tabId: id }, files });
    }),
  );
}
