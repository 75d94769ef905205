/** Small numbers. */

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? high : (high + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** @param {number} value */
export function short(value) {
  if (Number.isNaN(value)) return '–';
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(Math.abs(value) < 10 ? 2 : value < 100 ? 1 : 0);
}

/** Median and spread, as text. @param {number[]} values */
export function spread(values) {
  if (values.length === 0) return '–';
  if (values.length === 1 || Math.min(...values) === Math.max(...values)) return short(median(values));
  return `${short(median(values))} [${short(Math.min(...values))}–${short(Math.max(...values))}]`;
}
