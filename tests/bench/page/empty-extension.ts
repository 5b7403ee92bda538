import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import manifest from '../../../manifest.json';

/** An extension with an empty content script on the same hosts: what an isolated world costs by itself. */
export async function emptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rightfit-empty-'));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'content.js'), '');
  const script = { matches: manifest.host_permissions, js: ['content.js'], run_at: 'document_end' };
  const empty = { manifest_version: 3, name: 'Empty', version: '1', content_scripts: [script] };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(empty));
  return folder;
}
