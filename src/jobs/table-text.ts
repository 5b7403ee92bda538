/** Why a file is no text. */
export type FileProblem = 'workbook' | 'not-text';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  return startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : 'utf-8';
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The text of a table as CRMs and spreadsheets save it: UTF-8, UTF-16 behind its mark, else Windows-1252. A workbook
 * (a ZIP or OLE file) is told apart, so that it can be said.
 */
export function textOfTable(bytes: Uint8Array): { readonly text: string } | FileProblem {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'workbook';
  const text = decoded(bytes);
  return text.includes('\0') ? 'not-text' : { text };
}
