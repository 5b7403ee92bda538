import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';

export interface Source {
  /** Path from the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** A file of ours (`src/domain/text/fold`, no extension) or a package (`preact`). */
  readonly to: string;
  readonly ours: boolean;
  /** Erased when built. */
  readonly typeOnly: boolean;
}

/** Every file below `folder` whose name ends in one of `endings`. */
function filesBelow(folder: string, endings: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
}

export const sources: readonly Source[] = filesBelow('src', ['.ts', '.tsx']).map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}));

/** What a source imports or re-exports, static and dynamic. */
export function importsOf(source: Source): Import[] {
  const { module } = parseSync(source.path, source.text);
  const found: Import[] = [];
  const add = (request: string, typeOnly: boolean): void => {
    const ours = request.startsWith('.');
    const to = ours ? normalize(join(dirname(source.path), request)).replaceAll('\\', '/') : request;
    found.push({ to: to.replace(/\.(tsx?)$/, ''), ours, typeOnly });
  };
  for (const { moduleRequest, entries } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType));
  }
  for (const { entries } of module.staticExports) {
    for (const entry of entries) if (entry.moduleRequest) add(entry.moduleRequest.value, entry.isType);
  }
  for (const { moduleRequest } of module.dynamicImports) {
    add(source.text.slice(moduleRequest.start + 1, moduleRequest.end - 1), false);
  }
  return found;
}
