/** The quiz of a violation, from the ticket on: to a practice credit by ourselves, to points back by the service. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PolicyBank } from '../../utils/policy/bank';
import { audit } from './support/look.mjs';
import { connect, open, useWorld, world } from './support/remote';
import { eventually } from './support/session';
import { inWorker } from './support/settings';

useWorld();

type Page = import('puppeteer').Page;

const CREATOR = 'creator:7301234567890123456';
/** "Unoriginal content", 4 points. */
const TICKET = '7410000000000000303';
const POLICY = 'unoriginal-content';
const bank: PolicyBank = JSON.parse(readFileSync(new URL(`../../public/bank/${POLICY}.json`, import.meta.url), 'utf8'));

const says = async (page: Page, words: string): Promise<void> => {
  const there = (wanted: string) => document.body.innerText.includes(wanted);
  await page.waitForFunction(there, { timeout: 6_000 }, words).catch(async () => {
    throw new Error(`"${words}" is not said in: ${await text(page)}`);
  });
};
const text = (page: Page) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
/** Presses the button with just these words. */
async function press(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('button')].some((one) => one.innerText.trim() === wanted && !one.disabled),
    { timeout: 6_000 },
    words,
  );
  await page.evaluate((wanted) => {
    [...document.querySelectorAll('button')].find((one) => one.innerText.trim() === wanted)?.click();
  }, words);
}

/** Chooses the right option of the question on the screen, or a wrong one; which question it was. */
async function choose(page: Page, right: boolean, at: number): Promise<string> {
  await says(page, `Question ${at} of 3`);
  const shown = await text(page);
  const question = bank.questions.find(({ stem }) => shown.includes(stem.replace(/\s+/g, ' ')));
  if (!question) throw new Error(`no question of ${POLICY} in: ${shown.slice(0, 400)}`);
  const option = question.options.find((one) => Boolean(one.right) === right);
  const labels = await page.$$('fieldset label');
  for (const label of labels) {
    const words = await label.evaluate((one) => one.innerText.replace(/\s+/g, ' '));
    if (option && words.includes(option.text)) await label.click();
  }
  await page.waitForSelector('fieldset input[type="radio"]:checked');
  await says(page, 'Answer kept.');
  return question.id;
}

async function paper(page: Page, answers: readonly boolean[]): Promise<string[]> {
  const asked: string[] = [];
  for (const [i, right] of answers.entries()) {
    asked.push(await choose(page, right, i + 1));
    await press(page, i === answers.length - 1 ? 'Finish' : 'Next');
  }
  return asked;
}

const attempts = async () => (await world.ledger('attempts')).sort((a, b) => a.number - b.number);

/** The tickets are read, and the popup's tab of quizzes shows the one on unoriginal content. */
async function seen(): Promise<void> {
  const page = await world.open('streamer-welcome');
  await eventually(async () => (await world.ledger('violations')).length === 3, 'the tickets');
  await page.close();
}

async function inPopup(): Promise<Page> {
  const popup = await world.ours('popup.html');
  await popup.setViewport({ width: 400, height: 600 });
  await popup.waitForSelector('#tab-quiz');
  await popup.click('#tab-quiz');
  await popup.waitForSelector('.quiz');
  return popup;
}

const toQuiz = (popup: Page) =>
  popup.waitForSelector('button[aria-label$=": Unoriginal content"]').then((button) => button?.click());

describe('without a service', () => {
  it('a pass in the popup is a practice credit beside the number, and a popup that closes loses no answer', async () => {
    await open('us-creator-162');
    await seen();
    let popup = await inPopup();
    await toQuiz(popup);
    await says(popup, 'Rules of this quiz');
    for (const rule of ['3 questions here; how many TikTok asks is not published', 'all right to pass'])
      expect(await text(popup)).toContain(rule);
    expect(await text(popup), 'attempts that are not published are not made up').toContain(
      'how often one may try is not published',
    );
    expect((await audit(popup)).violations).toEqual([]);
    await press(popup, 'Start');
    const first = await choose(popup, false, 1);
    expect((await audit(popup)).violations).toEqual([]);
    await popup.close();

    popup = await inPopup();
    await popup.waitForSelector('button[aria-label="Go on: Unoriginal content"]').then((one) => one?.click());
    const rest = [await choose(popup, true, 2)];
    await press(popup, 'Next');
    rest.push(await choose(popup, true, 3));
    await press(popup, 'Finish');
    await says(popup, 'Not passed: 2 of 3 right');
    expect(await popup.evaluate(() => document.activeElement?.textContent), 'the result has the focus').toContain(
      'Not passed',
    );
    const why = bank.questions.find(({ id }) => id === first)?.options.find(({ right }) => right)?.why ?? '';
    expect(await text(popup), 'the reason of what was missed').toContain(why);
    expect((await audit(popup)).violations).toEqual([]);
    expect(await world.ledger('credits')).toEqual([]);

    await press(popup, 'Try again');
    await press(popup, 'Start attempt 2');
    const second = await paper(popup, [true, true, true]);
    await says(popup, 'Passed: 3 of 3 right');
    expect(
      second.filter((id) => [first, ...rest].includes(id)),
      'a retry is another paper',
    ).toEqual([]);
    expect(await text(popup)).toContain("Only TikTok's own quiz takes TikTok's points away.");
    expect(await text(popup)).toContain("Go to TikTok's quiz");
    const [credit] = await world.ledger('credits');
    expect(await world.ledger('credits')).toHaveLength(1);
    expect(credit).toMatchObject({ kind: 'practice', account: CREATOR, violationId: TICKET });
    const [account] = await world.ledger('accounts');
    expect(account.readings.score.value, 'the official number is untouched').toBe(162);
    const report = await world.ours(`report.html#${encodeURIComponent(CREATOR)}`);
    await report.waitForSelector('.verdict');
    expect(await text(report)).toContain('162');
  }, 60_000);

  it('two windows at once get one attempt, and finishing it twice is one result', async () => {
    await open('us-creator-162');
    await seen();
    const where = `learn.html#/quiz/${encodeURIComponent(CREATOR)}/${TICKET}`;
    const [one, other] = [await world.ours(where), await world.ours(where)];
    await Promise.all([press(one, 'Start'), press(other, 'Start')]);
    await eventually(async () => (await attempts()).length > 0, 'an attempt');
    expect(await attempts()).toHaveLength(1);
    await one.bringToFront();
    await paper(one, [true, true, true]);
    await says(one, 'Passed: 3 of 3 right');
    await world.killWorker();
    await other.bringToFront();
    await other.reload();
    await says(other, 'passed here');
    expect((await attempts()).map(({ state, number }) => [state, number])).toEqual([['passed', 1]]);
    expect(await world.ledger('credits')).toHaveLength(1);
    expect((await audit(other)).violations).toEqual([]);
  }, 60_000);
});

it('by keyboard alone: from the list through three questions to the result, which has the focus', async () => {
  await open('us-creator-162');
  await seen();
  const page = await world.ours(`learn.html#/quiz/${encodeURIComponent(CREATOR)}`);
  await page.waitForSelector('button[aria-label="Start: Unoriginal content"]');
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  /** Tabs on until the focus is on a control with these words. */
  const tabTo = async (words: string): Promise<void> => {
    for (let i = 0; i < 30; i++) {
      if ((await focused()) === words) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no Tab leads to "${words}"`);
  };
  await tabTo('Start');
  await page.keyboard.press('Enter');
  await says(page, 'Rules of this quiz');
  expect(await focused(), 'the heading of the rules').toContain('Unoriginal content');
  await tabTo('Start');
  await page.keyboard.press('Enter');
  for (const [number, then] of [
    [1, 'Next'],
    [2, 'Next'],
    [3, 'Finish'],
  ] as const) {
    await says(page, `Question ${number} of 3`);
    await eventually(async () => (await focused()) !== then, 'the focus is on the question');
    // One stop for all options; the arrows choose among them.
    while (!(await page.evaluate(() => document.activeElement instanceof HTMLInputElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('fieldset input:checked');
    await tabTo(then);
    await page.keyboard.press('Enter');
  }
  await eventually(async () => /assed: \d of 3 right/.test(await focused()), 'the result has the focus');
}, 40_000);

it('a rule is found from the address bar, by its name or by what was typed', async () => {
  await open('us-creator-162');
  const entered = (words: string) =>
    inWorker(world, (chrome, typed) => chrome.omnibox.onInputEntered.dispatch(typed, 'newForegroundTab'), words);
  const opened = (hash: string) =>
    world.browser
      .waitForTarget((one) => one.url().endsWith(`learn.html${hash}`), { timeout: 6_000 })
      .then((target) => target.page());
  await entered('unoriginal content');
  const rule = await opened('#/policy/unoriginal-content');
  if (!rule) throw new Error('no page');
  await says(rule, 'What it means');
  expect((await audit(rule)).violations).toEqual([]);
  await entered('cures');
  const found = await opened('#/policies?q=cures');
  if (!found) throw new Error('no page');
  await says(found, 'Medical Claims');
  expect((await audit(found)).violations).toEqual([]);
  await found.goto(`chrome-extension://${world.id}/learn.html#/practice`);
  await found.reload();
  await says(found, 'What to practise');
  expect((await audit(found)).violations).toEqual([]);
}, 40_000);

describe('with a connected service', () => {
  it('the answers wait while it is away, are sent once, and its grade gives the points back everywhere', async () => {
    await open('us-creator-162');
    const page = await world.open('streamer-welcome');
    await world.until(page, ({ name }) => name.includes('162'));
    expect(await connect()).toMatchObject({ state: 'ok' });
    const where = `learn.html#/quiz/${encodeURIComponent(CREATOR)}/${TICKET}`;
    const quiz = await world.ours(where);
    await says(quiz, 'Your answers go to the connected service.');
    await press(quiz, 'Start');
    const posts = () => world.sandbox.log.filter(({ method, path }) => method === 'POST' && path.endsWith('/attempts'));
    const address = await eventually(
      async () => (await world.ledger('accounts')).find((one) => one.key === CREATOR)?.quizzes,
      'the quizzes of the service',
    );
    const id = address.list.find((one: { violationId: string }) => one.violationId === TICKET).id;
    const path = `/v1/accounts/${CREATOR}/quizzes/${id}/attempts`;
    world.sandbox.set(path, { status: 503, body: {} } as never);
    await paper(quiz, [true, true, true]);
    await says(quiz, 'Handed in, not graded yet');
    await eventually(() => posts().length === 1, 'it was sent');
    expect((await attempts()).map(({ state }) => state)).toEqual(['waiting']);
    expect(await world.ledger('credits'), 'nothing is given before the service has answered').toEqual([]);
    expect((await audit(quiz)).violations).toEqual([]);

    world.sandbox.clear();
    await press(quiz, 'Send now');
    await says(quiz, 'Passed: 3 of 3 right');
    await says(quiz, 'The connected service has taken it and answers for the points.');
    const [credit] = await world.ledger('credits');
    expect(credit).toMatchObject({ kind: 'confirmed', violationId: TICKET, points: 4 });
    await world.until(page, ({ name }) => name.includes('166'), 10_000);
    const ticket = (await world.ledger('violations')).find((one) => one.id === TICKET);
    expect(ticket.status).toBe('closed');
    const popup = await world.ours('popup.html');
    await says(popup, '166');
    expect(posts(), 'sent once more, and never again').toHaveLength(2);
  }, 60_000);
});
