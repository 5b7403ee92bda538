import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

const CONTENT = 'src/content/main.tsx';

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
  ],
  build: {
    outDir: mode === 'firefox' ? 'dist-firefox' : 'dist',
    target: 'es2023',
    sourcemap: false,
    modulePreload: false,
  },
}));
