/** The contract: its OpenAPI file and its page say what the schemas say, and the sandbox's service keeps to it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bankPath, type PolicyBank } from '../../../utils/policy/bank';
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
  const bank: PolicyBank = JSON.parse(
    readFileSync(new URL(`../../../public/${bankPath('medical-claims')}`, import.meta.url), 'utf8'),
  );
  /** Three questions of the bank, all answered right or all but the last. */
  const answers = (right: boolean, asked = bank.questions.slice(0, 3)) =>
    asked.map(({ id, options }, at) => ({
      questionId: id,
      optionIds: [options.find((one) => (one.right === true) === (right || at < 2))?.id],
    }));
  const attempt = (key: string, sent: unknown, quiz = 'quiz-7410000000000001891') =>
    fetch(`${served.base}/v1/accounts/${SHOP}/quizzes/${quiz}/attempts`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({
        startedAt: '2026-11-18T10:00:00Z',
        finishedAt: '2026-11-18T10:02:00Z',
        answers: sent,
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

  it('takes an attempt once for each key, three at most, graded by the bank, and gives the points back of one that passed', async () => {
    const first = await attempt('attempt-one', answers(false));
    expect(first.status).toBe(201);
    const result = await first.json();
    expect(schemas().AttemptResult.safeParse(result).error?.issues ?? []).toEqual([]);
    expect(result).toMatchObject({ passed: false, correct: 2, credit: null, attempts: { allowed: 3, used: 1 } });
    const again = await attempt('attempt-one', answers(false));
    expect([again.status, await again.json()]).toEqual([200, result]);
    expect((await attempt('attempt-one', answers(true))).status).toBe(422);
    const passed = await (await attempt('attempt-two', answers(true))).json();
    expect(passed).toMatchObject({
      passed: true,
      correct: 3,
      credit: { violationId: '7410000000000001891', points: 8 },
    });
    // By hand from the scenario: 189 and the ticket's eight points.
    const { score } = await (await get(`/v1/accounts/${SHOP}/health`)).json();
    expect(score).toMatchObject({ value: 197, readAt: passed.at });
    const { violations } = await (await get(`/v1/accounts/${SHOP}/violations`)).json();
    expect(violations.map(({ id, status }: Record<string, string>) => [id, status])).toContainEqual([
      '7410000000000001891',
      'closed',
    ]);
    const { credits, quizzes } = await (await get(`/v1/accounts/${SHOP}/quizzes`)).json();
    expect(credits.map(({ id }: { id: string }) => id)).toContain('credit-quiz-7410000000000001891');
    expect(quizzes.map(({ id }: { id: string }) => id)).not.toContain('quiz-7410000000000001891');
    // The quiz is over; what was handed in before is answered as then.
    expect((await attempt('attempt-two', answers(true))).status).toBe(200);
    expect((await attempt('attempt-three', answers(true))).status).toBe(404);
  });

  it('registers for a workshop, once however often it is asked, waits for a place, cancels, and says no in words', async () => {
    const ask = (id: string, method: string, body?: object) =>
      fetch(`${served.base}/v1/workshops/${id}/registration`, {
        method,
        headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      });
    const said = async (answer: Response) => {
      const body = await answer.json();
      expect(schemas().Registration.safeParse(body).error?.issues ?? []).toEqual([]);
      return [body.state, body.seatsLeft];
    };
    const seats = { waitlist: false };
    expect(await said(await ask('ws-2', 'PUT', seats))).toEqual(['going', 11]);
    expect(await said(await ask('ws-2', 'PUT', seats))).toEqual(['going', 11]);
    expect(await said(await ask('ws-2', 'DELETE'))).toEqual(['cancelled', 12]);
    expect(await said(await ask('ws-2', 'DELETE'))).toEqual(['cancelled', 12]);
    expect(await said(await ask('ws-3', 'PUT', seats))).toEqual(['full', 0]);
    expect(await said(await ask('ws-3', 'PUT', { waitlist: true }))).toEqual(['waitlist', 0]);
    const refused = await ask('ws-1', 'PUT', seats);
    expect(refused.status).toBe(409);
    expect(schemas().Problem.safeParse(await refused.json()).success).toBe(true);
    expect((await ask('ws-9', 'PUT', seats)).status).toBe(404);
  });

  it('refuses what is no attempt, and a fourth one', async () => {
    const QUIZ = 'quiz-7410000000000001892';
    const [one, two] = answers(true);
    const wrong = [
      [],
      [one, two],
      [one, two, two],
      [one, two, { questionId: 'medical-claims-99', optionIds: ['a'] }],
      [one, two, { questionId: '../secret-01', optionIds: ['a'] }],
      [one, two, { questionId: 'medical-claims-03', optionIds: ['z'] }],
    ];
    for (const [at, sent] of wrong.entries()) expect((await attempt(`wrong-key-${at}`, sent, QUIZ)).status).toBe(422);
    expect((await attempt('short', answers(true), QUIZ)).status).toBe(400);
    expect((await attempt('attempt-five', answers(true), 'quiz-1')).status).toBe(404);
    for (const at of [1, 2, 3]) expect((await attempt(`failed-${at}`, answers(false), QUIZ)).status).toBe(201);
    expect((await attempt('failed-4', answers(true), QUIZ)).status).toBe(409);
  });
});
