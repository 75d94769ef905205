/** Which requests of a page are copied, by every trick of spelling an address. */

import { describe, expect, test, vi } from 'vitest';
import { allowList } from '../../../utils/page/tap/allow';
import { tappedOn } from '../../../utils/sites/tapped';

// The tap takes its natives from `window` when it is loaded; for addresses Node's own are as good.
vi.hoisted(() => Object.assign(globalThis, { window: globalThis }));

const at = (href: string) => {
  const { endpoints, socket } = tappedOn(new URL(href).hostname);
  const list = allowList(endpoints, socket, new URL(href) as unknown as Location);
  return { id: (url: string) => list.endpoint(url)?.id, socket: list.socket };
};
const seller = at('https://seller-us.tiktok.com/homepage');
const shop = at('https://shop.tiktok.com/streamer/welcome');
const www = at('https://www.tiktok.com/@name/live');

describe('an answer is copied', () => {
  test('however its address is written', () => {
    for (const url of [
      '/api/v1/account/ahr/score',
      '/api/v1/account/ahr/score/',
      '/api/v1/account/ahr/score?oec_seller_id=1#x',
      'https://seller-us.tiktok.com/api/v1/account/ahr/score',
      'HTTPS://SELLER-US.TIKTOK.COM/api/v1/account/ahr/score',
      '//seller-us.tiktok.com/api/v1/account/ahr/score',
      '/api/v1/x/../account/ahr/score',
      'https://seller-us.tiktok.com:443/api/v1/account/ahr/score',
    ]) {
      expect(seller.id(url), url).toBe('ahr-score');
    }
  });

  test('below a family whose paths are known by their beginning only', () => {
    expect(shop.id('/api/v1/governance/creator/health/')).toBe('creator-governance');
    expect(shop.id('https://webcast.us.tiktok.com/webcast/im/fetch/?cursor=1')).toBe('im-fetch');
    expect(www.id('https://webcast16-normal.us.tiktok.com/webcast/im/fetch/')).toBe('im-fetch');
  });
});

describe('an answer is not copied', () => {
  test('from another path', () => {
    for (const path of [
      '/api/v1/account/ahr',
      '/api/v1/account/ahr/scores',
      '/api/v1/account/ahr/score/x',
      '/API/v1/account/ahr/score',
      '/x/api/v1/account/ahr/score',
      '/api/v1/account/ahr/score%2F',
      '/api/v1/account//ahr/score',
      '',
      '/',
      '?/api/v1/account/ahr/score',
      '#/api/v1/account/ahr/score',
    ]) {
      expect(seller.id(path), path).toBeUndefined();
    }
    expect(shop.id('/api/v1/governance/seller/health/')).toBeUndefined();
  });

  test('from another host, scheme or port', () => {
    for (const start of [
      'https://seller-uk.tiktok.com',
      'https://evil.example',
      'http://seller-us.tiktok.com',
      'https://seller-us.tiktok.com:8443',
      'https://seller-us.tiktok.com.evil.example',
      'https://seller-us.tiktok.com@evil.example',
    ]) {
      expect(seller.id(`${start}/api/v1/account/ahr/score`), start).toBeUndefined();
    }
    for (const host of [
      'webcast.evil.example',
      'evilwebcast.tiktok.com',
      'webcast.tiktok.com.evil.example',
      'webcast.us.tiktok.com.',
      'mywebcast.us.tiktok.com',
    ]) {
      expect(shop.id(`https://${host}/webcast/im/fetch/`), host).toBeUndefined();
    }
  });

  test('from what is no address', () => {
    for (const url of [
      'https://[',
      'data:application/json,{}',
      'blob:https://seller-us.tiktok.com/1',
      'javascript:1',
      '\u0000',
    ]) {
      expect(() => seller.id(url), url).not.toThrow();
      expect(seller.id(url), url).toBeUndefined();
    }
  });
});

test('sockets: TikTok’s own below the declared path, encrypted, nothing else', () => {
  expect(shop.socket('wss://frontier.us.tiktok.com/ws/v2?aid=1')).toBe(true);
  expect(www.socket('wss://webcast-ws.tiktok.com/webcast/im/x')).toBe(true);
  expect(www.socket('wss://frontier.us.tiktok.com/ws/v2')).toBe(false);
  expect(seller.socket('wss://frontier.us.tiktok.com/ws/v2')).toBe(false);
  for (const url of [
    'ws://frontier.us.tiktok.com/',
    'wss://tiktok.com.evil.example/',
    'wss://eviltiktok.com/',
    'https://frontier.us.tiktok.com/',
    '::',
  ]) {
    expect(shop.socket(url), url).toBe(false);
  }
});
