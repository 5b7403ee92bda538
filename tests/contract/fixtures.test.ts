import { describe, expect, it } from 'vitest';
import { fixtures } from './fixtures';
import { oneLine, openPage, type Page, serialise, wholeText } from './page';

/** What is done to a page from now on, that a reader must not do. */
function watchForTouches({ window, document, roots }: Page): () => string[] {
  const done: string[] = [];
  const { EventTarget, MutationObserver } = window;
  const changes = new MutationObserver(() => undefined);
  for (const tree of [document, ...roots]) {
    changes.observe(tree, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  EventTarget.prototype.addEventListener = (type: string) => void done.push(`listens to ${type}`);
  MutationObserver.prototype.observe = () => void done.push('observes');
  return () => [...done, ...changes.takeRecords().map(({ type }) => `changes ${type}`)];
}

describe('the fixtures', () => {
  it('are read without a document of their own in reach', () => {
    expect('document' in globalThis || 'window' in globalThis).toBe(false);
  });
});

describe('a page is read as expected, twice the same, and left as it is', () => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, { reader, html, expected }) => {
    const page = openPage(html);
    const record = reader.recordAt(new URL(expected.url));
    if (!record) return expect([expected.read, expected.anchor]).toEqual([null, null]);
    const before = serialise(page);
    const touches = watchForTouches(page);

    const { read, anchor, lists, watch } = reader.look(page.document, record);
    expect({ read, anchor: anchor ? oneLine(wholeText(anchor)) : null }).toEqual({
      read: expected.read,
      anchor: expected.anchor,
    });
    expect(reader.look(page.document, record)).toEqual({ read, anchor, lists, watch });

    expect(watch.every((root) => root.isConnected)).toBe(true);
    if (read.state === 'read') expect(watch.length).toBeGreaterThan(0);

    expect(touches()).toEqual([]);
    expect(serialise(page)).toBe(before);
  });
});
