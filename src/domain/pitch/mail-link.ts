/** A link that opens the mail program with a message begun. */
export interface MailLink {
  /** Always `mailto:`. */
  readonly href: string;
  /** Whether subject and body are in it. They are left out where they make the link too long, and never cut. */
  readonly whole: boolean;
}

/** Longer links are cut or refused: Windows ends a link at 2,083 characters (`INTERNET_MAX_URL_LENGTH`), programs sooner. */
export const MAX_LINK_CHARS = 1900;

/** RFC 5321: 64 before the @, 254 in all. ASCII alone, without what separates addresses or parts of a link (`,;?&%`). */
const MAX_ADDRESS = 254;
const LOCAL = /^(?!\.)(?!.*\.\.)[A-Za-z0-9.!#$'*+/=^_`{|}~-]{1,64}(?<!\.)$/;
const DOMAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})$/;

const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
const CONTROL = /[^\P{Cc}\t\n]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * The link for a message to one plain address: no display name, no list, nothing that could add a header. Null for any
 * other address. Blank subject and body are left out.
 */
export function mailLink({ to, subject, body }: MailMessage): MailLink | null {
  const [local = '', domain = '', ...more] = to.split('@');
  if (more.length > 0 || to.length > MAX_ADDRESS || !LOCAL.test(local) || !DOMAIN.test(domain)) return null;
  const bare = `mailto:${encode(local)}@${domain}`;
  const headers = [
    header(
      'subject',
      plain(subject ?? '')
        .replace(/\s+/gu, ' ')
        .trim(),
    ),
    header('body', plain(body).trimEnd().replace(/\n/g, '\r\n')),
  ];
  const link = (parts: readonly string[]): string => {
    const query = parts.filter((each) => each !== '').join('&');
    return query === '' ? bare : `${bare}?${query}`;
  };
  for (const count of [2, 1]) {
    const href = link(headers.slice(0, count));
    if (href.length <= MAX_LINK_CHARS) return { href, whole: count === 2 };
  }
  return { href: bare, whole: false };
}

/** A message as it would be sent; null for no subject. */
export interface MailMessage {
  readonly to: string;
  readonly subject: string | null;
  readonly body: string;
}

function header(name: string, text: string): string {
  return text === '' ? '' : `${name}=${encode(text)}`;
}

/** One kind of line end, and no other control character but the tab: some programs end the message at a NUL. */
function plain(text: string): string {
  return text.replace(LINE_END, '\n').replace(CONTROL, '').replace(LONE_SURROGATE, '\uFFFD');
}

/** What `encodeURIComponent` leaves of RFC 3986's reserved characters is encoded too. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
