/** Where a click on a notification leads: its name says what it is about. */

import browser from 'webextension-polyfill';
import type { AccountKey } from '../../utils/domain';
import { SEPARATOR } from './notify';
import { openAlert } from './notify-alerts';
import { openPage } from './open';

export async function onNotificationClicked(id: string): Promise<void> {
  const [about, key, ...name] = id.split(SEPARATOR);
  const account = (key || undefined) as AccountKey | undefined;
  if (about !== 'report' && about !== 'due' && about !== 'quiz' && about !== 'alert' && about !== 'workshop') return;
  await browser.notifications.clear(id);
  if (about === 'workshop') {
    await openPage('workshops', { workshop: name[0] ?? '' });
    return;
  }
  if (about === 'alert') await openAlert(account, name.join(SEPARATOR));
  else await openPage(about === 'quiz' ? 'quiz' : 'report', account && { account });
}
