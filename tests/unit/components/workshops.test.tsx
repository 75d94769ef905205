// @vitest-environment happy-dom
/** The list of workshops as a seller meets it: what a row says, how it is narrowed, what a decision does and undoes. */

import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { routeOf } from '../../../components/workshops/address';
import { NOTHING, type WorkshopActions, type WorkshopsProps } from '../../../components/workshops/props';
import { Workshops } from '../../../components/workshops/Workshops';
import type { WorkshopChoice } from '../../../utils/domain/workshops/workshop';
import { NOW } from '../../gallery/fixtures';
import * as d from '../../gallery/workshop-data';
import { actions, cities, props, routeTo } from '../../gallery/workshops';
import { draw, settle } from './practice-house';

const [city = null] = cities;

/** The page with a worker that stores decisions and an address that keeps filters. */
function Page({ more, chose }: { more: Partial<WorkshopsProps>; chose: (choice: WorkshopChoice) => void }) {
  const first = props(more);
  const [choices, set] = useState(first.choices);
  const [wanted, want] = useState(first.route.wanted);
  const choose: WorkshopActions['choose'] = async (choice) => {
    chose(choice);
    set((before) => new Map(before).set(choice.id, choice));
  };
  const all = { ...first, choices, route: { ...first.route, wanted }, actions: { ...first.actions, choose, want } };
  return <Workshops {...all} />;
}

async function page(more: Partial<WorkshopsProps> = {}) {
  const chose = vi.fn();
  const drawn = await draw(<Page more={more} chose={chose} />);
  const rows = () => [...drawn.root.querySelectorAll<HTMLElement>('.ws-row')];
  const row = (title: string): HTMLElement => {
    const found = rows().find((one) => one.querySelector('.ws-title')?.textContent === title);
    if (!found) throw new Error(`no row "${title}"`);
    return found;
  };
  const titles = () => rows().map((one) => one.querySelector('.ws-title')?.textContent);
  const act = async (title: string, words: string) => {
    const button = [...row(title).querySelectorAll('button')].find((one) => one.textContent === words);
    button?.click();
    await settle();
  };
  const set = async (name: string, value: string) => {
    const all = [...drawn.root.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
    const found = all.find(
      (one) => one.getAttribute('aria-label') === name || one.closest('label')?.textContent === name,
    );
    if (!found) throw new Error(`no field "${name}"`);
    found.value = value;
    found.dispatchEvent(new Event(found.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
    await settle();
  };
  return { ...drawn, chose, rows, row, titles, act, set };
}

/** Dates are written with spaces of several widths. */
const said = (one: HTMLElement): string => (one.textContent ?? '').replace(/\s/g, ' ');

const at = (wanted: Partial<WorkshopsProps['route']['wanted']>) => routeTo({ wanted: { ...NOTHING, ...wanted } });

describe('a row', () => {
  test('says when on both clocks, where, how far, who runs it, what it costs, places left, and who said so', async () => {
    const { row } = await page({ route: at({ city }) });
    const own = said(row('LIVE selling within the rules'));
    expect(own).toContain('Thu, Dec 3, 10:00 – 12:30');
    expect(own).not.toContain('at the venue');
    expect(own).toMatch(/Studio 5, Culver City · 1[34] km · partner · Northlight Agency/);
    expect(own).toContain('9 left');
    expect(own).toContain('Free');
    expect(own).toContain('Northlight Agency +2 · 1 hour ago');
    expect(own).toContain('Covers a rule you broke twice. Misleading Content');
    expect(said(row('Claims clinic: beauty'))).toContain(
      'Wed, Dec 9, 09:00 – 10:30 · Wed 17:00 (GMT) for its organiser',
    );
  });

  test('says in words what was cancelled, moved, is full, and what is at the same time', async () => {
    const { row } = await page();
    expect(row('Meet the policy team').textContent).toContain('Cancelled');
    const moved = row('Fulfilment without late dispatch').textContent;
    expect(moved).toContain('Moved: it was Tue, Dec 8, 10:00');
    expect(moved).toContain('At the same time as a LIVE you plan: Serum launch');
    expect(said(row('Seller days'))).toMatch(/Dec 14 – 16, 2026, all day/);
    expect(row('Seller days').textContent).toContain('Full');
  });

  test('leaves out what no source states, and says that the place is not stated', async () => {
    const { row } = await page({ route: at({ city }) });
    const text = row('Training (details follow)').textContent;
    expect(text).toContain('in person or online: not stated');
    expect(text).not.toMatch(/km|left|Free|Open to all|undefined|NaN/);
  });

  test('quotes a hostile title as text and follows no link but its own', async () => {
    const { root, row } = await page();
    expect(row('<img src=x onerror=alert(1)> ‮reversed')).toBeTruthy();
    expect(root.querySelector('img, script')).toBeNull();
    expect([...root.querySelectorAll('a')].filter((one) => !/^#\//.test(one.getAttribute('href') ?? ''))).toEqual([]);
  });
});

describe('the list', () => {
  test('has the soonest first under their month, hides what is past, and counts', async () => {
    const { titles, root, status, box, tick } = await page();
    expect(titles()[0]).toBe('LIVE selling within the rules');
    expect(titles()).not.toContain('Music and rights in videos');
    expect(status()).toContain('8 workshops ahead.');
    expect([...root.querySelectorAll('.month > h2')].map((one) => one.textContent)).toEqual([
      'December 2026',
      'January 2027',
    ]);
    expect(box('Show 1 past').checked).toBe(false);
    await tick('Show 1 past');
    expect(titles().at(-1)).toBe('Music and rights in videos');
    expect([...root.querySelectorAll('.month > h2')].at(-1)?.textContent).toBe('November 2026, past');
  });

  test('draws fifty of many, and takes the focus to the first of the next fifty', async () => {
    const { rows, press } = await page({ workshops: d.many });
    expect(rows()).toHaveLength(50);
    await press('Show 20 more (20 left)');
    expect(rows()).toHaveLength(70);
    expect(document.activeElement?.textContent).toBe('Office hours 51');
  });

  test('answers filters at once and says politely how many fit', async () => {
    const { titles, set, status } = await page();
    await set('In person or online', 'online');
    expect(titles()).toEqual(['Claims clinic: beauty', 'Fulfilment without late dispatch']);
    expect(status()).toContain('2 workshops fit. 1 more does not say whether it fits.');
    await set('Find', 'clinic');
    expect(titles()).toEqual(['Claims clinic: beauty']);
  });

  test('within a radius keeps what has no known place, last and under its own heading', async () => {
    const { titles, root, status } = await page({ route: at({ city, km: 50, mode: 'in-person' }) });
    expect(titles()).not.toContain('Seller days');
    expect([...root.querySelectorAll('.month > h2')].at(-1)?.textContent).toBe('Place unknown');
    expect(titles().slice(-2)).toContain('Breakfast of sellers');
    expect(status()).toMatch(/are without a known place and stand last|is without a known place and stands last/);
  });

  test('with nothing that fits names the filter to loosen, and does so by one press', async () => {
    const { text, press, titles } = await page({ route: at({ query: 'claims', mode: 'in-person' }) });
    expect(titles()).toEqual([]);
    expect(text()).toContain('No workshop fits');
    await press('In person and online');
    expect(titles()).toEqual(['Claims clinic: beauty']);
  });

  test('when it is empty says how to get invited and what to add, and never that there is nothing to do', async () => {
    const { text, root } = await page({ workshops: [], choices: new Map(), planned: [] });
    expect(text()).toContain('We found no public list of TikTok’s workshops');
    expect(text()).toContain('How to get invited, and where to look');
    expect(root.querySelector('a[href="#/add"]')).toBeTruthy();
    expect(root.querySelector('a[href="https://seller-us.tiktok.com/university/home"]')?.getAttribute('rel')).toContain(
      'noopener',
    );
  });

  test('says on top that it is offline, blocked, failing or old, each in its own words', async () => {
    const { text, redraw } = await page({ sources: d.ill });
    expect(text()).toContain('The browser does not allow 1 calendar to be asked: Blocked.');
    expect(text()).toContain('3 sources could not be read');
    expect(text()).toContain('1 source was not read lately: 3 days ago.');
    await redraw(<Workshops {...props({ sources: d.ill, online: false })} />);
    expect(text()).toContain('You are offline. This is the list as last read.');
    expect(text()).not.toContain('could not be read');
  });

  test('while it is read says so, and after a failure offers another try', async () => {
    const { status, redraw, root, press } = await page({ state: 'loading' });
    expect(status()).toContain('Reading what is kept in this browser');
    const retry = vi.fn();
    await redraw(<Workshops {...props({ state: 'error', actions: { ...actions, retry } })} />);
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('could not be read');
    await press('Try again');
    expect(retry).toHaveBeenCalledOnce();
  });
});

describe('a decision', () => {
  test('"not for me" takes the row away, says so, keeps the focus, and is taken back', async () => {
    const { act, titles, chose, status, press } = await page();
    await act('Claims clinic: beauty', 'Not for me');
    expect(chose).toHaveBeenCalledWith({ id: d.clinic.id, saved: true, hidden: true, at: NOW });
    expect(titles()).not.toContain('Claims clinic: beauty');
    expect(document.activeElement?.id).toBe('ws-said');
    expect(status()).toContain('Not for you, so no longer listed: Claims clinic: beauty');
    await press('Undo');
    expect(titles()).toContain('Claims clinic: beauty');
    expect(document.activeElement?.id).toBe('ws-said');
  });

  test('"going" ends "not for me" and shows as pressed', async () => {
    const { act, row, chose } = await page({
      choices: new Map([[d.vague.id, { id: d.vague.id, hidden: true, at: NOW }]]),
      route: at({ mine: 'hidden' }),
    });
    const button = () => [...row('Training (details follow)').querySelectorAll('button')][1];
    expect(button()?.getAttribute('aria-pressed')).toBe('false');
    await act('Training (details follow)', 'Going');
    expect(chose).toHaveBeenCalledWith({ id: d.vague.id, going: true, at: NOW });
  });

  test('that could not be kept says so and changes nothing', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const choose = () => Promise.reject(new Error('gone'));
    const { root, status } = await draw(<Workshops {...props({ actions: { ...actions, choose } })} />);
    root.querySelector<HTMLElement>('.decide button')?.click();
    await settle();
    expect(status()).toContain('That did not work. Nothing was changed');
    error.mockRestore();
  });
});

describe('the way back', () => {
  test('from a workshop leads to its row, with the filters as they were', async () => {
    const wanted = { ...NOTHING, mode: 'online' as const };
    const show = (route: WorkshopsProps['route']) => <Workshops {...props({ route })} />;
    const { root, redraw } = await draw(show(routeTo({ wanted })));
    await redraw(show(routeTo({ place: 'event', id: d.clinic.id, wanted })));
    expect(document.activeElement?.tagName).toBe('H1');
    const back = [...root.querySelectorAll('a')].find((one) => one.textContent === 'Back to the list');
    expect(routeOf(back?.getAttribute('href') ?? '').wanted.mode).toBe('online');
    await redraw(show(routeTo({ wanted })));
    expect(document.activeElement?.textContent).toBe('Claims clinic: beauty');
  });
});

test('an invitation without a day is quoted, and leads to the form with its words filled in', async () => {
  const undated = [
    { id: 'n1', title: 'Invitation: LIVE selling within the rules', words: 'Reply by Friday.', at: NOW - 3_600_000 },
    { id: 'n2', title: '<b>Webinar</b>', words: 'Join us', at: NOW - 7_200_000, url: 'javascript:alert(1)' },
  ];
  const { root, text } = await page({ undated });
  expect(text()).toContain('Invitation: LIVE selling within the rules');
  expect(text()).toContain('Reply by Friday.');
  expect(text(), 'as text, never as markup').toContain('<b>Webinar</b>');
  const links = [...root.querySelectorAll<HTMLAnchorElement>('#ws-undated ~ .list a')].map((one) =>
    one.getAttribute('href'),
  );
  expect(links, 'nothing but https is a link').toHaveLength(2);
  const { place, draft } = { place: links[0]?.split('?')[0], draft: new URLSearchParams(links[0]?.split('?')[1]) };
  expect(place).toBe('#/add');
  expect(draft.get('title')).toBe('Invitation: LIVE selling within the rules');
  expect(draft.get('description')).toBe('Reply by Friday.');
});
