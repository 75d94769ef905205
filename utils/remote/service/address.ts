/** The address of a service as the seller typed it: checked before anything is sent there. */

type AddressFault = 'not-a-url' | 'not-https' | 'has-credentials' | 'has-query';

/** Hosts of this very machine that the manifest may ask for: nothing goes over a wire, so they may do without TLS. */
const HERE = ['localhost', '127.0.0.1'];

const LONGEST = 500;

/** The base address, without a slash at its end; else what is wrong with it. */
function baseOf(text: string): { base: string } | { fault: AddressFault } {
  const typed = text.trim();
  if (typed.length > LONGEST || !URL.canParse(typed)) return { fault: 'not-a-url' };
  const url = new URL(typed);
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && HERE.includes(url.hostname));
  if (!secure) return { fault: /^https?:$/.test(url.protocol) ? 'not-https' : 'not-a-url' };
  if (url.username || url.password) return { fault: 'has-credentials' };
  if (/[?#]/.test(typed)) return { fault: 'has-query' };
  return { base: `${url.origin}${url.pathname.replace(/\/+$/, '')}` };
}

/** The match pattern under which the browser grants the host of an address; ports are not told apart. */
export function patternOf(base: string): string {
  const { protocol, hostname } = new URL(base);
  return `${protocol}//${hostname}/*`;
}

/** What a header may carry, and no token is longer. */
const TOKEN = /^[\x21-\x7e]{1,4000}$/;

/** What the seller typed, ready to be kept; else what is wrong with it. */
export function toConnect(
  url: string | undefined,
  token: string | undefined,
): { base: string; token: string } | { fault: AddressFault | 'not-a-token' } {
  const read = baseOf(url ?? '');
  if ('fault' in read) return read;
  const typed = token?.trim() ?? '';
  return TOKEN.test(typed) ? { ...read, token: typed } : { fault: 'not-a-token' };
}
