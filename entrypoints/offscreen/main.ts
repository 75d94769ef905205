/** A page that nobody sees: Chromium's worker cannot play a sound, so it opens this one, which plays it and goes away. */

import { isSound, playSound } from '../../utils/own-pages/tone';

const name = location.hash.slice(1);
const played = isSound(name) ? playSound(name) : Promise.resolve();
void played.finally(() => window.close());
