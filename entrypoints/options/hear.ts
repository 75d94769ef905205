/** Plays the sound of one level, so that the seller knows it when it comes, and learns here whether it can be heard. */

import type { AlertLevel } from '../../utils/domain';
import { playSound } from '../../utils/own-pages/tone';
import { t } from '../../utils/words/words';
import { say } from './change';

export function hear(level: AlertLevel): void {
  const played = playSound(level).catch((error) => {
    console.error('Good Standing: a sound could not be played', error);
    return false;
  });
  void played.then((heard) => say(t(heard ? 'alert_said_heard' : 'alert_said_silent')));
}
