import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Evidence, type EvidenceActions } from '../../components/evidence/Evidence';
import { accountName } from '../../utils/domain/account';
import { PROTOCOL } from '../../utils/messaging/protocol';
import { paced } from '../../utils/own-pages/pace';
import { setWords, t } from '../../utils/words/words';
import { draft, edit, followDraft, keep, kept, readDraft } from './draft';
import { saveJson } from './save';
import { chosen, gone, load, pack, span, state } from './state';

setWords((key, args) => browser.i18n.getMessage(key, args), browser.i18n.getUILanguage());
const dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
document.documentElement.lang = browser.i18n.getUILanguage();

const now = signal(chosen.clock());
const said = signal('');
setInterval(() => {
  now.value = chosen.clock();
}, 1_000);

const actions: EvidenceActions = {
  print: () => window.print(),
  saveJson() {
    try {
      if (pack.value) saveJson(pack.value, draft.value);
    } catch (error) {
      console.error('Good Standing: the pack could not be saved', error);
      said.value = t('evi_save_failed');
    }
  },
  copy: (text) => navigator.clipboard.writeText(text),
  edit,
  span(next) {
    span.value = next;
    void load();
  },
  openReport: () => void browser.runtime.sendMessage({ v: PROTOCOL, type: 'open', payload: { what: 'report' } }),
  retry: () => void load(),
};
const root = document.getElementById('app') as HTMLElement;

effect(() => {
  const shown = { state: state.value, gone: gone.value, pack: pack.value, draft: draft.value, kept: kept.value };
  if (shown.pack) document.title = `${t('evi_title')} · ${accountName(shown.pack.account)}`;
  render(<Evidence {...shown} said={said.value} dir={dir} now={now} actions={actions} />, root);
});
const again = paced(load, 2_000);
browser.runtime.onMessage.addListener((message: unknown) => {
  if ((message as { type?: string } | null)?.type === 'changed') again();
  return undefined;
});
// What is being typed goes with the page that is left, not with the one that comes.
addEventListener('hashchange', () => location.reload());
addEventListener('pagehide', () => void keep());
chosen.follow(() => void load());
followDraft();
void readDraft().finally(again);
