/** Tells that weekly reports are ready: one notification for all that came together, and no week twice. */

import browser from 'webextension-polyfill';
import type { WeeklyReport } from '../../utils/domain';
import { ANNOUNCED_KEY, type Announced, newsOf } from '../../utils/domain/announced';
import { newsWords } from '../../utils/words/notify';
import { notify } from './notify';
import { settings } from './settings';

let running: Promise<void> = Promise.resolve();

/**
 * For the reports that the worker has just built, corrected ones among them: what was announced before is left out. While
 * the seller does not want to be told, weeks count as told, so that switching it on brings no old news.
 */
export function announce(reports: readonly WeeklyReport[]): Promise<void> {
  const next = (): Promise<void> => tell(reports);
  running = running.then(next, next);
  return running;
}

async function tell(reports: readonly WeeklyReport[]): Promise<void> {
  if (reports.length === 0) return;
  const before = (await browser.storage.local.get(ANNOUNCED_KEY))[ANNOUNCED_KEY] as Announced | undefined;
  const { news, announced } = newsOf(reports, before ?? {});
  if (news.length === 0) return;
  if ((await settings()).announce) {
    const [only] = news.length === 1 ? news : [];
    // Before it is remembered: a worker that dies in between shows the same one again, in its own place.
    await notify({ about: 'report', ...(only && { account: only.account }), ...newsWords(news) }, 'week');
  }
  await browser.storage.local.set({ [ANNOUNCED_KEY]: announced });
}
