import { expect, test } from 'vitest';
import { readCaptions } from '../../../utils/live/captions';
import { pickFrames } from '../../../utils/live/pick';
import { encode } from '../../sandbox/live/schema.mjs';
import { AT, chat, fetched, NOW, ROOM } from './encode';
import { picked } from './sent';

const spoken = { timestampMs: AT, durationMs: 2500, content: [{ lang: 'en', content: 'look at this serum' }] };

test('what the host says is picked apart from what TikTok says', async () => {
  const caption = { method: 'WebcastCaptionMessage', payload: encode('WebcastCaptionMessage', spoken), msgId: 9 };
  const { messages, heard, seen } = await pickFrames([fetched(chat(), caption)]);
  expect([messages.length, heard.length, seen]).toEqual([0, 1, 2]);
  expect(readCaptions(heard, NOW)).toEqual([{ at: AT, length: 2500, lang: 'en', words: 'look at this serum' }]);
});

test('each language is a caption of its own; the sentence and its last word are known', () => {
  const content = [
    { lang: 'en', content: 'hello' },
    { lang: 'de', content: 'hallo' },
    { lang: 'fr', content: ' ' },
  ];
  const message = picked('Caption', { ...spoken, content, sentenceId: ROOM, definite: true });
  expect(readCaptions([message], NOW)).toEqual([
    { at: AT, roomId: ROOM, length: 2500, lang: 'en', words: 'hello', sentence: ROOM, definite: true },
    { at: AT, roomId: ROOM, length: 2500, lang: 'de', words: 'hallo', sentence: ROOM, definite: true },
  ]);
});

test('a caption without a time was said when its message was made, else now; damaged ones cost themselves only', () => {
  const content = spoken.content;
  expect(readCaptions([picked('Caption', { content })], NOW)[0]?.at).toBe(AT);
  const timeless = picked('Caption', { common: { roomId: ROOM }, content, durationMs: '9223372036854775807' });
  const cut = { ...timeless, payload: timeless.payload.slice(0, 80) };
  const read = readCaptions([cut, { ...timeless, payload: '%' }, { ...timeless, payload: '/w==' }, timeless], NOW);
  expect(read.at(-1)).toEqual({ at: NOW, roomId: ROOM, lang: 'en', words: 'look at this serum' });
});
