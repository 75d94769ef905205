// @vitest-environment happy-dom
/** The trainer's page: the bank goes out, own questions come in after a look at them, files go and come back. */

import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Trainer } from '../../../components/practice/Trainer';
import type { TrainerProps } from '../../../components/practice/types';
import messages from '../../../public/_locales/en/messages.json';
import type { OwnQuestion } from '../../../utils/domain';
import { fromGift } from '../../../utils/gift/from-gift';
import { readGift } from '../../../utils/gift/read';
import { toGift } from '../../../utils/gift/to-gift';
import { NOW } from '../../gallery/fixtures';
import { banks, GIFT, names, own, trainerProps } from '../../gallery/practice';
import { draw, focused, settle } from './practice-house';

async function page(more: Partial<TrainerProps> = {}) {
  const drawn = await draw(<Trainer {...trainerProps(more)} />);
  const put = async (text: string, name = 'team.gift') => {
    const input = drawn.root.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('no field for a file');
    Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
    act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await vi.waitFor(() => expect(drawn.root.querySelector('.run')).toBeTruthy());
    await settle();
  };
  return { ...drawn, put };
}

describe('taking questions along', () => {
  test('saves the whole bank, or one rule of it, as GIFT', async () => {
    const save = vi.fn<TrainerProps['save']>();
    const { press, root, text } = await page({ save });
    await press('Save 12 questions as GIFT');
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(1));
    await settle();
    expect(readGift(save.mock.calls[0]?.[1] ?? '').questions).toHaveLength(12);
    expect(text()).toContain('12 questions were saved.');
    const select = root.querySelector('select');
    act(() => {
      if (select) select.value = 'gambling';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press('Save 3 questions as GIFT');
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(2));
    expect(save.mock.calls[1]?.[0]).toBe('questions-gambling');
  });
});

describe('bringing own questions', () => {
  test('shows what would come in and what not, line by line, and stores nothing before a yes', async () => {
    const add = vi.fn<TrainerProps['add']>(async (all) => ({ stored: all.length, refused: 0 }));
    const { put, root, text, press } = await page({ add });
    await put(GIFT);
    const rows = [...root.querySelectorAll('tbody tr')].map((one) => one.textContent);
    expect(rows).toEqual(['Medical Claims1']);
    const problems = [...root.querySelectorAll('.problems > li')].map((one) => one.textContent ?? '');
    expect(problems.map((one) => one.slice(0, 7))).toEqual(['Line 5A', 'Line 8“', 'Line 12']);
    expect(problems[0]).toContain('A true-or-false question.');
    expect(problems[1]).toContain('“:” stands where it is not expected.');
    expect(problems[2]).toContain('The same question stands in the file before.');
    expect(add).not.toHaveBeenCalled();
    await press('Take in 1 question');
    expect(add.mock.calls[0]?.[0]).toMatchObject([{ policy: 'medical-claims', from: 'team.gift', addedAt: NOW }]);
    expect(text()).toContain('1 question was taken in.');
    expect((document.activeElement as HTMLInputElement).type).toBe('file');
  });

  test('changes nothing after a no', async () => {
    const add = vi.fn<TrainerProps['add']>();
    const { put, press, text } = await page({ add });
    await put(GIFT);
    await press('Cancel');
    expect(text()).toContain('Nothing was taken in.');
    expect(add).not.toHaveBeenCalled();
  });

  test('says what is here already, and leaves out what is in the bank word for word', async () => {
    const policyOf = () => undefined;
    const [first] = fromGift({ text: GIFT, from: 'old.gift', now: 1, policyOf }).questions as [OwnQuestion];
    const { put, text } = await page({ own: [first] });
    await put(`${GIFT}\n\n${toGift(banks.slice(0, 1), names)}`);
    expect(text()).toContain('1 question would come in.');
    expect(text()).toContain('1 of them is here already and is replaced');
    expect(text()).toContain('3 questions are in the bank word for word');
  });

  test('refuses a file that is too big without reading it, and one that is none of GIFT', async () => {
    const { put, text, root } = await page();
    await put('x'.repeat(2_000_001));
    expect(text()).toContain('The file is larger than 2 MB.');
    expect(root.querySelector('.run .primary')).toBeNull();
    await put('', 'empty.txt');
    await vi.waitFor(() => expect(text()).toContain('No question was found. Is it a GIFT file?'));
  });

  test('tells when the worker refuses some, or does not answer', async () => {
    const add = vi.fn<TrainerProps['add']>().mockResolvedValueOnce({ stored: 0, refused: 1 }).mockRejectedValueOnce(0);
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    const { put, press, text } = await page({ add });
    await put(GIFT);
    await press('Take in 1 question');
    expect(text()).toContain('1 was refused, as too many are here already.');
    await put(GIFT);
    await press('Take in 1 question');
    expect(text()).toContain('The file could not be taken in. Nothing was changed.');
  });

  test('has plain words for every fault', () => {
    const faults = Object.keys(messages).filter((key) => key.startsWith('gift_fault_'));
    expect(faults.map((key) => key.slice('gift_fault_'.length)).sort()).toEqual([...FAULTS].sort());
  });
});

/** Of `GiftFault`, and a sign that can be named. */
const FAULTS = (
  'too_big nothing too_many_questions sign sign_named no_end no_answers true_false short numerical matching essay gap ' +
  'no_right many_right options empty long same_options twice'
).split(' ');

describe('the files', () => {
  test('are listed with how many questions each has, can be forgotten, and that can be taken back', async () => {
    const forget = vi.fn<TrainerProps['forget']>(async () => ({ stored: 2 }));
    const add = vi.fn<TrainerProps['add']>(async (all) => ({ stored: all.length, refused: 0 }));
    const all = [own(1), own(2), own(3, 'other.gift')];
    const { root, press, redraw, status, text } = await page({ own: all, forget, add });
    const rows = () => [...root.querySelectorAll('[aria-labelledby="gift-files"] li')].map((one) => one.textContent);
    expect(rows()[0]).toMatch(/^team-training\.gift2 questions · Sun, Nov 22/);
    await press('Forget: team-training.gift');
    expect(forget).toHaveBeenCalledWith('team-training.gift');
    await redraw(<Trainer {...trainerProps({ own: all.slice(2), forget, add })} />);
    expect(rows()).toHaveLength(1);
    expect(status()).toContain('Forgotten: team-training.gift, 2 questions.');
    expect(focused()).toContain('Forgotten');
    await press('Undo');
    expect(add).toHaveBeenCalledWith(all.slice(0, 2));
    expect(text()).toContain('2 questions are back.');
  });

  test('are said to be none where there are none', async () => {
    expect((await page({ own: [] })).text()).toContain('No file of yours is here.');
  });
});
