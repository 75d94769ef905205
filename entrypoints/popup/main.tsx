import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup';
import { accountRows } from '../../components/ui/accounts';
import { withRunning } from '../../components/ui/weeks';
import { setWords } from '../../utils/words/words';
import { asks, clock, progress, skew } from './chosen';
import { selected, shelf, startShelf, state, week } from './shelf';
import { makeActions } from './tell';

setWords((key, args) => browser.i18n.getMessage(key, args), browser.i18n.getUILanguage());
const dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
document.documentElement.dir = dir;
document.documentElement.lang = browser.i18n.getUILanguage();

const now = signal(clock());
setInterval(() => {
  now.value = clock();
}, 1_000);

const root = document.getElementById('app') as HTMLElement;
let drawn = false;
effect(() => {
  // The static skeleton stays until there is something to say: no flash of an empty popup.
  if (state.value === 'loading' && !drawn) return;
  if (!drawn) root.textContent = '';
  drawn = true;
  const { views, view, weeks, report, running } = shelf.value;
  const props = {
    accounts: accountRows(views),
    selected: selected.value ?? view?.account?.key ?? null,
    weeks: withRunning(weeks, running),
    // The last finished week is what one comes for; the running one is a choice away.
    report: week.value === running?.week.start ? running : (report ?? running),
    view,
    state: state.value,
    progress: progress.value,
    clockSkewMs: skew.value,
    now,
    dir,
    actions: makeActions(asks.value),
  } as const;
  render(<Popup {...props} />, root);
});
startShelf();
