import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import { setWords } from '../../utils/words/words';
import { selected, shelf, startShelf, state } from './shelf';
import { makeActions } from './tell';

setWords((key, args) => browser.i18n.getMessage(key, args), browser.i18n.getUILanguage());
const dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
document.documentElement.dir = dir;
document.documentElement.lang = browser.i18n.getUILanguage();

const now = signal(Date.now());
setInterval(() => {
  now.value = Date.now();
}, 1_000);

const actions = makeActions();
const root = document.getElementById('app') as HTMLElement;
let drawn = false;
effect(() => {
  // The static skeleton stays until there is something to say: no flash of an empty popup.
  if (state.value === 'loading' && !drawn) return;
  if (!drawn) root.textContent = '';
  drawn = true;
  const { views, view, reports, running } = shelf.value;
  const accounts: PopupProps['accounts'] = views.flatMap(({ account, standing, open }) =>
    account ? [{ account, standing, open }] : [],
  );
  const key = selected.value ?? view?.account?.key ?? null;
  const props = { accounts, selected: key, reports, view, running, state: state.value, now, dir, actions } as const;
  render(<Popup {...props} />, root);
});
startShelf();
