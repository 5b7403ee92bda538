const MAX_LENGTH = 80;

/** Names that Windows keeps for devices, whatever ending follows. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=$|\.)/i;

/**
 * A file name for a download: `parts` joined by `-`, of ASCII letters, digits and `-_.` alone, at most 80 characters
 * with the fixed `ending` (`.criteria.json`). Everything else becomes one `-`; it never starts with a dot, is never
 * a device's name, and is `rightfit` when nothing is left.
 */
export function fileName(parts: readonly string[], ending: `.${string}`): string {
  const plain = parts
    .join('-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/-{2,}/g, '-')
    .replace(/^[-_.]+/, '')
    .slice(0, MAX_LENGTH - ending.length - 1)
    .replace(/[-_.]+$/, '');
  const stem = plain === '' ? 'rightfit' : plain;
  return (DEVICE.test(stem) ? `_${stem}` : stem) + ending;
}
