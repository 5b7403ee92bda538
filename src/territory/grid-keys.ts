/** Where the active line of a table goes by a key; undefined for keys that are none of its own. */
export function movedTo(key: string, at: number, length: number, page: number): number | undefined {
  const within = (line: number): number => Math.max(0, Math.min(length - 1, line));
  switch (key) {
    case 'ArrowDown':
      return within(at + 1);
    case 'ArrowUp':
      return within(at - 1);
    case 'PageDown':
      return within(at + page);
    case 'PageUp':
      return within(at - page);
    case 'Home':
      return 0;
    case 'End':
      return within(length - 1);
    default:
      return undefined;
  }
}
