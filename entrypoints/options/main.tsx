import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Settings } from '../../components/settings/Settings';
import { setWords, t } from '../../utils/words/words';
import * as asking from './ask';
import * as backups from './backup';
import * as book from './book';
import { change, said, undo } from './change';
import * as downloads from './download';
import { hear } from './hear';
import { sample } from './sample';
import * as serving from './service';
import * as now from './state';

setWords((key, args) => browser.i18n.getMessage(key, args), browser.i18n.getUILanguage());
const dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
document.documentElement.dir = dir;
document.documentElement.lang = browser.i18n.getUILanguage();
document.title = `${t('set_title')} · ${t('extensionName')}`;

const clock = signal(Date.now());
setInterval(() => {
  clock.value = Date.now();
}, 10_000);

const zones = Intl.supportedValuesOf('timeZone');
const actions = { change, undo, sample: () => void sample(), hear, retry: () => void now.load() };
const { download } = downloads;

effect(() => {
  const props = {
    state: now.state.value,
    settings: now.settings.value,
    here: now.here,
    zones,
    accounts: book.accounts.value,
    kept: book.kept.value,
    said: said.value,
    dir,
    now: clock,
    actions,
    ask: { ...asking.panel(), hosts: book.hosts.value, answers: now.answers.value },
    service: { ...serving.panel(), state: now.service.value },
    files: {
      download: { ...download, state: download.state.value, choose: downloads.choose },
      backup: backups.panel(),
    },
  } as const;
  render(<Settings {...props} />, document.getElementById('app') as HTMLElement);
});

browser.storage.local.onChanged.addListener((changes) => now.follow(Object.keys(changes)));
browser.runtime.onMessage.addListener((message: unknown) => {
  if ((message as { type?: string } | null)?.type === 'changed') void now.load();
  return undefined;
});
void now.load();
