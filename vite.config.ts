import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

const CONTENT = 'src/content/main.ts';
const TARGET = 'es2023';

/** The panel's script: one classic file beside the content script, injected when it is asked for (decision 0007). */
function panelScript(outDir: string): Plugin {
  return {
    name: 'rightfit-panel',
    async closeBundle() {
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        build: {
          outDir,
          emptyOutDir: false,
          target: TARGET,
          rollupOptions: {
            input: 'src/content/panel.tsx',
            output: { format: 'iife', entryFileNames: 'src/content/panel.js' },
          },
        },
      });
    },
  };
}

/** Firefox runs the background as an event page and wants an id, and says what data is collected: none. */
function firefox(): ManifestV3Export {
  const { minimum_chrome_version: _, background, ...shared } = manifest;
  return {
    ...shared,
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
    panelScript(mode === 'firefox' ? 'dist-firefox' : 'dist'),
  ],
  build: {
    outDir: mode === 'firefox' ? 'dist-firefox' : 'dist',
    target: TARGET,
    sourcemap: false,
    modulePreload: false,
  },
}));
