/** How long the seller's quiet hours still last: what can wait is told after them. */

import { isQuiet } from './alerting';
import type { AlertSettings } from './settings';

const MINUTE_MS = 60_000;
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Ms until they end, 0 when none are now. `local`: `HH:MM` by this device's clock. */
export function quietLeft(alerts: AlertSettings, local: string): number {
  if (!alerts.quiet || !isQuiet(alerts, local)) return 0;
  const left = minutes(alerts.quiet.to) - minutes(local);
  return (left > 0 ? left : left + 24 * 60) * MINUTE_MS;
}
