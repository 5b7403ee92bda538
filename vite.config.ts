import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

const CONTENT = 'src/content/main.ts';
const WORKER = 'src/background/worker.js';
/**
 * Pages that the plugin finds under no key of the manifest: the worker opens the first, the popup and the options the
 * second; the third it would find for Chrome alone.
 */
const PAGES = {
  brief: 'src/brief/index.html',
  territory: 'src/territory/index.html',
  'side-panel': manifest.side_panel.default_path,
};
const TARGET = 'es2023';

/** Builds one source as one classic file in a folder that is built already. */
async function classicFile(input: string, outDir: string, file: string, minify: boolean): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: false,
      target: TARGET,
      minify,
      rollupOptions: { input, output: { format: 'iife', entryFileNames: file } },
    },
  });
}

interface BuiltManifest {
  background: { service_worker?: string; scripts?: string[]; type?: string };
}

/**
 * What has to be one classic file: the scripts of panel and lists, injected when they are asked for (decisions 0007,
 * 0023), and the worker, which starts at nearly every page and half as fast again without modules to resolve (decision 0013).
 */
function classicScripts(outDir: string): Plugin {
  let minify = true;
  return {
    name: 'rightfit-classic-scripts',
    configResolved: ({ build: { minify: asked } }) => {
      minify = asked !== false;
    },
    async closeBundle() {
      await classicFile('src/content/panel.tsx', outDir, 'src/content/panel.js', minify);
      await classicFile('src/content/lists.ts', outDir, 'src/content/lists.js', minify);
      await classicFile(manifest.background.service_worker, outDir, WORKER, minify);
      const path = join(outDir, 'manifest.json');
      const built = JSON.parse(readFileSync(path, 'utf8')) as BuiltManifest;
      const loader = built.background.service_worker ?? built.background.scripts?.[0] ?? '';
      const module = /['"]\.\/(.+)['"]/.exec(readFileSync(join(outDir, loader), 'utf8'))?.[1];
      built.background = built.background.scripts ? { scripts: [WORKER] } : { service_worker: WORKER };
      writeFileSync(path, JSON.stringify(built, null, 2));
      for (const left of [loader, module]) if (left) rmSync(join(outDir, left), { force: true });
    },
  };
}

/**
 * Firefox runs the background as an event page and wants an id, and says what data is collected: none. Its sidebar needs no
 * permission, and stays closed until somebody opens it.
 */
function firefox(): ManifestV3Export {
  const { minimum_chrome_version: _, background, permissions, side_panel, ...shared } = manifest;
  return {
    ...shared,
    permissions: permissions.filter((each) => each !== 'sidePanel'),
    sidebar_action: {
      default_title: shared.action.default_title,
      default_panel: side_panel.default_path,
      default_icon: shared.action.default_icon,
      open_at_install: false,
    },
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'rightfit@rightfit.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

export default defineConfig(({ mode }) => ({
  publicDir: 'src/static',
  plugins: [
    crx({
      manifest: mode === 'firefox' ? firefox() : (manifest as ManifestV3Export),
      browser: mode === 'firefox' ? 'firefox' : 'chrome',
      contentScripts: { standaloneFiles: [CONTENT] },
    }),
    classicScripts(mode === 'firefox' ? 'dist-firefox' : 'dist'),
  ],
  worker: { format: 'es' },
  build: {
    outDir: mode === 'firefox' ? 'dist-firefox' : 'dist',
    target: TARGET,
    sourcemap: false,
    modulePreload: false,
    // The job has the tables that facts are read by, as the worker has.
    chunkSizeWarningLimit: 1000,
    rollupOptions: { input: PAGES },
  },
}));
