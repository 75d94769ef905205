/** Chat, like and member messages that make a stream as busy as a real one. The same seed gives the same stream. */

const NAMES = ['Mina', 'Theo', 'Priya', 'Jonas', 'Lucia', 'Omar', 'Wen', 'Sofia', 'Kofi', 'Anna', 'Rafa', 'Noor'];
const LINES = [
  'hi from Portland!',
  'does it work on dry skin?',
  'how many ml is the bottle',
  'just ordered two',
  'can you show the texture again please',
  'is there a code today?',
  'my sister loves this one',
  'what is the return time',
  'the light is so nice',
  'pin the bundle again?',
];

/** @param {number} [seed] @returns {() => import('../types').LiveEvent} */
export function noiseMaker(seed = 7) {
  let state = seed;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    // The low bits of such a generator repeat soon.
    return Math.floor(state / 65_536);
  };
  let likes = 4200;
  return () => {
    const kind = next() % 10;
    const user = NAMES[next() % NAMES.length] ?? 'Mina';
    if (kind < 5) return { event: 'chat', user, text: LINES[next() % LINES.length] };
    if (kind < 8) {
      const count = 1 + (next() % 15);
      likes += count;
      return { event: 'like', user, count, total: likes };
    }
    return { event: 'member', user, count: 180 + (next() % 60) };
  };
}
