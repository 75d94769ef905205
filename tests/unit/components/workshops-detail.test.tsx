// @vitest-environment happy-dom
/** One workshop as a seller meets it: all that is stated, what is not, and what can be done with it. */

import { describe, expect, test, vi } from 'vitest';
import type { WorkshopsProps } from '../../../components/workshops/props';
import { Workshops } from '../../../components/workshops/Workshops';
import { NOW } from '../../gallery/fixtures';
import * as d from '../../gallery/workshop-data';
import { actions, props, routeTo } from '../../gallery/workshops';
import { draw } from './practice-house';

const DAY = 86_400_000;

const event = (id: string, more: Partial<WorkshopsProps> = {}) =>
  draw(<Workshops {...props({ route: routeTo({ place: 'event', id }), ...more })} />);

describe('one workshop', () => {
  test('shows address, agenda, rules with their pages, and every source with its age', async () => {
    const { text, root } = await event(d.rules.id);
    expect(text()).toContain('9336 Washington Blvd');
    expect(text()).toContain('18:45 Mock LIVE in pairs');
    expect(root.querySelector('a[href="/learn.html#/policy/misleading-content"]')?.textContent).toBe(
      'Misleading Content',
    );
    expect(text()).toContain('Covers a rule you broke twice.');
    expect(text()).toContain('calendar · read 3 hours ago');
    expect(text()).toContain('not stated there any more');
  });

  test('opens its page only by https, in a tab that knows nothing of us', async () => {
    const { root } = await event(d.rules.id);
    const link = root.querySelector('a[href="https://lu.ma/live-rules"].primary');
    expect(link?.textContent).toBe('Open the registration page');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
    const hostile = await event(d.hostile.id);
    expect(hostile.root.querySelector('a[href^="javascript"]')).toBeNull();
    expect(hostile.text()).not.toContain('Open the registration page');
    expect(hostile.root.querySelector('script, img')).toBeNull();
  });

  test('says that no time zone is stated, instead of taking one for granted', async () => {
    expect((await event(d.vague.id)).text()).toContain('No source states its time zone');
    expect((await event(d.rules.id)).text()).not.toContain('No source states its time zone');
  });

  test('that was called off offers neither reminders nor registering', async () => {
    const { text } = await event(d.cancelled.id);
    expect(text()).toContain('A source says that this workshop is cancelled.');
    expect(text()).not.toContain('Remind me');
    expect(text()).not.toContain('Register');
  });

  test('goes into a calendar as a file or by a form that is filled in', async () => {
    const saveCalendar = vi.fn();
    const { press, root } = await event(d.rules.id, { actions: { ...actions, saveCalendar } });
    await press('Calendar file');
    expect(saveCalendar).toHaveBeenCalledWith([d.rules]);
    expect(root.querySelector('a[href^="https://calendar.google.com/"]')).toBeTruthy();
    expect(root.querySelector('a[href^="https://outlook.live.com/"]')).toBeTruthy();
  });

  test('reminds as the seller chooses; whoever asks to be reminded saves it by that', async () => {
    const choose = vi.fn(() => Promise.resolve());
    const { tick, box } = await event(d.moved.id, { actions: { ...actions, choose } });
    expect(box('a day before').checked).toBe(false);
    await tick('a week before');
    expect(choose).toHaveBeenCalledWith({
      id: d.moved.id,
      saved: true,
      reminders: [7 * DAY, DAY, DAY / 12],
      at: NOW,
    });
  });

  test('cannot remind of what is closer than the reminder', async () => {
    const { box } = await event(d.rules.id, { now: d.rules.startsAt - 3 * 3_600_000 });
    expect(box('a day before').disabled).toBe(true);
    expect(box('2 hours before').disabled).toBe(false);
  });

  test('shows the answer of the service in its own words when it says no', async () => {
    const atService = vi.fn(async () => ({ sources: [], added: 0, refused: 1, said: 'Members only.' }));
    const { press, status } = await event(d.rules.id, {
      sources: d.withService,
      choices: new Map(),
      actions: { ...actions, atService },
    });
    await press('Register at your service');
    expect(atService).toHaveBeenCalledWith('register', d.rules.id);
    expect(status()).toContain('Your service said no. Members only.');
    expect(document.activeElement?.textContent).toContain('Members only.');
  });

  test('is registered nowhere from here when the service does not take that', async () => {
    expect((await event(d.rules.id)).text()).not.toContain('at your service');
  });

  test('after it asks whether one went, keeps notes, and names the next of the kind', async () => {
    const choose = vi.fn(() => Promise.resolve());
    const { text, tick, root, box } = await event(d.past.id, { actions: { ...actions, choose } });
    expect(box('Yes').checked).toBe(true);
    expect(root.querySelector('textarea')?.value).toBe('Ask for licences in writing.');
    await tick('No');
    expect(choose).toHaveBeenCalledWith(expect.objectContaining({ id: d.past.id, attended: 'no', going: true }));
    expect(text()).toContain('Next of the kind: LIVE selling within the rules');
    expect(text()).not.toContain('Remind me');
  });

  test('typed in by hand can be removed; what a calendar states cannot', async () => {
    const remove = vi.fn(() => Promise.resolve());
    const { press, status } = await event(d.byHand.id, { actions: { ...actions, remove } });
    await press('Remove from the list');
    expect(remove).toHaveBeenCalledWith(d.byHand);
    expect(status()).toContain('Removed: Breakfast of sellers');
    expect((await event(d.rules.id)).text()).not.toContain('Remove from the list');
  });

  test('that is no longer listed says so and leads back', async () => {
    const { text, root } = await event('nowhere');
    expect(text()).toContain('No source states this workshop any more');
    expect(root.querySelector('main a[href^="#/"]')).toBeTruthy();
  });
});
