/**
 * Damage to frames: bytes cut off, doubled, overwritten, replaced by those of other frames, in what is compressed and in
 * what is not. The same seed gives the same frames. Runs in pages, too.
 */

/** @typedef {{ transport: 'socket' | 'fetch', data: Uint8Array }} Frame */

/** Numbers below a bound, the same ones for the same seed. @param {number} seed @returns {(below: number) => number} */
export function numbers(seed) {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Never ends. @param {readonly Frame[]} whole @param {number} seed @returns {() => Frame} */
export function mutations(whole, seed) {
  const random = numbers(seed);
  const pick = () => /** @type {Frame} */ (whole[random(whole.length)]);
  return () => {
    const { transport, data } = pick();
    let bytes = data.slice();
    for (let turns = 1 + random(6); turns > 0; turns--) {
      const at = random(bytes.length || 1);
      const kind = random(6);
      if (kind === 0) bytes = bytes.subarray(0, at);
      else if (kind === 1) bytes.copyWithin(at, random(bytes.length || 1));
      else if (kind === 2) bytes.fill(0xff, at, at + random(12));
      else if (kind === 3) bytes.set(pick().data.subarray(0, Math.min(random(40), bytes.length - at)), at);
      else bytes[at] = random(256);
    }
    return { transport, data: bytes };
  };
}
