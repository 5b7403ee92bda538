// `npm test`: the checks, then the built extension in real browsers.
import { checks } from './checks.mjs';
import { close, sum, vitest } from './suite.mjs';

close(sum([...checks(), vitest('the built extension in Chromium and Firefox', 'e2e')]));
