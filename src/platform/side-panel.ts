import { browser } from './browser';

/** Chrome's and Edge's side panel, which the polyfill does not know; it hands on what it does not know as it is. */
interface WithSidePanel {
  readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> };
}

/**
 * Opens our side panel in this window: to be called in the very click, for both browsers ask for one. Null in a browser that
 * has neither Chrome's side panel nor Firefox's sidebar.
 */
export function sidePanelOpener(): (() => Promise<void>) | null {
  const { sidePanel } = browser as WithSidePanel;
  if (sidePanel) {
    // Known before the click: Chrome wants a window, and the click does not wait for one.
    const here = browser.windows.getCurrent();
    return async () => {
      const { id } = await here;
      if (id !== undefined) await sidePanel.open({ windowId: id });
    };
  }
  const sidebar = browser.sidebarAction as typeof browser.sidebarAction | undefined;
  return sidebar ? () => sidebar.open() : null;
}
