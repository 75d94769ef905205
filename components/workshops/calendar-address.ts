/** A calendar's address as it was pasted: webcal is https; anything else that is not https is no address for us. */

export type AddressFault = 'empty' | 'not_url' | 'not_https' | 'credentials' | 'local';

/** The address that would be asked. */
export function calendarUrl(pasted: string): string {
  const text = pasted.trim().replace(/^webcals?:\/\//i, 'https://');
  try {
    const url = new URL(text);
    url.hash = '';
    return url.href;
  } catch {
    return text;
  }
}

export function calendarFault(pasted: string): AddressFault | undefined {
  if (pasted.trim() === '') return 'empty';
  let url: URL;
  try {
    url = new URL(calendarUrl(pasted));
  } catch {
    return 'not_url';
  }
  if (url.protocol !== 'https:') return 'not_https';
  if (url.username || url.password) return 'credentials';
  // A name without a dot is of this machine or this network, and no calendar of anybody's.
  return url.hostname.includes('.') ? undefined : 'local';
}
