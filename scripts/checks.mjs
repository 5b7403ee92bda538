import { step, vitest } from './suite.mjs';

/** Everything that needs no browser, the cheapest first. The build comes before the tests: some look at what was built. */
export function checks() {
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
  return [
    step('format and lint', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.']),
    step('types', ['node_modules/typescript/bin/tsc', '--noEmit']),
    step('nothing unused', ['node_modules/knip/bin/knip.js', '--no-progress']),
    step('build for Chrome and Edge', vite),
    step('build for Firefox', [...vite, '--mode', 'firefox']),
    step('what Firefox says of the build', [
      ...['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist-firefox'],
      ...['--no-config-discovery', '--no-input', '--self-hosted'],
    ]),
    vitest('unit, contract and repository tests', 'unit'),
  ];
}
