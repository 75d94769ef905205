import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type Apart, Popup } from '../../components/popup/Popup';
import { accountRows } from '../../components/ui/accounts';
import { weeksWith } from '../../components/ui/weeks';
import { setWords } from '../../utils/words/words';
import { drawTab } from './apart';
import { cell, chosen, whenChanged } from './chosen';
import { endedCard } from './ended';
import { selected, shelf, startShelf, state, week } from './shelf';
import { makeActions } from './tell';

setWords((key, args) => browser.i18n.getMessage(key, args), browser.i18n.getUILanguage());
const dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
document.documentElement.dir = dir;
document.documentElement.lang = browser.i18n.getUILanguage();

const { asks, clock, progress, skew } = chosen;
const now = cell(clock());
setInterval(() => {
  now.value = clock();
}, 1_000);

const root = document.getElementById('app') as HTMLElement;
let drawn = false;
whenChanged(() => {
  // The static skeleton stays until there is something to say: no flash of an empty popup.
  if (state.value === 'loading' && !drawn) return;
  if (!drawn) root.textContent = '';
  drawn = true;
  const { views, view, weeks, report, thisWeek, running } = shelf.value;
  const props = {
    accounts: accountRows(views),
    selected: selected.value ?? view?.account?.key ?? null,
    weeks: weeksWith(thisWeek, weeks),
    // The last finished week is what one comes for; the running one is a choice away.
    report: week.value === running?.week.start ? running : (report ?? running),
    view,
    state: state.value,
    ended: endedCard(view),
    apart: (tab: Apart) => drawTab(tab, now),
    progress: progress.value,
    clockSkewMs: skew.value,
    now,
    dir,
    actions: makeActions(asks.value),
  } as const;
  render(<Popup {...props} />, root);
});
startShelf();
