/** Learning and workshops: a quiz from its rules to its result, the rule it is about, and the list of workshops. */

import { sleep } from '../../e2e/support/world.mjs';
import { pageSeen } from '../look.mjs';

const KEY = 'creator:7301234567890123456';
/** "Unoriginal content". */
const TICKET = '7410000000000000303';
const WIDE = { width: 1000, height: 800 };

/** @typedef {import('puppeteer').Page} Page */

/** @param {Page} page @param {string} words */
async function press(page, words) {
  const there = (/** @type {string} */ wanted) =>
    [...document.querySelectorAll('button')].some((one) => one.innerText.trim() === wanted && !one.disabled);
  await page.waitForFunction(there, { timeout: 5_000 }, words);
  await page.evaluate((wanted) => {
    [...document.querySelectorAll('button')].find((one) => one.innerText.trim() === wanted)?.click();
  }, words);
}

/** The first option of each question: whatever comes of it is shown. @param {Page} page */
async function answer(page) {
  for (const [number, then] of [
    [1, 'Next'],
    [2, 'Next'],
    [3, 'Finish'],
  ]) {
    const asks = (/** @type {string} */ words) => document.body.innerText.includes(words);
    await page.waitForFunction(asks, { timeout: 5_000 }, `Question ${number} of 3`);
    await page.click('fieldset label');
    await press(page, String(then));
  }
  await page.waitForFunction(() => /assed: \d of 3 right/.test(document.body.innerText), { timeout: 5_000 });
}

/** @param {import('../stage.mjs').Stage} stage */
export async function learning(stage) {
  const world = await stage.fresh('us-creator-162');
  const first = await world.open('streamer-welcome');
  await world.until(first, ({ text }) => text.includes('162'));
  await first.close();

  await stage.step('The quiz of a ticket: rules, questions, result', async () => {
    const page = await world.ours(`learn.html#/quiz/${encodeURIComponent(KEY)}/${TICKET}`);
    await page.setViewport(WIDE);
    await page.waitForSelector('.rules button.primary');
    stage.say('rules', await pageSeen(page, '.rules'));
    await stage.shot(page, 'quiz-rules');
    await press(page, 'Start');
    await page.waitForSelector('fieldset input');
    await stage.shot(page, 'quiz-question');
    await answer(page);
    stage.say('result', await pageSeen(page, '.result h2'));
    await stage.shot(page, 'quiz-result', { fullPage: true });
    const [account] = await world.ledger('accounts');
    stage.must(account?.readings.score.value === 162, "TikTok's number is as it was");
    await page.close();
  });

  await stage.step('The rules in plain words, what was broken first', async () => {
    const page = await world.ours('learn.html#/policies');
    await page.setViewport(WIDE);
    await page.waitForFunction(() => document.body.innerText.includes('82 rules'), { timeout: 5_000 });
    await stage.shot(page, 'rules');
    await page.goto(`chrome-extension://${world.id}/learn.html#/policy/unoriginal-content`);
    await page.reload();
    await page.waitForFunction(() => document.body.innerText.includes('What it means'), { timeout: 5_000 });
    stage.say('rule', await pageSeen(page, 'h1'));
    await stage.shot(page, 'rule', { fullPage: true });
    await page.close();
  });

  await stage.step('The list of workshops, while it is empty', async () => {
    const page = await world.ours('workshops.html');
    await page.setViewport(WIDE);
    await sleep(800);
    const said = await pageSeen(page);
    stage.say('list', said);
    stage.must(said.includes('No workshops yet'), 'it says how one is invited and what to add');
    await stage.shot(page, 'workshops');
    await page.close();
  });
}
