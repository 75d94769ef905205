/**
 * The worker's hour for the logs of LIVEs: of what was said only what is near an alert stays, pins of which nothing said in
 * which LIVE find theirs, and of a LIVE that is over each change of the pin is kept once. Nothing of the last minutes is
 * touched: an alert may be told late, by another way than the one it came by.
 */

import type { AccountKey, LiveSession } from '../domain';
import { endOf, isOfLive, lastSeen, SEEN_MS, startOf, tidyMoments } from '../domain/live-session';
import { liveFile, livesOf, ofKind } from './lives';
import { keyOfMoment } from './moments';
import type { Ledger } from './schema';

/** How long everything is kept as it came, ms. */
export const SETTLED_MS = 10 * 60_000;
/** What was said is kept so long before an alert, and as long after it, ms. */
const AROUND_ALERT_MS = 2 * 60_000;
/** Older LIVEs have had their hour; what a backup brings of them is as it was kept. */
const LATELY_MS = 31 * 86_400_000;

export async function tidyLives(ledger: Ledger, now: number): Promise<void> {
  for (const key of (await ledger.getAllKeys('accounts')) as AccountKey[]) {
    const lives = await livesOf(ledger, key, now - LATELY_MS, Number.MAX_VALUE);
    await settlePins(ledger, key, lives, now);
    for (const live of lives) {
      await forgetSpeech(ledger, live, now);
      if (endOf(live, now)) await forgetRepeats(ledger, live, now);
    }
  }
}

async function settlePins(ledger: Ledger, key: AccountKey, lives: readonly LiveSession[], now: number): Promise<void> {
  const tx = ledger.transaction('moments', 'readwrite');
  const pins = await tx.store.index('kind').getAll(ofKind(key, '', 'pin', now - SETTLED_MS));
  const spans = lives.map((live) => ({
    roomId: live.roomId,
    from: (startOf(live) ?? 0) - SEEN_MS,
    to: endOf(live, now)?.at ?? (lastSeen(live) ?? 0) + SEEN_MS,
  }));
  await Promise.all(
    pins.flatMap((pin) => {
      const span = spans.find(({ from, to }) => from <= pin.at && pin.at <= to);
      return [tx.store.delete(keyOfMoment(pin)), ...(span ? [tx.store.put({ ...pin, roomId: span.roomId })] : [])];
    }),
  );
  await tx.done;
}

async function forgetSpeech(ledger: Ledger, live: LiveSession, now: number): Promise<void> {
  const { account, roomId } = live;
  const said = ofKind(account, roomId, 'caption', now - SETTLED_MS);
  if ((await ledger.countFromIndex('moments', 'kind', said)) === 0) return;
  const { notices = [], tickets = [] } = (await liveFile(ledger, account, roomId)) ?? {};
  const alerts = [
    ...notices
      .filter((notice) => isOfLive(live, notice, now))
      .flatMap(({ moments, at, lastAt }) => moments ?? [[at, lastAt] as const]),
    ...tickets.flatMap(({ issuedAt }) => (issuedAt === undefined ? [] : [[issuedAt, issuedAt] as const])),
  ];
  const near = (at: number): boolean =>
    alerts.some(([from, to]) => at >= from - AROUND_ALERT_MS && at <= to + AROUND_ALERT_MS);
  const tx = ledger.transaction('moments', 'readwrite');
  const keys = await tx.store.index('kind').getAllKeys(said);
  await Promise.all(keys.filter(([, , at]) => !near(at)).map((key) => tx.store.delete(key)));
  await tx.done;
}

async function forgetRepeats(ledger: Ledger, { account, roomId }: LiveSession, now: number): Promise<void> {
  const tx = ledger.transaction('moments', 'readwrite');
  const pins = await tx.store.index('kind').getAll(ofKind(account, roomId, 'pin', now - SETTLED_MS));
  const changes = new Set(tidyMoments(pins));
  await Promise.all(pins.filter((pin) => !changes.has(pin)).map((pin) => tx.store.delete(keyOfMoment(pin))));
  await tx.done;
}
