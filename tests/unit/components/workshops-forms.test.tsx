// @vitest-environment happy-dom
/** Sources, forms and files as a seller uses them: what is asked is said before, what is wrong is named, nothing is lost. */

import { describe, expect, test, vi } from 'vitest';
import { CityPicker } from '../../../components/workshops/CityPicker';
import { BLANK } from '../../../components/workshops/fields';
import { PopupTab } from '../../../components/workshops/PopupTab';
import type { WorkshopActions, WorkshopsProps } from '../../../components/workshops/props';
import { Workshops } from '../../../components/workshops/Workshops';
import { NOW } from '../../gallery/fixtures';
import * as d from '../../gallery/workshop-data';
import { actions, cities, popupTab, props, routeTo } from '../../gallery/workshops';
import { draw, settle } from './practice-house';

const at = async (place: 'sources' | 'add', more: Partial<WorkshopsProps>, act: Partial<WorkshopActions> = {}) => {
  const drawn = await draw(
    <Workshops {...props({ route: routeTo({ place }), ...more, actions: { ...actions, ...act } })} />,
  );
  const type = async (id: string, value: string) => {
    const field = drawn.root.querySelector<HTMLInputElement>(`#${id}`);
    if (!field) throw new Error(`no field #${id}`);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
  };
  const send = async (holds: string) => {
    const form = drawn.root.querySelector(`#${holds}`)?.closest('form');
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
  };
  const fault = (id: string) => drawn.root.querySelector(`#${id}-wrong`)?.textContent ?? '';
  return { ...drawn, type, send, fault };
};

describe('the sources', () => {
  test('each say how they are, what is wrong, and what to do about it', async () => {
    const { root } = await at('sources', { sources: d.ill });
    const row = (name: string) =>
      [...root.querySelectorAll('.source')].find((one) => one.querySelector('b')?.textContent === name)?.textContent;
    expect(row('Glow Sellers LA (Luma)')).toContain('Read 3 hours ago');
    expect(row('Page instead of a calendar')).toMatch(/Not readable.*It answers a web page, not a calendar/);
    expect(row('Too big')).toMatch(/larger than is read.*asked again in 5 hours/);
    expect(row('Moved away')).toMatch(/Not reached.*another host, which is not followed/);
    expect(row('Endless')).toMatch(/Read 1 hour ago.*3 entries could not be read.*repeats without end/);
    expect(row('Blocked')).toContain('Not allowed by the browser');
    expect(row('New')).toContain('Not read yet');
  });

  test('that is removed goes by one press, and comes back by another', async () => {
    const [unsubscribe, subscribe] = [vi.fn(async () => {}), vi.fn(actions.subscribe)];
    const { press, status } = await at('sources', {}, { unsubscribe, subscribe });
    await press('Remove: Glow Sellers LA (Luma)');
    expect(unsubscribe).toHaveBeenCalledWith(d.sources[0]);
    expect(document.activeElement?.id).toBe('ws-said');
    await press('Undo');
    expect(subscribe).toHaveBeenCalledWith(d.sources[0]?.url, 'Glow Sellers LA (Luma)');
    expect(status()).toContain('Added again: Glow Sellers LA (Luma)');
  });

  test('that the browser blocks asks for its permission at the press, and says when it is refused', async () => {
    const refresh = vi.fn(async () => 'denied' as const);
    const { press, status } = await at('sources', { sources: d.ill }, { refresh });
    await press('Allow: Blocked');
    expect(refresh).toHaveBeenCalledWith(expect.objectContaining({ name: 'Blocked', state: 'blocked' }));
    expect(status()).toContain('The browser did not allow this host');
  });

  test('offline are not asked', async () => {
    const { button } = await at('sources', { online: false });
    expect(button('Refresh: Glow Sellers LA (Luma)').disabled).toBe(true);
    expect(button('Add').disabled).toBe(true);
  });
});

describe('adding a calendar', () => {
  test('takes webcal as https', async () => {
    const subscribe = vi.fn(async () => ({ sources: [], added: 3, refused: 0 }));
    const { type, send, status } = await at('sources', {}, { subscribe });
    await type('ws-url', ' webcal://calendar.example/a.ics ');
    await send('ws-url');
    expect(subscribe).toHaveBeenCalledWith('https://calendar.example/a.ics', '');
    expect(status()).toContain('Added, with 3 events.');
  });

  test.each([
    ['', 'Paste the address'],
    ['calendar', 'This is not a web address'],
    ['http://calendar.example/a.ics', 'must begin with https://'],
    ['javascript:alert(1)', 'must begin with https://'],
    ['data:text/calendar,BEGIN', 'must begin with https://'],
    ['https://me:secret@calendar.example/', 'holds a name or password'],
    ['https://localhost/a.ics', 'your own network'],
    [d.sources[0]?.url ?? '', 'in the list already'],
  ])('says of "%s" what is wrong and keeps it to be mended', async (url, words) => {
    const subscribe = vi.fn(actions.subscribe);
    const { type, send, fault, root } = await at('sources', {}, { subscribe });
    await type('ws-url', url);
    await send('ws-url');
    expect(fault('ws-url')).toContain(words);
    expect(subscribe).not.toHaveBeenCalled();
    expect(root.querySelector<HTMLInputElement>('#ws-url')?.value).toBe(url);
    expect(document.activeElement?.id).toBe('ws-url');
  });
});

describe('an event by hand', () => {
  test('needs a title and a day, and the focus goes to the first that is missing', async () => {
    const add = vi.fn(actions.add);
    const { send, fault, root } = await at('add', {}, { add });
    await send('add-title');
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('2 fields need a look.');
    expect([fault('add-title'), fault('add-date')]).toEqual(['Give it a title.', 'Choose the day it begins.']);
    expect(document.activeElement?.id).toBe('add-title');
    expect(document.activeElement?.getAttribute('aria-describedby')).toContain('add-title-wrong');
    expect(add).not.toHaveBeenCalled();
  });

  test('is handed in as typed, with nothing made up, and the form is free for the next', async () => {
    const add = vi.fn(async () => ({ sources: [], added: 1, refused: 0 }));
    const keepDraft = vi.fn();
    const draft = { ...BLANK, title: ' Breakfast ', date: '2026-12-03', time: '10:00' };
    const { send, status, root } = await at('add', { draft }, { add, keepDraft });
    await send('add-title');
    expect(add).toHaveBeenCalledWith({
      id: expect.any(String),
      title: 'Breakfast',
      startsAt: Date.parse('2026-12-03T18:00:00Z'),
      zone: 'America/Los_Angeles',
    });
    expect(keepDraft).toHaveBeenLastCalledWith(null);
    expect(status()).toContain('Added: Breakfast');
    expect(root.querySelector<HTMLInputElement>('#add-title')?.value).toBe('');
  });

  test('is kept with every letter, and stays when it could not be added', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const keepDraft = vi.fn();
    const draft = { ...BLANK, date: '2026-12-03' };
    const add = () => Promise.reject(new Error('gone'));
    const { type, send, status, root } = await at('add', { draft }, { add, keepDraft });
    await type('add-title', 'Breakfast');
    expect(keepDraft).toHaveBeenLastCalledWith({ ...draft, title: 'Breakfast' });
    await send('add-title');
    expect(status()).toContain('What you entered is still there');
    expect(root.querySelector<HTMLInputElement>('#add-title')?.value).toBe('Breakfast');
    error.mockRestore();
  });

  test('comes filled with what was read of a page', async () => {
    const route = routeTo({ place: 'add', filled: { title: 'Read', url: 'https://event.example/1' } });
    const { root, text } = await at('add', { route, draft: { ...BLANK, title: 'Older draft' } });
    expect(root.querySelector<HTMLInputElement>('#add-title')?.value).toBe('Read');
    expect(text()).toContain('This is what could be read.');
  });

  test('emptied by mistake is brought back', async () => {
    const { press, root } = await at('add', { draft: { ...BLANK, title: 'Breakfast' } });
    await press('Empty the form');
    expect(root.querySelector<HTMLInputElement>('#add-title')?.value).toBe('');
    await press('Undo');
    expect(root.querySelector<HTMLInputElement>('#add-title')?.value).toBe('Breakfast');
  });
});

describe('a file', () => {
  test('says what it would bring before anything comes in, and can be left', async () => {
    const takeFile = vi.fn(async () => ({ sources: [], added: 2, refused: 0 }));
    const { root, press, text, status } = await at('sources', {}, { takeFile });
    const input = root.querySelector<HTMLInputElement>('#ws-file');
    const choose = async () => {
      Object.defineProperty(input, 'files', { value: [new File(['{}'], 'list.json')], configurable: true });
      input?.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
    };
    await choose();
    expect(text()).toContain('What would come in from list.json');
    expect(text()).toContain('2 events1 of them is in the list already');
    expect(text()).toContain('Entry 3 has no date.');
    await press('Cancel');
    expect(takeFile).not.toHaveBeenCalled();
    await choose();
    await press('Take in 2 events');
    expect(status()).toContain('2 events were taken in.');
  });

  test('that is none of ours says so and changes nothing', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { root, text } = await at('sources', {}, { readFile: () => Promise.reject(new Error('no')) });
    const input = root.querySelector<HTMLInputElement>('#ws-file');
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'x.json')], configurable: true });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(text()).toContain('no list of ours and no calendar file. Nothing was changed.');
    error.mockRestore();
  });
});

test('a planned LIVE is added with a day and a time, and taken out again', async () => {
  const [plan, unplan] = [vi.fn(async () => {}), vi.fn(async () => {})];
  const { type, send, press, fault } = await at('sources', {}, { plan, unplan });
  await type('plan-date', '2026-12-05');
  await send('plan-date');
  expect(fault('plan-time')).not.toBe('');
  await type('plan-time', '22:00');
  await type('plan-endTime', '01:00');
  await send('plan-date');
  const startsAt = Date.parse('2026-12-06T06:00:00Z');
  const live = { id: expect.any(String), title: 'LIVE', startsAt, endsAt: startsAt + 3 * 3_600_000 };
  expect(plan).toHaveBeenCalledWith(live);
  await press('Remove: Serum launch');
  expect(unplan).toHaveBeenCalledWith(d.planned[0]);
});

describe('the city', () => {
  const picker = async (search: () => Promise<typeof cities>) => {
    const choose = vi.fn();
    const { root, status } = await draw(<CityPicker city={null} search={search} choose={choose} />);
    const field = root.querySelector('input') as HTMLInputElement;
    const type = async (text: string) => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    };
    const key = async (name: string) => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
      await settle();
    };
    return { root, field, type, key, choose, status };
  };

  test('is found by its beginning and picked by keyboard, with its state told', async () => {
    const { field, type, key, choose, root, status } = await picker(async () => cities);
    await type('los');
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(status()).toBe('2 cities. Choose with the arrow keys.');
    await key('ArrowDown');
    await key('ArrowDown');
    const active = root.querySelector(`#${CSS.escape(field.getAttribute('aria-activedescendant') ?? '')}`);
    expect(active?.textContent).toBe('Los Ángeles, Chile');
    await key('Enter');
    expect(choose).toHaveBeenCalledWith(cities[1]);
  });

  test('that nobody knows, and a list that cannot be read, are told apart', async () => {
    const none = await picker(async () => []);
    await none.type('zzz');
    expect(none.status()).toContain('No city of 15,000 inhabitants');
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = await picker(() => Promise.reject(new Error('no')));
    await broken.type('los');
    expect(broken.status()).toContain('could not be read');
    error.mockRestore();
  });
});

describe('the tab of the popup', () => {
  test('has the next five, soonest first, and opens one, or the list', async () => {
    const open = vi.fn();
    const { root, press } = await draw(<PopupTab {...popupTab({ open })} />);
    const titles = [...root.querySelectorAll('.name')].map((one) => one.textContent);
    expect(titles).toHaveLength(5);
    expect(titles[0]).toBe('LIVE selling within the rules');
    expect(root.querySelector('h2')?.textContent).toBe('Near Los Angeles');
    await press('Claims clinic: beauty');
    expect(open).toHaveBeenCalledWith({ event: d.clinic.id });
    await press('Open the list');
    expect(open).toHaveBeenLastCalledWith('list');
  });

  test('says what became of the page in front', async () => {
    const { press, status } = await draw(<PopupTab {...popupTab({ save: async () => 'Saved: Breakfast' })} />);
    await press('Save this event');
    expect(status()).toBe('Saved: Breakfast');
  });

  test('when it is empty leads to where one is invited', async () => {
    const open = vi.fn();
    const { press, text } = await draw(<PopupTab {...popupTab({ workshops: [], open, now: NOW })} />);
    expect(text()).toContain('We found no public list');
    await press('How to get invited, and where to look');
    expect(open).toHaveBeenCalledWith('sources');
  });
});
