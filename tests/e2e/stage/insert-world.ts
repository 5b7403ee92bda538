import { bundled, type IsolatedWorld } from './isolated';

export const TEXT = 'Hi Ana,\n\n1,200 technicians, <b>one</b> plan.\nShall we talk?';
export const PART = { subject: 'A plan for 1,200 technicians', body: TEXT };

/** The functions under test, for the world of an extension (`insert-entry.ts`). */
export const insertScript = (): Promise<string> => bundled('tests/e2e/stage/insert-entry.ts');

export const write = (world: IsolatedWorld, text: string): Promise<unknown> => world.call('insertWorld.write', text);
export const offered = (world: IsolatedWorld): Promise<unknown> => world.call('insertWorld.offered');
export const into = (world: IsolatedWorld, kind: string, part: object): Promise<unknown> =>
  world.call('insertWorld.into', kind, part);
