import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Learn, placeWords } from '../../components/learn/Learn';
import { accountRows } from '../../components/ui/accounts';
import type { AccountKey } from '../../utils/domain';
import { paced } from '../../utils/own-pages/pace';
import { setWords } from '../../utils/words/words';
import { nameOf, openCatalogue } from './catalogue';
import { openPractice } from './practice';
import { route } from './route';
import { chosen, load, remember, shelf, wished } from './state';
import { select } from './tell';
import { viewOf } from './views';

setWords((key, args) => browser.i18n.getMessage(key, args), browser.i18n.getUILanguage());
const dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
document.documentElement.dir = dir;
document.documentElement.lang = browser.i18n.getUILanguage();

const now = signal(chosen.clock());
setInterval(() => {
  now.value = chosen.clock();
}, 1_000);
const root = document.getElementById('app') as HTMLElement;

effect(() => {
  const { place, at, account } = route.value;
  const { views, account: shown } = shelf.value;
  const title = place === 'policies' && at !== null ? nameOf(at) : undefined;
  document.title = `${title ?? placeWords(place)} · Good Standing`;
  const props = {
    place,
    where: [account, at].filter(Boolean).join(' '),
    title,
    accounts: accountRows(views),
    selected: shown,
    select: (key: AccountKey) => select(key, place === 'quiz'),
    dir,
  } as const;
  render(<Learn {...props}>{viewOf(now)}</Learn>, root);
});
// What a place needs is loaded when it is come to.
effect(() => {
  const { place, account } = route.value;
  if (account) remember(account);
  if (place === 'policies') openCatalogue();
  if (place === 'practice' || place === 'trainer') openPractice();
});
const again = paced(load, 300);
effect(() => {
  if (wished.value !== shelf.peek().account) again();
});
browser.runtime.onMessage.addListener((message: unknown) => {
  if ((message as { type?: string } | null)?.type === 'changed') again();
  return undefined;
});
chosen.follow(again);
again();
