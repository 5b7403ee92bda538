import { outlineOf } from '../crm/dom/outline';
import { addressShape } from '../crm/dom/outline-rules';

/** The record page that is open, as a report of it needs it. */
export interface OpenPage {
  /** The reader's folder name. */
  readonly reader: string;
  readonly recordId: string;
  /** What shows the record now; empty where nothing does. */
  readonly parts: readonly Node[];
}

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;
/** The browsers that we run in, by what they call themselves; Edge calls itself Chrome as well. */
const BROWSERS = /(Firefox|Edg|Chrome)\/(\d+)/g;

function browserOf(userAgent: string): string {
  const named = [...userAgent.matchAll(BROWSERS)].map(([, name, major]) => `${name} ${major}`);
  return named.find((each) => each.startsWith('Edg ')) ?? named[0] ?? 'unknown';
}

/**
 * The page report as JSON text: how the page is built and with what it was read, and no value of the CRM. `missing` are
 * the reader's codes of what it did not find. Null where the page cannot be drawn.
 */
export function pageReport(
  window: Window,
  page: OpenPage,
  extension: string,
  missing: readonly string[],
): string | null {
  const { document, location, navigator } = window;
  try {
    const { lines, elements, open, closed, cut } = outlineOf(document, page.parts, page.recordId);
    const { lang } = document.documentElement;
    const report = {
      rightfitPageReport: 1,
      extension,
      browser: browserOf(navigator.userAgent),
      language: LANGUAGE.test(lang) ? lang : null,
      reader: page.reader,
      address: addressShape(location.pathname, page.recordId),
      missing,
      elements,
      shadowRoots: { open, closed },
      cut,
      outline: lines,
    };
    return JSON.stringify(report, null, 1);
  } catch {
    // A form can give its own fields' names to what is asked of it; such a page is not worth a wrong report.
    return null;
  }
}
