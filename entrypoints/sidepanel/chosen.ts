/** What the side panel draws from. */

import { browser } from 'wxt/browser';
import { drawnFrom } from '../../utils/own-pages/drawn';

export const { cell, chosen, whenChanged } = drawnFrom(browser.storage);
