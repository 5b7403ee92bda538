/** How often the address is looked at where the browser does not tell of changes by itself. */
const POLL_MS = 500;

interface NavigationEvents {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

/**
 * Calls `onChange` whenever the page's address changed without a load. Where there is no Navigation API (Firefox before
 * 147) the address is compared twice a second, because `history` called by the page cannot be seen from our world.
 */
export function watchAddress(window: Window, signal: AbortSignal, onChange: () => void): void {
  let last = window.location.href;
  const look = (): void => {
    if (window.location.href === last) return;
    last = window.location.href;
    onChange();
  };
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('hashchange', look, { signal });
  const { navigation } = window as { readonly navigation?: NavigationEvents };
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  const timer = window.setInterval(look, POLL_MS);
  signal.addEventListener('abort', () => window.clearInterval(timer));
}
