/** The sandbox is what other tests stand on: its three LIVE transports. */
import { describe, expect, it } from 'vitest';
import { decode } from '../../sandbox/live/schema.mjs';
import { loadScenario } from '../../sandbox/scenario/load.mjs';
import { get, SHOP, sandbox, socket, until, useSandbox } from './ask';

useSandbox();

describe('LIVE', () => {
  const REMINDER = { event: 'reminder', text: 'Talk to viewers.', punishReason: 'Non-interactive', punishId: '77' };

  it('sends a reminder on im/fetch that protobufjs reads back', async () => {
    sandbox.use({ extends: 'us-creator-162', name: 'quiet', live: { ...room(), noisePerSecond: 0, timeline: [] } });
    sandbox.pushLive(REMINDER);
    const { bytes } = await get('webcast.us.tiktok.com', '/webcast/im/fetch/?identity=anchor&live_id=12&cursor=');
    const result = decode('FetchResult', bytes);
    const message = result.messages.at(-1);
    expect(message.method).toBe('WebcastBottomMessage');
    expect(decode('WebcastBottomMessage', message.payload)).toMatchObject({
      common: { method: 'WebcastBottomMessage', roomId: '7402000000000000013' },
      content: 'Talk to viewers.',
      bizType: 3,
      punishInfo: { punishId: '77', violationUid: '7301234567890123456' },
    });
    const next = await get('webcast.us.tiktok.com', `/webcast/im/fetch/?cursor=${result.cursor}`);
    expect(decode('FetchResult', next.bytes).messages ?? []).toEqual([]);
  });

  it('sends a warning on the webcast socket, with gzip and without', async () => {
    sandbox.use({ extends: 'us-creator-162', name: 'quiet', live: { ...room(), noisePerSecond: 0, timeline: [] } });
    const address = 'wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/?room_id=1';
    const { gunzipSync } = await import('node:zlib');
    for (const gzip of [true, false]) {
      const { frames, close } = await socket(address + (gzip ? '&compress=gzip' : ''));
      sandbox.pushLive({
        event: 'warning',
        title: 'Claims',
        key: 'pm_mt_x',
        subTitle: 'Keep to the label',
        countDownSeconds: 90,
      });
      await until(() => frames.length > 1);
      const frame = decode('PushFrame', frames.at(-1) ?? Buffer.alloc(0));
      const payload = gzip ? gunzipSync(frame.payload) : frame.payload;
      const message = decode('FetchResult', payload).messages[0];
      expect(decode('WebcastPerceptionMessage', message.payload)).toMatchObject({
        dialog: { title: { key: 'pm_mt_x', defaultPattern: 'Claims' }, countDownTime: '90' },
        showViolationWarning: true,
      });
      close();
    }
  });

  it('sends an interruption on the frontier socket as JSON and ends the room', async () => {
    sandbox.use({ extends: 'us-creator-162', name: 'quiet', live: { ...room(), noisePerSecond: 0, timeline: [] } });
    const { frames, close } = await socket('wss://frontier.us.tiktok.com/ws/v2');
    sandbox.pushLive({ event: 'interruption', title: 'Interrupted', reason: 'Claims', punishId: '78' });
    const json = () => frames.map((frame) => JSON.parse(decode('PushFrame', frame).payload.toString()));
    await until(() => json().some((top) => 'punish_event' in top));
    expect(json()).toContainEqual(
      expect.objectContaining({ punish_event: expect.objectContaining({ punish_id: '78' }) }),
    );
    const status = JSON.parse((await get(SHOP, '/api/v1/streamer_desktop/room/status')).text);
    expect(status.room_status).toBe(4);
    close();
  });

  it('plays its timeline when the clock starts, and refuses unknown events', async () => {
    const timeline = [{ at: '0s', event: 'pin', productId: '1729400000000000101' }];
    sandbox.use({ extends: 'us-creator-162', name: 'quiet', live: { ...room(), timeline } });
    sandbox.clock.start();
    const pin = async () => (await get(SHOP, '/api/v1/streamer_desktop/live_product/pin/get')).text;
    await new Promise((done) => setTimeout(done, 250));
    expect(await pin()).toContain('Vitamin C serum');
    expect(() => sandbox.pushLive({ event: 'no-such' })).toThrow('No LIVE event');
  });

  function room() {
    const { live } = loadScenario('us-creator-162');
    if (!live) throw new Error('us-creator-162 has no LIVE');
    return live;
  }
});
