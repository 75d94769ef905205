/** Which alert of which account the page is about: from its address, as the worker's `open` makes it. */

import type { AccountKey } from '../../utils/domain';

/** Undefined for an address that nobody of ours has made. */
function addressOf(hash: string): { key: AccountKey; alert: string } | undefined {
  try {
    const [key = '', alert = ''] = hash.slice(1).split('|').map(decodeURIComponent);
    if (!/^(seller|creator):[\w.-]{1,80}$/.test(key) || !/^[vn]:.{1,120}$/.test(alert)) return undefined;
    return { key: key as AccountKey, alert };
  } catch {
    return undefined;
  }
}

/** As the page was opened: whatever is typed into its address later loads it anew. */
export const address = addressOf(location.hash);
