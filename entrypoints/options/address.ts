/** What was typed to connect a service, in a hurry: without its scheme an address is taken for a secure one. */

import { toConnect } from '../../utils/remote/service/address';

export function typedService(address: string, token: string): ReturnType<typeof toConnect> | { fault: 'empty' } {
  const text = address.trim();
  if (text === '') return { fault: 'empty' };
  return toConnect(/^[a-z][a-z+.-]*:\/\//i.test(text) ? text : `https://${text}`, token);
}
