/** Public pages of the shipped catalogue: read when somebody comes to where they stand. */

import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { Watch } from '../../components/workshops/props';
import { readPackaged } from '../../utils/remote/packaged';

export const pages = signal<readonly Watch[]>([]);

let asked = false;

/** Its schema is loaded with it: the list does without. */
export function openCatalogue(): void {
  if (asked) return;
  asked = true;
  read().catch((error) => {
    asked = false;
    console.error('Good Standing: the catalogue of workshops could not be read', error);
  });
}

async function read(): Promise<void> {
  const { CATALOGUE_PATH, catalogueFrom } = await import('../../utils/workshops/catalogue');
  pages.value = catalogueFrom(await readPackaged(browser.runtime.getURL(CATALOGUE_PATH))).pages;
}
