/** Asking Seller Center: the browser's permission is asked for in the very click that switches it on. */

import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { t } from '../../utils/words/words';
import { hosts } from './book';
import { change, say } from './change';

import { tell } from './tell';

const busy = signal(false);
const refused = signal(false);

/** For exactly the hosts on which an account was read. */
const wanted = () => ({ origins: hosts.value.map((host) => `https://${host}/*`) });

function toggle(on: boolean): void {
  refused.value = false;
  if (!on) {
    change({ askSellerCenter: false }, t('ask_said_off'));
    return;
  }
  if (hosts.value.length === 0) {
    say(t('ask_no_host'));
    return;
  }
  busy.value = true;
  // Nothing may be awaited before this: the browser wants to see the click.
  const asked = browser.permissions.request(wanted());
  asked
    .catch(() => false)
    .then((granted) => {
      busy.value = false;
      refused.value = !granted;
      if (granted) change({ askSellerCenter: true }, t('ask_said_on'));
    });
}

async function ask(): Promise<void> {
  busy.value = true;
  try {
    await tell('ask', {});
    say(t('ask_said_done'));
  } catch (error) {
    console.error('Good Standing: Seller Center could not be asked', error);
    say(t('ask_said_failed'));
  } finally {
    busy.value = false;
  }
}

export const panel = () => ({ busy: busy.value, refused: refused.value, toggle, ask: () => void ask() });
