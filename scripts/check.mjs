// `npm run check`: all that needs no browser.
import { checks } from './checks.mjs';
import { close, sum } from './suite.mjs';

close(sum(checks()));
