/** How this load of the gallery looks: from its address. */

import { signal } from '@preact/signals';
import { NOW } from './fixtures';

export const query = new URLSearchParams(location.search);
export const dir = query.get('dir') === 'rtl' ? 'rtl' : 'ltr';
export const now = signal(NOW);
export const nothing = () => {};
