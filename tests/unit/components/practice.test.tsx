// @vitest-environment happy-dom
/** Practice as somebody goes through it: by keyboard, with an answer at once, kept as it is given. */

import { describe, expect, test, vi } from 'vitest';
import { Practice } from '../../../components/practice/Practice';
import type { PracticeProps } from '../../../components/practice/types';
import { NOW } from '../../gallery/fixtures';
import { banks, card, empty, names, own, practiceProps } from '../../gallery/practice';
import { draw, focused, settle } from './practice-house';

const MINUTE = 60_000;
const page = (more: Partial<PracticeProps> = {}) => draw(<Practice {...practiceProps(more)} />);
const RIGHT = 'It is a food supplement';
const WRONG = 'My aunt drank it';

const rank = (option: string) => [/^Right answer/, /^Not right/, /./].findIndex((one) => one.test(option));

describe('a sitting', () => {
  test('asks one question with native radios in a named group, and takes the focus to it', async () => {
    const { root, press } = await page();
    await press('Start practice');
    expect(focused()).toContain('You are LIVE with a collagen drink (1).');
    expect(document.activeElement?.closest('legend')?.parentElement?.tagName).toBe('FIELDSET');
    const radios = [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    expect(radios).toHaveLength(3);
    expect(new Set(radios.map((one) => one.name)).size).toBe(1);
    expect(radios.some((one) => one.checked)).toBe(false);
  });

  test('tells by icon and word whether the answer was right, why of every option, and where the rule stands', async () => {
    const practise = vi.fn(async () => true);
    const { root, press, tick, text, status } = await page({ practise });
    await press('Start practice');
    const asked = [...root.querySelectorAll('.choice')].map((one) => one.textContent?.slice(1, 9));
    await tick(WRONG);
    await press('Check');
    expect(focused()).toBe('Not right');
    expect(document.activeElement?.querySelector('svg')).toBeTruthy();
    const options = [...root.querySelectorAll('.options > li')].map((one) => one.textContent ?? '');
    // In the order in which they were asked.
    expect(options.map((one) => one.replace(/^.*?"/, '').slice(0, 8))).toEqual(asked);
    options.sort((a, b) => rank(a) - rank(b));
    expect(options[0]).toMatch(/^Right answer.*no treatment is claimed/);
    expect(options[1]).toMatch(/^Not right.*your answer.*whoever tells it/);
    expect(options[2]).toMatch(/still promises to treat/);
    expect(root.querySelector('a[href^="https://seller-us.tiktok.com"]')).toBeTruthy();
    expect(root.querySelector('a[href$="#/policy/medical-claims"]')).toBeTruthy();
    expect(status()).toBe('0 of 1 right so far.');
    expect(text()).not.toContain('could not be kept');
    expect(practise).toHaveBeenCalledTimes(1);
    const [[given]] = practise.mock.calls as unknown as [[Parameters<PracticeProps['practise']>[0]]];
    expect(given).toMatchObject({ right: false, card: { id: 'medical-claims-01', state: 3, answered: 3, right: 1 } });
  });

  test('goes on to another question, never the same twice, and says at the end how it went', async () => {
    const { press, tick, root, text } = await page({ kept: empty, broken: [] });
    await press('Start practice');
    const seen: string[] = [];
    while (root.querySelector('form')) {
      seen.push(root.querySelector('input')?.name ?? '');
      await tick(RIGHT);
      await press('Check');
      expect(focused()).toBe('Right');
      await press('Next');
    }
    expect(seen).toHaveLength(12);
    expect(new Set(seen).size).toBe(12);
    expect(focused()).toBe('That was all of it');
    expect(text()).toContain('12 of 12 right so far.');
    await press('Done');
    expect(focused()).toBe('What to practise');
  });

  test('asks for an answer before it checks one, and puts the focus where it can be given', async () => {
    const practise = vi.fn(async () => true);
    const { press, root } = await page({ practise });
    await press('Start practice');
    await press('Check');
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('Choose an answer first.');
    expect((document.activeElement as HTMLInputElement).type).toBe('radio');
    expect(practise).not.toHaveBeenCalled();
  });

  test('brings a guess back sooner', async () => {
    const due: number[] = [];
    for (const guess of [false, true]) {
      const practise = vi.fn(async (_: Parameters<PracticeProps['practise']>[0]) => true);
      const { press, tick } = await page({ practise, kept: empty });
      await press('Start practice');
      await tick(RIGHT);
      if (guess) await tick('I was guessing');
      await press('Check');
      due.push(practise.mock.calls[0]?.[0].card.due ?? 0);
    }
    expect(due[1]).toBeLessThan(due[0] ?? 0);
  });

  test('says after five minutes that it is enough for today, and goes on if one likes', async () => {
    let now = NOW;
    const { press, tick } = await page({ kept: empty, clock: () => now });
    await press('Start practice');
    for (let n = 0; n < 5; n++) {
      await tick(RIGHT);
      // Somebody left the desk: a question counts for a minute at most.
      now += 10 * MINUTE;
      await press('Check');
      if (n < 4) await press('Next');
    }
    await press('Next');
    expect(focused()).toBe('Enough for today');
    await press('Go on');
    expect(focused()).toContain('What do you answer?');
  });

  test('can be stopped at any time, and an answer that could not be kept is said so', async () => {
    const { press, tick, text } = await page({ practise: () => Promise.reject(new Error('gone')) });
    await press('Start practice');
    await tick(RIGHT);
    await press('Check');
    expect(text()).toContain('This answer could not be kept.');
    await press('Stop');
    expect(focused()).toBe('Stopped');
    expect(text()).toContain('1 of 1 right so far.');
  });

  test('has the ledger read again once it is over and its answers are kept, also when one goes elsewhere', async () => {
    const retry = vi.fn();
    const kept: ((stored: boolean) => void)[] = [];
    const practise = () => new Promise<boolean>((done) => kept.push(done));
    const { press, tick, redraw } = await page({ retry, practise });
    await press('Start practice');
    await tick(RIGHT);
    await press('Check');
    await press('Stop');
    await press('Done');
    expect(retry).not.toHaveBeenCalled();
    kept[0]?.(true);
    await settle();
    expect(retry).toHaveBeenCalledTimes(1);
    await press('Start practice');
    await tick(RIGHT);
    await press('Check');
    await redraw(<p>Elsewhere</p>);
    kept[1]?.(true);
    await settle();
    expect(retry).toHaveBeenCalledTimes(2);
  });

  test('does not ask again what was just answered, even before the ledger has come', async () => {
    const { press, tick, root } = await page({ kept: { ...empty, cards: [card('gambling-01')] }, broken: [] });
    const ask = async () => {
      await press('Start practice');
      const name = root.querySelector('input')?.name;
      await tick(RIGHT);
      await press('Check');
      await press('Stop');
      await press('Done');
      return name;
    };
    expect(await ask()).toBe('gambling-01');
    expect(await ask()).not.toBe('gambling-01');
  });
});

describe('the start of practice', () => {
  test('shows today, the run of days and the numbers beside every bar', async () => {
    const { text, root } = await page();
    expect(text()).toContain('3 of 5 minutes');
    expect(text()).toContain('5 of 6 right');
    // A day off is no break.
    expect(text()).toContain('4 days');
    const rows = [...root.querySelectorAll('.progress > li')].map((one) => one.textContent);
    expect(rows[0]).toMatch(/Medical Claims.*broken 3 times in 90 days.*1 known · 1 learning · 1 new · 3 in all/);
    expect(rows.length).toBe(4);
    expect(root.querySelectorAll('.bar:not([aria-hidden="true"])')).toHaveLength(0);
    expect(text()).toContain('1 more rule');
  });

  test('asks mine, what costs points, the basics or one rule; what cannot be asked says why', async () => {
    const { box, text, press, tick, root } = await page({ broken: [] });
    expect(box('My mix').checked).toBe(true);
    expect(box('What costs points now').disabled).toBe(true);
    expect(text()).toContain('No ticket is known that costs points now.');
    expect(text()).toContain('TikTok publishes no such list; this one is ours.');
    await tick('One rule');
    await press('Start practice');
    expect(root.querySelector('input')?.name).toMatch(/^medical-claims/);
  });

  test('begins with the rule that the address names, and practises a row’s rule', async () => {
    const { box, root, press } = await page({ policy: 'gambling' });
    expect(box('One rule').checked).toBe(true);
    expect(root.querySelector('select')?.value).toBe('gambling');
    await press('Practise: Medical Claims');
    expect(root.querySelector('input')?.name).toMatch(/^medical-claims/);
  });

  test('asks questions of a file of one’s own, and says where they are from', async () => {
    const kept = { ...empty, own: [{ ...own(1), policy: 'gambling' }] };
    const { press, tick, text } = await page({ kept, broken: [], load: async () => [] });
    await press('Start practice');
    await tick('Go on and hope');
    await press('Check');
    expect(text()).toContain('From your file team-training.gift');
    expect(text()).toContain('The file gives no reason.');
  });

  test('leaves out what holds in other regions alone', async () => {
    const [bank] = banks;
    const local = [
      { policy: 'gambling', questions: (bank?.questions ?? []).map((one) => ({ ...one, regions: ['TH'] })) },
    ];
    expect((await page({ load: async () => local, kept: empty })).text()).toContain('There are no questions');
    expect((await page({ load: async () => local, kept: empty, region: 'TH' })).text()).toContain('What to practise');
  });

  test('waits, and says what went wrong with a way to try again', async () => {
    const load = vi.fn<PracticeProps['load']>().mockRejectedValueOnce(new Error('no bank')).mockResolvedValue(banks);
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    const { text, press } = await page({ load });
    expect(text()).not.toContain('What to practise');
    await press('Try again');
    expect(text()).toContain('What to practise');
    expect(load.mock.calls[0]?.[0]).toEqual(names.map(({ id }) => id));
    const retry = vi.fn();
    const failed = await page({ state: 'error', retry });
    await failed.press('Try again');
    expect(retry).toHaveBeenCalled();
    expect((await page({ state: 'loading' })).status()).not.toBe('');
  });
});
