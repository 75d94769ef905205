/** Connecting the Account Health service: address checked, its host's permission asked for, then the worker asks it. */

import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { patternOf } from '../../utils/remote/service/address';
import { type Key, t } from '../../utils/words/words';
import { typedService } from './address';
import { say } from './change';
import { service } from './state';
import { tell } from './tell';

const busy = signal(false);
const fault = signal<string | null>(null);

function connect(address: string, token: string): void {
  const typed = typedService(address, token);
  fault.value = 'fault' in typed ? typed.fault : null;
  if ('fault' in typed) return;
  busy.value = true;
  // Nothing may be awaited before this: the browser wants to see the click.
  const asked = browser.permissions.request({ origins: [patternOf(typed.base)] });
  asked
    .catch(() => false)
    .then(async (granted) => {
      if (granted) await run({ do: 'connect', url: typed.base, token: typed.token }, 'service_said_connected');
      else fault.value = 'refused';
      busy.value = false;
    });
}

const refresh = (): Promise<void> => run({ do: 'refresh' }, 'service_said_read');

/** The permission goes with it: nothing else of ours asks that host. */
async function forget(): Promise<void> {
  const { url } = service.value;
  await run({ do: 'forget' }, 'service_said_forgotten');
  if (url && fault.value === null) await browser.permissions.remove({ origins: [patternOf(url)] }).catch(() => false);
}

async function run(payload: Parameters<typeof tell<'service'>>[1], words: Key): Promise<void> {
  busy.value = true;
  fault.value = null;
  try {
    service.value = await tell('service', payload);
    say(t(words));
  } catch (error) {
    console.error('Good Standing: the service could not be asked', error);
    fault.value = 'failed';
  } finally {
    busy.value = false;
  }
}

export const panel = () => ({
  busy: busy.value,
  fault: fault.value,
  connect,
  refresh: () => void refresh(),
  forget: () => void forget(),
});
