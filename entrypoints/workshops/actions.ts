/** Everything the page can do, from the files beside this one. */

import type { WorkshopActions } from '../../components/workshops/props';
import { calendarLinks, saveCalendar } from './calendar';
import { findCities } from './cities';
import { keepDraft } from './draft';
import { readFile, saveList, takeFile } from './files';
import { want } from './route';
import { load } from './state';
import { steps } from './tell';

export const actions: WorkshopActions = {
  ...steps,
  saveCalendar,
  calendarLinks,
  saveList,
  readFile,
  takeFile,
  searchCities: findCities,
  want,
  keepDraft,
  retry: () => void load(),
};
