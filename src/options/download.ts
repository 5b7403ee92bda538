import { saveFile } from '../ui/save-file';

/** Hands JSON text to the browser as a file to keep. */
export function download(page: Document, name: string, text: string): void {
  saveFile(page, name, new Blob([text], { type: 'application/json' }));
}
