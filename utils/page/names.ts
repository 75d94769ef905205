/** Every name we put into a page, in one place. */

/** The hand-over event between our two worlds; dispatched and heard before any script of the page runs. */
export const HAND_OVER = 'good-standing-port';
export const ASK = 'good-standing-ask';
/** The one element we add: a custom element name no page defines. */
export const HOST_TAG = 'good-standing-badge';
