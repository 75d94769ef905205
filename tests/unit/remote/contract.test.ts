/** The contract: its OpenAPI file and its page say what the schemas say, and the sandbox's service keeps to it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Schemas, schemas } from '../../../utils/remote/service/schemas';
import { SERVICE_TOKEN } from '../../sandbox/service/index.mjs';
import { openApi } from './openapi';
import { type Partner, partner } from './partner';

const FILE = new URL('../../../docs/account-health-service.openapi.json', import.meta.url);
const PAGE = new URL('../../../docs/account-health-service.md', import.meta.url);
const REFRESH = 'REFRESH_OPENAPI=1 npx vitest run --project unit tests/unit/remote/contract.test.ts';

describe('the documents', () => {
  it('are the OpenAPI file that the schemas make', () => {
    const made = openApi();
    if (process.env.REFRESH_OPENAPI) writeFileSync(FILE, made);
    expect(
      readFileSync(FILE, 'utf8') === made,
      `docs/account-health-service.openapi.json is old. Run: ${REFRESH}`,
    ).toBe(true);
  });

  it('refer to nothing that is not there', () => {
    const { components, paths } = JSON.parse(openApi());
    const named = [...JSON.stringify({ components, paths }).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    expect(named.length).toBeGreaterThan(20);
    for (const [, name = ''] of named) expect(components.schemas).toHaveProperty(name);
  });

  it('are a page that names every address and every member', () => {
    const page = readFileSync(PAGE, 'utf8');
    const { paths, components } = JSON.parse(openApi());
    for (const [path, methods] of Object.entries(paths)) {
      for (const method of Object.keys(methods as object)) expect(page).toContain(`${method.toUpperCase()} ${path}`);
    }
    const members = (schema: { properties?: object; items?: object }): string[] => [
      ...Object.keys(schema.properties ?? {}),
      ...Object.values(schema.properties ?? {}).flatMap(members),
      ...(schema.items ? members(schema.items) : []),
    ];
    const all = new Set(Object.values(components.schemas).flatMap((one) => members(one as object)));
    expect(all.size).toBeGreaterThan(60);
    for (const member of all) expect(page, `the page does not explain "${member}"`).toContain(`\`${member}\``);
  });
});

describe('the sandbox’s service', () => {
  const SHOP = 'seller:7495000000000000189';
  let served: Partner;
  beforeAll(async () => {
    served = await partner({
      name: 'partner',
      extends: 'us-seller-189',
      accounts: [
        {
          id: SHOP.slice(7),
          role: 'seller',
          handle: 'Juniper Supply',
          region: 'US',
          credits: [{ id: 'credit-1', at: 'now-2d', policyWords: 'Misleading listing' }],
        },
      ],
    });
  });
  afterAll(() => served.close());

  const headers = { authorization: `Bearer ${SERVICE_TOKEN}` };
  const get = (path: string, more: Record<string, string> = {}) =>
    fetch(served.base + path, { headers: { ...headers, ...more } });
  const attempt = (key: string, optionId: string, quiz = 'quiz-7410000000000001891') =>
    fetch(`${served.base}/v1/accounts/${SHOP}/quizzes/${quiz}/attempts`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({
        startedAt: '2026-11-18T10:00:00Z',
        finishedAt: '2026-11-18T10:02:00Z',
        answers: ['1', '2', '3'].map((questionId) => ({ questionId, optionIds: [optionId] })),
      }),
    });

  it.each<[string, keyof Schemas]>([
    ['/v1/service', 'Service'],
    ['/v1/accounts', 'Accounts'],
    [`/v1/accounts/${SHOP}/health`, 'Health'],
    [`/v1/accounts/${SHOP}/violations?since=2026-01-01T00:00:00Z`, 'Violations'],
    [`/v1/accounts/${SHOP}/reports/2026-11-09`, 'Report'],
    [`/v1/accounts/${SHOP}/quizzes`, 'Quizzes'],
    ['/v1/workshops', 'Workshops'],
    ['/v1/workshops?cursor=p-2', 'Workshops'],
  ])('answers %s as agreed, and 304 the second time', async (path, name) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    const read = schemas()[name].safeParse(await answer.json());
    expect(read.error?.issues ?? []).toEqual([]);
    const etag = answer.headers.get('etag') ?? '';
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
  });

  it.each([
    ['/v1/nowhere', 404],
    ['/v1/accounts/seller:1/health', 404],
    [`/v1/accounts/${SHOP}/reports/2026-11-16`, 404],
    [`/v1/accounts/${SHOP}/violations?since=monday`, 400],
    ['/v1/accounts?cursor=x', 400],
  ])('refuses %s in clear words', async (path, status) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    expect(schemas().Problem.safeParse(await answer.json()).success).toBe(true);
    expect((await fetch(served.base + path)).status).toBe(401);
  });

  it('takes an attempt once for each key, three at most, and shows the credit of one that passed', async () => {
    const first = await attempt('attempt-one', 'b');
    expect(first.status).toBe(201);
    const result = await first.json();
    expect(schemas().AttemptResult.safeParse(result).error?.issues ?? []).toEqual([]);
    expect(result).toMatchObject({ passed: false, credit: null, attempts: { allowed: 3, used: 1 } });
    const again = await attempt('attempt-one', 'b');
    expect([again.status, await again.json()]).toEqual([200, result]);
    expect((await attempt('attempt-one', 'a')).status).toBe(422);
    expect(await (await attempt('attempt-two', 'a')).json()).toMatchObject({ passed: true, correct: 3 });
    expect((await attempt('attempt-three', 'a')).status).toBe(201);
    expect((await attempt('attempt-four', 'a')).status).toBe(409);
    expect((await attempt('short', 'a')).status).toBe(400);
    expect((await attempt('attempt-five', 'a', 'quiz-1')).status).toBe(404);
    const { credits, quizzes } = await (await get(`/v1/accounts/${SHOP}/quizzes`)).json();
    expect(credits.map(({ id }: { id: string }) => id)).toContain('credit-quiz-7410000000000001891');
    expect(quizzes[0].attempts).toEqual({ allowed: 3, used: 3 });
  });
});
