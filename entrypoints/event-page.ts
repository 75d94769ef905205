import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readEventPage } from '../utils/page/event-page';

// A file of its own: the worker holds nothing that reads a page. What it returns is what `executeScript` answers.
export default defineUnlistedScript(() => readEventPage());
