// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Evidence, type EvidenceProps } from '../../../components/evidence/Evidence';
import messages from '../../../public/_locales/en/messages.json';
import { type Draft, emptyDraft } from '../../../utils/domain/evidence/kept';
import { packOf } from '../../../utils/domain/evidence/pack-of';
import { draftText, spanWords } from '../../../utils/words/evidence';
import { setWords } from '../../../utils/words/words';
import { ofListing, ofNobodysFriend, ofRunning, ofTicket, ofWarning } from '../../gallery/evidence';
import { NOW } from '../../gallery/fixtures';

const catalogue = messages as Record<string, { message: string }>;
beforeAll(() =>
  setWords(
    (key, args) => (catalogue[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => args[Number(n) - 1] ?? ''),
    'en',
  ),
);

const textOf = (node: Element | null | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The page with a draft that follows what is written, as the entrypoint keeps it. */
function page(more: Partial<EvidenceProps> = {}) {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  const actions = {
    print: vi.fn(),
    saveJson: vi.fn(),
    copy: vi.fn(() => Promise.resolve()),
    span: vi.fn(),
    openReport: vi.fn(),
    retry: vi.fn(),
  };
  const kept: Draft[] = [];
  let draft = more.draft ?? emptyDraft();
  const now = signal(NOW);
  const draw = (): void => {
    const props = {
      state: 'ready' as const,
      pack: packOf(ofTicket),
      kept: 'idle' as const,
      said: '',
      dir: 'ltr' as const,
      now,
    };
    const edit = (next: Draft): void => {
      kept.push(next);
      draft = next;
      draw();
    };
    act(() => render(<Evidence {...props} {...more} draft={draft} actions={{ ...actions, edit }} />, root));
  };
  draw();
  const box = (): HTMLTextAreaElement => root.querySelector('textarea') as HTMLTextAreaElement;
  const button = (words: string): HTMLButtonElement | undefined =>
    [...root.querySelectorAll('button')].find((one) => textOf(one) === words);
  const press = (words: string): void => void act(() => button(words)?.click());
  const write = (words: string): void =>
    void act(() => {
      box().value = words;
      box().dispatchEvent(new Event('input', { bubbles: true }));
    });
  const part = (heading: string): Element | undefined =>
    [...root.querySelectorAll('section')].find((one) => textOf(one.querySelector('h2')) === heading);
  return { root, actions, kept, box, button, press, write, part };
}

describe('the evidence page', () => {
  test('quotes TikTok, names the source and when it was read, and says that nothing is sent', () => {
    const { root, part } = page();
    const quotes = [...root.querySelectorAll('blockquote')].map(textOf);
    expect(quotes).toEqual([
      'The host said that results are guaranteed.',
      'Describe only what the label says.',
      'Enforcement action taken',
      '8 points deducted',
    ]);
    const said = textOf(part('What TikTok said'));
    expect(said).toContain('IssuedWed, Nov 18, 2026, 10:30:00');
    expect(said).toContain('Last readSun, Nov 22, 2026, 09:15:00');
    expect(said).toContain('Violation Records (seller-us.tiktok.com)');
    expect(textOf(root)).toContain('Nothing on this page is sent anywhere.');
    expect(root.querySelectorAll('form, iframe, [action]')).toHaveLength(0);
  });

  test('shows the minutes with what was said and pinned, and a gap as a gap', () => {
    const { part } = page();
    const rows = [...(part('Minute by minute')?.querySelectorAll('tbody tr') ?? [])].map(textOf);
    expect(rows).toHaveLength(7);
    expect(rows[1]).toBe('20:05:30 – 20:09:10Not seen: no tab of this browser followed the LIVE');
    expect(rows[2]).toBe('20:10 – 20:11Nothing recorded');
    expect(rows[5]).toContain('20:14:05 Warning');
    expect(rows[5]).toContain('20:14:40 Mark Corrected it on air');
    expect(part('Minute by minute')?.querySelector('.here th')?.textContent).toBe('20:14');
  });

  test('says what it does not hold', () => {
    const list = textOf(page({ pack: packOf(ofRunning) }).part('What this pack does not hold'));
    expect(list).toContain('No captions were received in this LIVE.');
    expect(list).toContain('No violation ticket of this LIVE was read.');
    expect(textOf(page().part('What this pack does not hold'))).toContain('For 3 min 40 sec');
    expect([spanWords(400), spanWords(60_000)]).toEqual(['1 sec', '1 min']);
  });

  test('says where a deadline comes from, and that one has passed', () => {
    expect(textOf(page().part('Deadlines'))).toContain("from the programme's rule");
    const late = packOf({ ...ofTicket, now: NOW + 40 * 86_400_000 });
    expect(textOf(page({ pack: late }).part('Deadlines'))).toContain('passed');
  });

  test('lets the seller choose how much of the LIVE is shown', () => {
    const { root, actions } = page();
    const picker = root.querySelector('select') as HTMLSelectElement;
    picker.value = 'whole';
    act(() => void picker.dispatchEvent(new Event('change', { bubbles: true })));
    expect(actions.span).toHaveBeenCalledWith('whole');
  });
});

describe('the draft', () => {
  test('is made of the facts until something is written, and kept as one types', () => {
    const { box, write, kept } = page();
    expect(box().value).toBe(draftText(packOf(ofTicket), 'complies', []));
    write('My own words');
    expect(kept.at(-1)).toEqual({ variant: 'complies', texts: { complies: 'My own words' }, ticks: [] });
    expect(box().value).toBe('My own words');
  });

  test('goes back to the facts, and back again', () => {
    const { box, write, press, button, kept } = page();
    expect(button('Reset to the facts')).toBeUndefined();
    write('My own words');
    press('Reset to the facts');
    expect(box().value).toContain('violation ticket 7410000000000000301');
    expect(kept.at(-1)?.texts).toEqual({});
    press('Undo');
    expect(box().value).toBe('My own words');
    expect(button('Undo')).toBeUndefined();
  });

  test('of the other variant is another text, and neither is lost', () => {
    const { root, box, write } = page();
    write('It complies');
    const [, corrected] = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    act(() => corrected?.click());
    expect(box().value).toContain('[What you changed]');
    write('It was corrected');
    const [complies] = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    act(() => complies?.click());
    expect(box().value).toBe('It complies');
  });

  test('is copied as it stands, and a browser that refuses is told of', async () => {
    const first = page();
    first.write('Mine');
    await act(async () => first.press('Copy draft'));
    expect(first.actions.copy).toHaveBeenCalledWith('Mine');
    expect(textOf(first.part('Appeal draft'))).toContain('Copied.');
    const second = page();
    second.actions.copy.mockRejectedValue(new Error('no'));
    await act(async () => second.press('Copy draft'));
    expect(textOf(second.part('Appeal draft'))).toContain('could not be copied');
  });

  test('names the documents that are ticked, and says when it could not be kept', () => {
    const { root, box, kept } = page({ kept: 'failed' });
    const tick = root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[1];
    act(() => tick?.click());
    expect(kept.at(-1)?.ticks).toEqual(['support']);
    expect(box().value).toContain('Attached: Documents that support the reason.');
    expect(textOf(root)).toContain('The draft could not be saved.');
  });

  test('says only what was read, in sentences worked out by hand', () => {
    expect(draftText(packOf(ofTicket), 'corrected', []).split('\n\n')).toEqual([
      'This is about violation ticket 7410000000000000301 of Wed, Nov 18, 2026, account @glowbyana (creator 6912345678901234567, US). ' +
        'The rule named is “Misleading claims”. TikTok’s words: “The host said that results are guaranteed.”',
      'The LIVE “Vitamin C night” began on Tue, Nov 17, 2026, 20:00:00 and ended at 21:02:00 (times in America/Los_Angeles). ' +
        'At 20:12:50 the captions read “This serum fades every spot in two days”. ' +
        'At 20:13:20 the captions read “and it works for everyone”. ' +
        'At 20:14:05 the product pinned was “Vitamin C serum 30 ml”. ' +
        'At 20:14:05 TikTok’s alert came: “Avoid describing products with false or misleading claims.” ' +
        'At 20:14:20 the captions read “sorry, what I mean is that it may help”. ' +
        'At 20:14:40 this note was made: “Corrected it on air”. ' +
        '[What you were showing and saying at that moment]',
      '[What you changed] [When, and where it can be seen] [How you make sure that it does not happen again]',
      'The ticket states 8 points. Please review this.',
    ]);
    expect(draftText(packOf(ofListing), 'complies', ['invoices'])).toContain('Attached: Invoices of the goods.');
    expect(draftText(packOf(ofWarning), 'complies', [])).toContain(
      'This is about the alert “Warning” of Tue, Nov 17, 2026, 20:14:05 (America/Los_Angeles)',
    );
  });
});

describe('when there is nothing to show', () => {
  test('it says whether the account or the alert is unknown, and leads on', () => {
    const alert = page({ state: 'gone', gone: 'alert', pack: null });
    expect(textOf(alert.root)).toContain('no such ticket or alert');
    alert.press('Open the weekly report');
    expect(alert.actions.openReport).toHaveBeenCalled();
    expect(textOf(page({ state: 'gone', gone: 'account', pack: null }).root)).toContain('Nothing is kept');
  });

  test('it waits, and an error can be tried again', () => {
    expect(page({ state: 'loading', pack: null }).root.querySelector('[aria-busy]')).not.toBeNull();
    const failed = page({ state: 'error', pack: null });
    failed.press('Try again');
    expect(failed.actions.retry).toHaveBeenCalled();
  });
});

test('strangers’ words become text, never markup, a link or a language', () => {
  const { root } = page({ pack: packOf(ofNobodysFriend) });
  expect(root.querySelectorAll('img, script, b[onerror]')).toHaveLength(0);
  expect([...root.querySelectorAll('a')].every((a) => a.href.startsWith('https://'))).toBe(true);
  expect(root.querySelectorAll('[lang]')).toHaveLength(0);
  expect(textOf(root)).toContain('<img src=x onerror=alert(1)>');
});
