/** The same message more than once: by two transports, as history on reconnecting, or made by the page itself. */

import { expect, test } from 'vitest';
import type { Notice, NoticeRead, Source } from '../../../utils/domain';
import { foldNotice } from '../../../utils/domain/fold';
import { AT, common, type Fields, fetched, HOST, message, NOW, punishInfo, readFrames, text, zipped } from './encode';
import { pushed } from './sent';

const source: Source = { site: 'live-manager', endpoint: 'frames', via: 'frame', host: 'shop.tiktok.com' };

const fold = (old: Notice | undefined, read: NoticeRead | undefined) => {
  if (!read) throw new Error('nothing was read');
  return foldNotice(old, read, `creator:${HOST}`, source, {});
};
const first = async (...frames: Parameters<typeof readFrames>[0]) => (await readFrames(frames, NOW)).notices[0]?.notice;

const warn = (more: Fields = {}) =>
  message('WebcastPerceptionMessage', { common: common(more), dialog: { subTitle: text('k', 'Careful') }, punishInfo });
const seen = async (): Promise<Notice> => ({
  ...fold(undefined, await first(fetched(warn()))).notice,
  acknowledgedAt: NOW,
});

test('a warning by im/fetch and by the socket is one warning, seen once', async () => {
  const { notice, changed } = fold(await seen(), await first(zipped(warn())));
  expect(notice).toMatchObject({ count: 1, at: AT, lastAt: AT, acknowledgedAt: NOW });
  expect(changed).toBe(false);
});

test('history that is replayed on reconnecting neither counts nor asks for attention again', async () => {
  const replayed = await readFrames([fetched({ ...warn(), isHistory: true })], NOW + 3_600_000);
  const { notice, changed } = fold(await seen(), replayed.notices[0]?.notice);
  expect(notice).toMatchObject({ count: 1, lastAt: AT, acknowledgedAt: NOW });
  expect(changed).toBe(false);
});

test('a warning that TikTok really sends again asks again', async () => {
  const { notice } = fold(await seen(), await first(fetched(warn({ createTime: AT + 60_000, msgId: 5 }))));
  expect(notice).toMatchObject({ count: 2, lastAt: AT + 60_000 });
  expect(notice).not.toHaveProperty('acknowledgedAt');
});

test('the same punishment as JSON, which has no time, is no repeat and takes no words away', async () => {
  const { punishId } = punishInfo;
  const json = pushed({ perception_dialog: { sub_title: 'Other words' }, punish_event: { punish_id: punishId } });
  const { notice } = fold(await seen(), json?.notice);
  expect(notice).toMatchObject({ count: 1, lastAt: AT, words: 'Careful', acknowledgedAt: NOW });
  expect(notice).not.toHaveProperty('untimed');
});

test('a frame that the page forges is a frame: it is quoted, and can only speak for the host it names', async () => {
  const forged = message('WebcastControlMessage', {
    common: common({ roomId: 1, createTime: '9223372036854775807' }),
    action: 4,
    tips: '<img src=x onerror=alert(1)>',
    extra: { banInfoUrl: 'javascript:alert(1)' },
    punishInfo: { punishId: '../../x', violationUid: '999' },
  });
  const reading = await readFrames([fetched(forged)], NOW);
  expect(reading.notices[0]).toMatchObject({
    hostId: '999',
    notice: { at: NOW, words: '<img src=x onerror=alert(1)>', id: expect.stringMatching(/^m:\d+$/) },
  });
  expect(reading.notices[0]?.notice).not.toHaveProperty('learnUrl');
  expect(reading.notices[0]?.notice).not.toHaveProperty('punishId');
});
