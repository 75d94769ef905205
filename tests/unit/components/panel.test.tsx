// @vitest-environment happy-dom
/** The second screen, as whoever sits beside the host uses it. */

import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Check } from '../../../utils/domain/check';
import { alerts, ana, NOW, shop, standings, viewOf } from '../../gallery/fixtures';
import { check, live, onAir, summary } from '../../gallery/panels';
import { actions, panel } from './draw-panel';
import { press, section, textOf } from './put';

beforeEach(() => vi.clearAllMocks());

const one = viewOf(standings.careful, { alerts: [alerts.warning], open: 1 });
const noLive = (standing = standings.careful as Check['standing'], more: Partial<Check> = {}) => {
  const view = viewOf(standing);
  return { ...onAir, view, accounts: [view], live: null, check: { ...check, standing, ...more } };
};

describe('while a LIVE runs', () => {
  test('it says how long by TikTok’s clock, what was pinned last, and how many look on', () => {
    const { root } = panel();
    const words = textOf(root.querySelector('.onair'));
    expect(words).toContain('1:04:00');
    expect(words).toContain('Glow Monday: serums and toners');
    expect(words).toContain('Pinned last: Vitamin C serum 30 ml 9 minutes ago');
    expect(words).toContain('1243 viewers');
  });

  test('that nobody of ours sees, it says since when', () => {
    const { root } = panel({ board: { ...onAir, live: { ...live, unseenSince: NOW - 4 * 60_000 } } });
    expect(textOf(root.querySelector('.onair'))).toContain('No tab of ours has seen this LIVE since 07:00');
  });

  test('an alert is acknowledged with one press, and that can be taken back', () => {
    const { root } = panel({ board: { ...onAir, view: one } });
    press(root, 'Got it');
    expect(actions.acknowledge).toHaveBeenCalledWith('n:2');
    expect(root.querySelector('.open-alerts li')).toBeNull();
    press(root, 'Undo');
    expect(actions.undo).toHaveBeenCalledWith('n:2');
    expect(root.querySelector('.open-alerts li')).not.toBeNull();
  });

  test('a repeat of what was just acknowledged shows again', () => {
    const { root, draw } = panel({ board: { ...onAir, view: one } });
    press(root, 'Got it');
    const again = { ...alerts.warning, lastAt: NOW, count: 2 };
    draw({ board: { ...onAir, view: { ...one, alerts: [again] } } });
    expect(root.querySelectorAll('.open-alerts li')).toHaveLength(1);
  });

  test('what was there when the panel opened is not read out; what comes is, once', () => {
    const { root, draw } = panel({ board: { ...onAir, view: one } });
    const said = () => textOf(root.querySelector('p.sr[role=alert]'));
    expect(said()).toBe('');
    const more = { ...one, alerts: [alerts.interruption, alerts.warning] };
    draw({ board: { ...onAir, view: more } });
    expect(said()).toMatch(/^LIVE interrupted: /);
    const first = said();
    draw({ board: { ...onAir, view: { ...more } } });
    expect(said()).toBe(first);
    expect(root.querySelector('.timeline')?.getAttribute('aria-live')).toBe('off');
  });

  test('tickets wait behind a line: what LIVE itself says stands open', () => {
    const view = { ...one, alerts: [alerts.warning, alerts.ticket] };
    const { root } = panel({ board: { ...onAir, view } });
    expect(textOf(root.querySelector('details .open-alerts'))).toContain('Misleading claims');
    expect(textOf(root.querySelector('summary'))).toBe('1 violation ticket is open');
  });

  test('the way to the proof of an alert is beside it', () => {
    const { root } = panel({ board: { ...onAir, view: one } });
    press(root, 'Evidence pack');
    expect(actions.openEvidence).toHaveBeenCalledWith('n:2');
  });
});

describe('marking a moment', () => {
  test('Enter in the field stores the note, says when, and empties the field', async () => {
    const { root, type, enter } = panel();
    const field = root.querySelector<HTMLInputElement>('#mark-note');
    type(field, '  said “cures” ');
    await enter(root.querySelector('.marking'));
    expect(actions.mark).toHaveBeenCalledWith('said “cures”');
    expect(field?.value).toBe('');
    expect(textOf(root.querySelector('.marking [role=status]'))).toBe('Marked at 07:04.');
  });

  test('when no LIVE runs any more it says so and keeps what was typed', async () => {
    actions.mark.mockResolvedValueOnce(false);
    const { root, type, enter } = panel();
    const field = root.querySelector<HTMLInputElement>('#mark-note');
    type(field, 'late');
    await enter(root.querySelector('.marking'));
    expect(textOf(root.querySelector('.marking [role=status]'))).toContain('No LIVE runs');
    expect(field?.value).toBe('late');
  });

  test('when it could not be stored it says so and keeps what was typed', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    actions.mark.mockRejectedValueOnce(new Error('no worker'));
    const { root, type, enter } = panel();
    const field = root.querySelector<HTMLInputElement>('#mark-note');
    type(field, 'note');
    await enter(root.querySelector('.marking'));
    expect(textOf(root.querySelector('.marking [role=status]'))).toContain('could not be stored');
    expect(field?.value).toBe('note');
    quiet.mockRestore();
  });

  test('the shortcut stands there only when one is set', () => {
    expect(panel().root.querySelector('kbd')).toBeNull();
    expect(textOf(panel({ shortcut: 'Alt+Shift+M' }).root.querySelector('kbd'))).toBe('Alt+Shift+M');
  });

  test('a note can be changed in the timeline; Escape leaves it as it was', async () => {
    const { root, type, enter } = panel();
    const edit = () => act(() => root.querySelector<HTMLElement>('.timeline [data-kind=mark] button')?.click());
    edit();
    const field = () => root.querySelector<HTMLInputElement>('.timeline input');
    expect(field()?.value).toBe('Host said “cures”, corrected at once');
    expect(document.activeElement).toBe(field());
    act(() => {
      field()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(field()).toBeNull();
    expect(actions.editMark).not.toHaveBeenCalled();
    edit();
    type(field(), 'Said “helps”');
    await enter(field()?.form);
    expect(actions.editMark).toHaveBeenCalledWith('m:2', 'Said “helps”');
    expect(field()).toBeNull();
  });
});

describe('the timeline', () => {
  test('says gaps in words, and names what was pinned', () => {
    const rows = [...panel().root.querySelectorAll('.timeline li')].map(textOf);
    expect(rows[3]).toBe('06:42No tab of ours was open for 4 minutes');
    expect(rows[2]).toBe('06:55Pinned Vitamin C serum 30 ml');
    expect(rows.at(-1)).toBe('06:00The LIVE began');
  });
});

describe('before a LIVE', () => {
  test('it tells the standing, what is due, the rules broken most with TikTok’s advice, and what had tickets', () => {
    const words = textOf(section(panel({ board: noLive() }).root, 'Before you go LIVE'));
    expect(words).toContain('162 · Careful 12 points above 150. as read 4 minutes ago');
    expect(words).toContain('Correct Unoriginal content');
    expect(words).toContain('Broken most often in 180 days');
    expect(words).toContain('Misleading claims 4 times · Fri, Nov 20TikTok advises Describe only what the label says.');
    expect(words).toContain('Vitamin C serum 30 mlListing · 3 times');
  });

  test.each([
    ['unknown', { ...standings.unknown, account: shop }, 'never-read', 'was never read, so nothing can be said'],
    ['unreadable', standings.unreadable, 'unreadable', 'could not be read last time'],
  ] as const)(
    'what is %s is never called healthy, and an empty list says what it is worth',
    (_, standing, tickets, said) => {
      const empty = { policies: [], morePolicies: 0, subjects: [], due: [], tickets };
      const { root } = panel({ board: noLive(standing, empty) });
      expect(textOf(root)).not.toContain('Healthy');
      expect(textOf(root)).not.toContain('No ticket in');
      expect(textOf(root)).toContain(said);
    },
  );

  test('no ticket is only ever said with how old the list is', () => {
    const { root } = panel({ board: noLive(standings.careful, { policies: [], morePolicies: 0 }) });
    expect(textOf(root)).toContain('No ticket in 180 days, as read 3 days ago.');
  });

  test('the checklist begins with plain things of ours', () => {
    const { list } = panel({ board: noLive() });
    expect(textOf(list('Checklist').querySelector('li'))).toBe('Phone on do not disturb');
  });

  test('another account that is LIVE is a press away', () => {
    const { root } = panel({ board: { ...noLive(), elsewhere: [shop] } });
    press(root, 'Look at it');
    expect(actions.select).toHaveBeenCalledWith(shop.key);
  });
});

describe('after a LIVE', () => {
  const ended = { ...noLive(), view: viewOf(standings.careful, { ended: summary }) };

  test('one card: how long, what came, what to fix, the way to the pack', () => {
    const { root } = panel({ board: ended });
    const card = root.querySelector<HTMLElement>('.summary');
    expect(textOf(card)).toContain('1:42:00 long · 1 interruption · 2 warnings · 2 marks · Not seen for 4 minutes');
    if (card) press(card, 'Evidence pack');
    expect(actions.openEvidence).toHaveBeenCalledWith('n:2');
    press(root, 'Put away');
    expect(actions.putAway).toHaveBeenCalledOnce();
  });

  test('whose end nobody stated says that it was at least so long', () => {
    const view = viewOf(standings.careful, { ended: { ...summary, endDerived: true } });
    expect(textOf(panel({ board: { ...ended, view } }).root.querySelector('.summary'))).toContain('1:42:00 or longer');
  });
});

test('with nothing read yet it says what to do first, and after an error how to go on', () => {
  expect(textOf(panel({ state: 'empty' }).root)).toContain('Open Account Health or LIVE Manager once');
  press(panel({ state: 'error' }).root, 'Try again');
  expect(actions.retry).toHaveBeenCalledOnce();
});

test('several accounts are chosen from, the worst first', () => {
  const healthy = viewOf({ ...standings.healthy, account: shop });
  const { root } = panel({ board: { ...onAir, accounts: [healthy, onAir.view ?? healthy] } });
  const picker = root.querySelector<HTMLSelectElement>('select');
  expect([...(picker?.options ?? [])].map(({ value }) => value)).toEqual([ana.key, shop.key]);
  act(() => {
    if (picker) picker.value = shop.key;
    picker?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(actions.select).toHaveBeenCalledWith(shop.key);
});
