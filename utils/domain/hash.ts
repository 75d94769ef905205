/** Short stable names for things that have none of their own. */

/** FNV-1a from two starts, each mixed at the end: 64 bits in sixteen digits. A name, not a secret. */
export function hash(words: string): string {
  const half = (start: number): string => {
    let h = start;
    for (let i = 0; i < words.length; i++) h = Math.imul(h ^ words.charCodeAt(i), 0x01000193);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x9747b28c);
}
