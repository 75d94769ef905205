/** When Seller Center may be asked, and with what: never when off, never elsewhere, never too often. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountKey } from '../../../utils/domain';
import { DEFAULTS } from '../../../utils/domain/settings';
import type { HostMemory } from '../../../utils/remote/seller-center/memory';
import { type AskInput, MOST_REQUESTS, planAsk } from '../../../utils/remote/seller-center/plan';
import { endpoints } from '../../../utils/sites/seller-center/endpoints';
import { hosts } from '../../../utils/sites/seller-center/pages';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Monday 16 November 2026, 00:00 in UTC: a week begins. */
const MONDAY = Date.parse('2026-11-16T00:00:00Z');
const SHOP: AccountKey = 'seller:7495000000000000189';
const US = 'seller-us.tiktok.com';

const input = (over: Partial<AskInput> = {}): AskInput => ({
  accounts: [{ key: SHOP, host: US, readAt: MONDAY - 3 * DAY }],
  settings: { ...DEFAULTS, askSellerCenter: true, zone: 'UTC' },
  here: 'America/New_York',
  language: 'en-GB',
  memory: { hosts: {}, answers: [] },
  now: MONDAY + HOUR,
  trigger: 'weekly',
  where: { hosts, endpoints },
  ...over,
});

const asks = (over: Partial<AskInput>): boolean => planAsk(input(over)).steps.length > 0;
const remembered = (memory: Partial<HostMemory>) => ({
  hosts: { [US]: { askedAt: 0, failures: 0, ...memory } },
  answers: [],
});

describe('what is asked', () => {
  it('is the health of the account, by the paths and the query of its own pages', () => {
    const [step] = planAsk(input()).steps;
    expect(step).toMatchObject({ key: SHOP, id: '7495000000000000189', host: US });
    const [score, overview] = step?.requests ?? [];
    expect(score?.endpoint).toBe('ahr-score');
    expect(score?.url).toBe(
      'https://seller-us.tiktok.com/api/v1/account/ahr/score?account_type=2&oec_seller_id=7495000000000000189' +
        '&seller_id=7495000000000000189&aid=4068&app_name=i18n_ecom_shop&device_platform=web&locale=en-GB&language=en',
    );
    expect(overview?.endpoint).toBe('violation-overview');
    expect(overview?.url).toContain('/api/v1/seller/growth_center/violation/overview/get?oec_seller_id=');
  });

  it('is only what can be read: a path without a reader is not asked', () => {
    const known = endpoints.filter(({ id }) => id === 'ahr-score');
    const [step] = planAsk(input({ where: { hosts, endpoints: known } })).steps;
    expect(step?.requests.map(({ endpoint }) => endpoint)).toEqual(['ahr-score']);
    expect(asks({ where: { hosts, endpoints: [] } })).toBe(false);
  });

  it('is nothing about creators, unknown hosts and accounts never read on a Seller Center', () => {
    expect(asks({ accounts: [{ key: 'creator:7301234567890123456', host: US, readAt: 0 }] })).toBe(false);
    expect(asks({ accounts: [{ key: SHOP, host: 'seller-us.tiktok.com.example.org', readAt: 0 }] })).toBe(false);
    expect(asks({ accounts: [{ key: SHOP, host: 'health.partner.example', readAt: 0 }] })).toBe(false);
    expect(asks({ accounts: [{ key: SHOP, readAt: 0 }] })).toBe(false);
  });

  it('is one account a host, the one read there last; the seller is told why another is not', () => {
    const other: AccountKey = 'seller:7495000000000000190';
    const accounts = [
      { key: SHOP, host: US, readAt: MONDAY - 4 * DAY },
      { key: other, host: US, readAt: MONDAY - 3 * DAY },
      { key: 'seller:7495000000000000302' as const, host: 'seller-uk.tiktok.com', readAt: MONDAY - 5 * DAY },
    ];
    const keys = planAsk(input({ accounts })).steps.map(({ key }) => key);
    expect(keys).toEqual([other, 'seller:7495000000000000302']);
    const only = planAsk(input({ accounts, only: SHOP, trigger: 'demand' }));
    expect(only.steps).toEqual([]);
    expect(only.left).toMatchObject([{ host: US, state: 'signed-out', words: 'other-account', requests: 0 }]);
  });
});

describe('when it is asked', () => {
  it('is never, until the seller allows it', () => {
    const settings = { ...DEFAULTS, zone: 'UTC' };
    expect(planAsk(input({ settings }))).toEqual({ steps: [], left: [] });
    expect(planAsk(input({ settings, trigger: 'demand', only: SHOP }))).toEqual({ steps: [], left: [] });
  });

  it('is at the turn of the week, when the last day of the old one was not read', () => {
    const readAt = (at: number) => ({ accounts: [{ key: SHOP, host: US, readAt: at }] });
    expect(asks(readAt(MONDAY - 25 * HOUR))).toBe(true);
    expect(asks(readAt(MONDAY - 23 * HOUR))).toBe(false);
    expect(asks(readAt(MONDAY + HOUR / 2))).toBe(false);
  });

  it('is in the two hours before the turn, so that the number belongs to the week it tells of', () => {
    const sunday = { accounts: [{ key: SHOP, host: US, readAt: MONDAY - 30 * HOUR }] };
    expect(asks({ ...sunday, now: MONDAY - 3 * HOUR })).toBe(false);
    expect(asks({ ...sunday, now: MONDAY - HOUR })).toBe(true);
    // And then not once more after it.
    const after = { accounts: [{ key: SHOP, host: US, readAt: MONDAY - HOUR }] };
    expect(asks({ ...after, now: MONDAY + HOUR })).toBe(false);
  });

  it('follows the zone and the first day of the week that the account has chosen', () => {
    const settings = {
      ...DEFAULTS,
      askSellerCenter: true,
      zone: 'UTC',
      accounts: { [SHOP]: { zone: 'Asia/Bangkok', weekStart: 0 as const } },
    };
    // In Bangkok the week turns on Sunday 15 November 00:00, which is Saturday 17:00 UTC: 31 h before our Monday.
    const accounts = [{ key: SHOP, host: US, readAt: MONDAY - 4 * DAY }];
    expect(asks({ accounts, settings, now: MONDAY - 32 * HOUR })).toBe(true);
    expect(asks({ accounts, now: MONDAY - 32 * HOUR })).toBe(false);
    const fresh = [{ key: SHOP, host: US, readAt: MONDAY - 31 * HOUR - 20 * HOUR }];
    expect(asks({ accounts: fresh, settings, now: MONDAY + HOUR })).toBe(false);
    expect(asks({ accounts: fresh, now: MONDAY + HOUR })).toBe(true);
  });

  it('is once a week even when the answer could not be read', () => {
    expect(asks({ memory: remembered({ askedAt: MONDAY, answeredAt: MONDAY }) })).toBe(false);
    expect(asks({ memory: remembered({ askedAt: MONDAY, answeredAt: MONDAY }), now: MONDAY + 7 * DAY })).toBe(true);
  });

  it('waits after a failure and says until when', () => {
    const memory = remembered({ askedAt: MONDAY, failures: 1, until: MONDAY + 2 * HOUR });
    for (const trigger of ['weekly', 'demand'] as const) {
      expect(planAsk(input({ memory, trigger }))).toMatchObject({
        steps: [],
        left: [{ state: 'waiting', againAt: MONDAY + 2 * HOUR, requests: 0 }],
      });
    }
    expect(asks({ memory, now: MONDAY + 2 * HOUR })).toBe(true);
  });

  it('waits no longer after a sign-out once a page of that account was read again', () => {
    const memory = remembered({ askedAt: MONDAY - HOUR, failures: 1, until: MONDAY + 5 * HOUR, signedOut: true });
    const accounts = [{ key: SHOP, host: US, readAt: MONDAY }];
    expect(asks({ memory, trigger: 'demand' })).toBe(false);
    expect(asks({ memory, accounts, trigger: 'demand' })).toBe(true);
  });

  it('is once a minute however often the seller presses the button', () => {
    const memory = remembered({ askedAt: MONDAY + HOUR - 30_000, answeredAt: MONDAY + HOUR - 30_000 });
    expect(planAsk(input({ memory, trigger: 'demand' })).left).toMatchObject([
      { state: 'waiting', againAt: MONDAY + HOUR + 30_000 },
    ]);
    expect(asks({ memory, trigger: 'demand', now: MONDAY + HOUR + 30_000 })).toBe(true);
  });

  it('is not put off for years by a clock that was once wrong', () => {
    const memory = remembered({ askedAt: MONDAY + 900 * DAY, failures: 3, until: MONDAY + 901 * DAY });
    expect(asks({ memory })).toBe(true);
  });
});

it('keeps to its bounds whatever it is given', () => {
  const host = fc.constantFrom(...hosts, 'evil.example', 'seller-us.tiktok.com.evil.example', '');
  const key = fc.oneof(
    fc.bigInt({ min: 10_000n, max: 9_999_999_999_999_999_999n }).map((id) => `seller:${id}` as AccountKey),
    fc.string().map((id) => `seller:${id}` as AccountKey),
    fc.constant('creator:7301234567890123456' as const),
  );
  const at = fc.integer({ min: MONDAY - 60 * DAY, max: MONDAY + 60 * DAY });
  const account = fc.record({ key, host, readAt: at });
  const memoryOf = fc.record({ askedAt: at, failures: fc.nat(9), until: at, signedOut: fc.boolean() });
  const given = fc.record({
    accounts: fc.array(account, { maxLength: 12 }),
    on: fc.boolean(),
    memory: fc.dictionary(host, memoryOf),
    now: at,
    trigger: fc.constantFrom('weekly' as const, 'demand' as const),
  });
  fc.assert(
    fc.property(given, ({ accounts, on, memory, now, trigger }) => {
      const settings = { ...DEFAULTS, askSellerCenter: on };
      const { steps } = planAsk(input({ accounts, settings, memory: { hosts: memory, answers: [] }, now, trigger }));
      if (!on) expect(steps).toEqual([]);
      expect(new Set(steps.map((step) => step.host)).size).toBe(steps.length);
      for (const step of steps) {
        expect(step.requests.length).toBeLessThanOrEqual(MOST_REQUESTS);
        for (const { url } of step.requests) {
          const { hostname, protocol, searchParams, username, port } = new URL(url);
          expect(hosts).toContain(hostname);
          expect([protocol, username, port]).toEqual(['https:', '', '']);
          expect(`seller:${searchParams.get('oec_seller_id')}`).toBe(step.key);
        }
        const known = memory[step.host];
        const seen = accounts.find((one) => one.key === step.key && one.host === step.host)?.readAt ?? 0;
        const signedInAgain = known?.signedOut === true && seen > known.askedAt;
        if (known && known.askedAt <= now && !signedInAgain) expect(known.until).toBeLessThanOrEqual(now);
      }
    }),
    { numRuns: 1_000 },
  );
});
