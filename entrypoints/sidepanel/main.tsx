import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Panel } from '../../components/panel/Panel';
import { setWords } from '../../utils/words/words';
import { board, startBoard, state } from './board';
import { cell, chosen, whenChanged } from './chosen';
import { followLists, listsOf } from './lists';
import { shortcutOf } from './shortcut';
import { actions } from './tell';

setWords((key, args) => browser.i18n.getMessage(key, args), browser.i18n.getUILanguage());
const dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
document.documentElement.dir = dir;
document.documentElement.lang = browser.i18n.getUILanguage();

const { clock, progress, skew } = chosen;
const now = cell(clock());
setInterval(() => {
  now.value = clock();
}, 1_000);
const shortcut = cell<string | undefined>(undefined);
const readShortcut = (): void => {
  shortcutOf('mark-moment').then(
    (found) => {
      shortcut.value = found;
    },
    (error) => console.error('Good Standing: the shortcut could not be read', error),
  );
};

const root = document.getElementById('app') as HTMLElement;
let drawn = false;
whenChanged(() => {
  // The static skeleton stays until there is something to say.
  if (state.value === 'loading' && !drawn) return;
  if (!drawn) root.textContent = '';
  drawn = true;
  const props = {
    state: state.value,
    board: board.value,
    lists: listsOf(board.value.view?.account?.key),
    shortcut: shortcut.value,
    progress: progress.value,
    clockSkewMs: skew.value,
    now,
    dir,
    actions,
  } as const;
  render(<Panel {...props} />, root);
});
startBoard();
void followLists();
readShortcut();
// It is set on a page of the browser's own, which tells nobody.
addEventListener('focus', readShortcut);
