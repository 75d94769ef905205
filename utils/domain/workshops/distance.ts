/** How far it is between two points, as the crow flies. */

const EARTH_KM = 6_371.0088;

export interface Point {
  latitude: number;
  longitude: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Haversine, km: off by at most half a percent, for the earth is no sphere. */
export function distanceKm(a: Point, b: Point): number {
  const [one, two] = [radians(a.latitude), radians(b.latitude)];
  const height = Math.sin((two - one) / 2) ** 2;
  const width = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const share = Math.min(1, height + Math.cos(one) * Math.cos(two) * width);
  return 2 * EARTH_KM * Math.asin(Math.sqrt(share));
}
