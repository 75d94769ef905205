import { effect } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Report } from '../../components/report/Report';
import { accountRows } from '../../components/ui/accounts';
import { withRunning } from '../../components/ui/weeks';
import type { AccountKey } from '../../utils/domain';
import { setWords } from '../../utils/words/words';
import { chosen, now } from './chosen';
import { compare } from './compare';
import { follow } from './follow';
import { save } from './save';
import { ask, load, openHealth, openLive, openSettings, shelf, state, week } from './shelf';

setWords((key, args) => browser.i18n.getMessage(key, args), browser.i18n.getUILanguage());
const dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
document.documentElement.lang = browser.i18n.getUILanguage();

const { asks, progress, skew } = chosen;
const actions = { print: () => window.print(), openHealth, openLive, openSettings, retry: () => void load(true) };

effect(() => {
  const { views, view, weeks, report: finished, running } = shelf.value;
  const report = week.value === running?.week.start ? running : (finished ?? running);
  const props = {
    state: state.value,
    weeks: withRunning(weeks, running),
    week: report?.week.start ?? null,
    report,
    compare: compare(),
    account: view?.account ?? null,
    accounts: accountRows(views),
    dir,
    now,
    progress: progress.value,
    clockSkewMs: skew.value,
    actions: {
      ...actions,
      ...(asks.value && { ask }),
      ...(report && { save: (kind: 'csv' | 'json' | 'ics') => void save(report, kind) }),
    },
    onWeek: (start: string) => {
      week.value = start;
      void load();
    },
    onAccount: (key: AccountKey) => {
      location.hash = encodeURIComponent(key);
    },
  } as const;
  render(<Report {...props} />, document.getElementById('app') as HTMLElement);
});
addEventListener('hashchange', () => {
  week.value = null;
  void load(true);
});
follow();
void load(true);
