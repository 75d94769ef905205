/** Whether the browser has a connection: without one nothing is asked, and the page says so. */

import { signal } from '@preact/signals';

export const online = signal(navigator.onLine);

for (const event of ['online', 'offline']) {
  addEventListener(event, () => {
    online.value = navigator.onLine;
  });
}
