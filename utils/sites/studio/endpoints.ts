/** Studio's post list (surfaces 2.6), and the page's own statement of who is signed in. */

import type { Endpoint } from '../../page/family';

export const endpoints: readonly Endpoint[] = [{ id: 'posts', path: '/tiktok/creator/manage/item_list/v1' }];

/** `commonAppContext.user{uid,uniqueId}` and its region; nothing else of it is copied. */
export const context = { global: '__Creator_Center_Context__', member: 'commonAppContext' } as const;
