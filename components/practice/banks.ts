/** The bank for a page: loaded once when it is drawn, and again when the seller asks for another try. */

import { useEffect, useState } from 'preact/hooks';
import type { PolicyBank } from '../../utils/policy/bank';
import type { PolicyNames } from '../../utils/policy/catalogue/policy';
import type { LoadBanks } from './types';

export type Loaded = { state: 'loading' } | { state: 'error' } | { state: 'ready'; banks: readonly PolicyBank[] };

export function useBanks(load: LoadBanks, names: readonly PolicyNames[]): [Loaded, again: () => void] {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const [tries, setTries] = useState(0);
  // Once a try: what is loaded does not change while the page is open.
  useEffect(() => {
    let open = true;
    setLoaded({ state: 'loading' });
    load(names.map(({ id }) => id)).then(
      (banks) => open && setLoaded({ state: 'ready', banks }),
      (error: unknown) => {
        console.error('Good Standing: the question bank could not be read', error);
        if (open) setLoaded({ state: 'error' });
      },
    );
    return () => {
      open = false;
    };
  }, [tries]);
  return [loaded, () => setTries(tries + 1)];
}
