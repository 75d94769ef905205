/** A sample notification, so that the seller learns here whether the system shows any. */

import browser from 'webextension-polyfill';
import { t } from '../../utils/words/words';
import { say } from './change';

export async function sample(): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icons/128.png');
  const words = { title: t('set_sample_title'), message: t('set_sample_words') };
  try {
    // The worker's listener opens the report on a click, as for a real one.
    await browser.notifications.create('report||sample', { type: 'basic', iconUrl, ...words });
    say(t('set_said_sample'));
  } catch (error) {
    console.error('Good Standing: the sample could not be shown', error);
    say(t('set_said_sample_blocked'));
  }
}
