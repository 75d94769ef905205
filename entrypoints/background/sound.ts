/** Plays an alert's sound: Firefox's background page by itself, Chromium's worker by a page that nobody sees. */

import { browser } from 'wxt/browser';
import type { AlertLevel } from '../../utils/domain/settings';
import { playSound } from '../../utils/own-pages/tone';

/** Never rejects: a system without sound is no error, the alert stands where it stood. */
export async function sound(level: AlertLevel): Promise<void> {
  const played = import.meta.env.FIREFOX ? playSound(level) : offscreen(level);
  await played.catch((error) => console.error('Good Standing: a sound could not be played', error));
}

async function offscreen(level: AlertLevel): Promise<void> {
  // There may be one such page. It has mostly closed itself; else the new sound is the more urgent one.
  await browser.offscreen.closeDocument().catch(() => undefined);
  await browser.offscreen.createDocument({
    url: `/offscreen.html#${level}`,
    reasons: ['AUDIO_PLAYBACK'],
    justification: 'Plays the sound of an alert.',
  });
}
