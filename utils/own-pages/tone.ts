/**
 * What an alert sounds like, made of plain tones: no file to load, the same in every browser. Moderate, short, and told
 * apart by its way: a warning rises, an interruption falls and lasts longer, everything else is one soft note.
 */

import type { AlertLevel } from '../domain/settings';

/** Frequency in Hz, start and length in seconds. */
type Note = readonly [hz: number, from: number, long: number];

const SOFT: readonly Note[] = [[587, 0, 0.35]];
const NOTES: Record<AlertLevel, readonly Note[]> = {
  warning: [
    [659, 0, 0.18],
    [880, 0.2, 0.4],
  ],
  interruption: [
    [523, 0, 0.3],
    [392, 0.32, 0.3],
    [262, 0.64, 0.7],
  ],
  ticket: SOFT,
  reminder: SOFT,
};

/** Of 1: heard across a room, not startling beside the ear. */
const VOLUME = 0.25;
/** A browser that does not let us play keeps the clock standing: given up after this. */
const GIVE_UP_MS = 3_000;

export const isSound = (name: string): name is AlertLevel => Object.hasOwn(NOTES, name);

/** Resolves when it is over, to whether it was played: a browser may refuse before the page was touched. */
export async function playSound(level: AlertLevel): Promise<boolean> {
  const audio = new AudioContext();
  try {
    const over = audio.resume().then(() => Promise.all(NOTES[level].map((note) => play(audio, note))));
    const late = new Promise<false>((done) => setTimeout(done, GIVE_UP_MS, false));
    return await Promise.race([over.then(() => true), late]);
  } finally {
    await audio.close();
  }
}

function play(audio: AudioContext, [hz, from, long]: Note): Promise<unknown> {
  const [tone, volume] = [audio.createOscillator(), audio.createGain()];
  const at = audio.currentTime + from + 0.02;
  tone.type = 'triangle';
  tone.frequency.value = hz;
  // In and out without a click.
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(VOLUME, at + 0.02);
  volume.gain.setValueAtTime(VOLUME, at + long * 0.5);
  volume.gain.linearRampToValueAtTime(0, at + long);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + long);
  return new Promise((over) => tone.addEventListener('ended', over, { once: true }));
}
