import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Report } from '../../components/report/Report';
import type { AccountKey } from '../../utils/domain';
import { setWords } from '../../utils/words/words';
import { save } from './save';
import { load, openHealth, shelf, state } from './shelf';

setWords((key, args) => browser.i18n.getMessage(key, args), browser.i18n.getUILanguage());
const dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
document.documentElement.lang = browser.i18n.getUILanguage();

const now = signal(Date.now());
const week = signal<string | null>(null);
const actions = { print: () => window.print(), openHealth, retry: () => void load() };

effect(() => {
  const { views, reports, running } = shelf.value;
  const all = running ? [running, ...reports] : reports;
  const report = all.find((one) => one.week.start === week.value) ?? reports[0] ?? running;
  const props = {
    state: state.value,
    reports,
    report,
    running: report !== null && report === running,
    accounts: views.flatMap(({ account }) => (account ? [account] : [])),
    dir,
    now,
    actions: { ...actions, ...(report && { save: (kind: 'csv' | 'json' | 'ics') => void save(report, kind) }) },
    onWeek: (start: string) => {
      week.value = start;
    },
    onAccount: (key: AccountKey) => {
      location.hash = encodeURIComponent(key);
    },
  } as const;
  render(<Report {...props} />, document.getElementById('app') as HTMLElement);
});
addEventListener('hashchange', () => void load());
void load();
