/** Tells that weekly reports are ready: one notification for all that came together, and no week twice. */

import browser from 'webextension-polyfill';
import type { AccountKey, WeeklyReport } from '../../utils/domain';
import { ANNOUNCED_KEY, type Announced, newsOf } from '../../utils/domain/announced';
import { readReport } from '../../utils/ledger/weeks';
import { newsWords } from '../../utils/words/notify';
import { ledger } from './ledger';
import { waitsForLive } from './live-mode';
import { notify } from './notify';
import { settings } from './settings';

let running: Promise<void> = Promise.resolve();

/** Key of the reports that wait for the end of a LIVE, by account and week, in the extension's local storage. */
const WAITING = 'unannounced';

/**
 * For the reports that the worker has just built, corrected ones among them, and those that waited for the end of a LIVE:
 * what was announced before is left out. While the seller does not want to be told, weeks count as told, so that
 * switching it on brings no old news.
 */
export function announce(reports: readonly WeeklyReport[]): Promise<void> {
  const next = (): Promise<void> => tell(reports);
  running = running.then(next, next);
  return running;
}

async function tell(built: readonly WeeklyReport[]): Promise<void> {
  const stored = await browser.storage.local.get([ANNOUNCED_KEY, WAITING]);
  const waiting = (stored[WAITING] ?? []) as string[];
  if (built.length + waiting.length === 0) return;
  if (await waitsForLive()) {
    const all = new Set([...waiting, ...built.map(({ account, week }) => `${account.key} ${week.start}`)]);
    await browser.storage.local.set({ [WAITING]: [...all] });
    return;
  }
  const before = stored[ANNOUNCED_KEY] as Announced | undefined;
  const { news, announced } = newsOf([...(await reportsOf(waiting)), ...built], before ?? {});
  if (news.length > 0) {
    if ((await settings()).announce) {
      const [only] = news.length === 1 ? news : [];
      // Before it is remembered: a worker that dies in between shows the same one again, in its own place.
      await notify({ about: 'report', ...(only && { account: only.account }), ...newsWords(news) }, 'week');
    }
    await browser.storage.local.set({ [ANNOUNCED_KEY]: announced });
  }
  if (waiting.length > 0) await browser.storage.local.remove(WAITING);
}

async function reportsOf(names: readonly string[]): Promise<WeeklyReport[]> {
  const db = await ledger();
  const found = names.map((name) => {
    const [account, start = ''] = name.split(' ');
    return readReport(db, account as AccountKey, start);
  });
  return (await Promise.all(found)).filter((one) => one !== undefined);
}
