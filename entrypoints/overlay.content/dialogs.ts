/** On pages where a LIVE runs, the page's own pop-ups are read as text: for what did not come by message. */

import { LIVE_DIALOG, watchDialogs } from '../../utils/sites/dialogs';
import { isLiveDashboard } from '../../utils/sites/live-manager/pages';
import { isLiveViewer } from '../../utils/sites/live-viewer/pages';
import type { Make } from './captures';

export function followDialogs(make: Make, signal: AbortSignal): void {
  watchDialogs(
    () => isLiveDashboard(location) || isLiveViewer(location),
    (fields) =>
      make((base) => ({ ...base, kind: 'text', endpoint: LIVE_DIALOG, url: location.origin, fields, rows: [] })),
    signal,
  );
}
