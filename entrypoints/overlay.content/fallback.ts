/** When a health page has settled and none of its answers came, its text is read once at the declared landmarks. */

import { readHealthText } from '../../utils/sites/seller-center/dom';
import { isHealthCentre, isSignIn } from '../../utils/sites/seller-center/pages';
import type { Make } from './captures';

/** Slower than the page's own answers on a poor line; a spinner for longer than this is not a health page. */
const SETTLE_MS = 8_000;

/** `answered` says whether any health answer was copied since the page was entered. */
export function watchFallback(make: Make, answered: () => boolean, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const look = (): void => {
    if (answered() || !isHealthCentre(location)) return;
    const url = `${location.origin}${location.pathname}`;
    const { fields, rows, missing } = readHealthText(document);
    if (fields.score !== undefined || rows.length > 0)
      make((base) => ({ ...base, kind: 'text', endpoint: 'health-text', url, fields: { ...fields }, rows }));
    else
      make((base) => ({
        ...base,
        kind: 'unreadable',
        endpoint: 'health-text',
        url,
        outline: `missing ${missing.join(', ')}`,
      }));
  };
  return () => {
    clearTimeout(timer);
    if (isSignIn(location))
      make((base) => ({ ...base, kind: 'text', endpoint: 'sign-in', url: location.origin, fields: {}, rows: [] }));
    else if (isHealthCentre(location)) timer = setTimeout(look, SETTLE_MS);
  };
}
