import type { Ask } from '../messaging/client';
import type { PageProtocol } from '../messaging/protocol';

/** The scripts that the worker puts into the page when they are asked for, by what asks for them. */
type Script = 'openPanel' | 'openLists';

/** Scripts of ours run in the same world of the same page; this is where one that came later meets the content script. */
const placeOf = (script: Script): symbol => Symbol.for(`rightfit.${script}`);

type World = Record<symbol, unknown>;

/** For the content script: asks for another script once, and gives what that one offers when it has come. */
export function scriptLoader<T>(ask: Ask<PageProtocol>, script: Script): () => Promise<T | undefined> {
  let loading: Promise<T | undefined> | undefined;
  return () => {
    loading ??= new Promise((resolve) => {
      (globalThis as World)[placeOf(script)] = resolve;
      void ask(script, {}).then(({ ok }) => {
        if (ok) return;
        loading = undefined;
        resolve(undefined);
      });
    });
    return loading;
  };
}

/** For the other script: hands over what it does. */
export function offer<T>(script: Script, part: T): void {
  ((globalThis as World)[placeOf(script)] as ((part: T) => void) | undefined)?.(part);
}
