// @vitest-environment happy-dom
/** The seller's own run of show in the side panel. */

import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PanelProps } from '../../../components/panel/props';
import { changed, type Lists } from '../../../utils/domain/lists';
import { lists } from '../../gallery/panels';
import { actions, panel } from './draw-panel';
import { press, textOf } from './put';

beforeEach(() => vi.clearAllMocks());

/** The panel with a list that follows the changes, as the page's own does. */
function arranged() {
  let now: Lists = lists;
  const change: PanelProps['actions']['change'] = (name, what) => {
    now = { ...now, [name]: changed(now[name], what, name) };
    drawn.draw({ lists: now });
  };
  const drawn = panel({ actions: { ...actions, change } });
  const show = drawn.list('Run of show');
  const titles = () => [...show.querySelectorAll('li bdi')].map(textOf);
  press(show, 'Change');
  const way = (name: string) => {
    const button = show.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);
    if (!button) throw new Error(`no button "${name}"`);
    act(() => button.click());
    return button;
  };
  return { ...drawn, show, titles, way };
}

describe('the run of show', () => {
  test('shows the next product in large: neither ticked nor pinned', () => {
    const { root } = panel();
    expect(textOf(root.querySelector('.upnext'))).toBe('Night cream, 50 ml, the one with the blue lid');
    press(root, 'Shown');
    expect(actions.change).toHaveBeenCalledWith('show', { do: 'tick', id: '3', done: true });
  });

  test('marks by exactly its title what the page showed pinned', () => {
    const rows = [...panel().list('Run of show').querySelectorAll('li')].map(textOf);
    expect(rows[0]).toBe('Rose toner was pinned');
    expect(rows[1]).toBe('Vitamin C serum 30 ml pinned last');
    expect(rows[2]).toBe('Night cream, 50 ml, the one with the blue lid');
  });

  test('is added to by Enter, and nothing is added without words', async () => {
    const { list, type, enter } = panel();
    const form = list('Run of show').querySelector('form');
    await enter(form);
    expect(actions.change).not.toHaveBeenCalled();
    type(form?.querySelector('input'), 'Lip balm');
    await enter(form);
    expect(actions.change).toHaveBeenCalledWith('show', expect.objectContaining({ do: 'add', title: 'Lip balm' }));
  });

  test('is put in order by buttons: its place is said, and at the top the focus goes to the way that is open', () => {
    const { show, titles, way } = arranged();
    way('Move “Bundle of three” up');
    expect(titles()[2]).toBe('Bundle of three');
    expect(textOf(show.querySelector('p.sr'))).toBe('“Bundle of three” is now 3 of 4.');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move “Bundle of three” up');
    way('Move “Vitamin C serum 30 ml” up');
    expect(titles()[0]).toBe('Vitamin C serum 30 ml');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move “Vitamin C serum 30 ml” down');
  });

  test('is put in order by dragging', () => {
    const { show, titles } = arranged();
    const [first, , third] = show.querySelectorAll('li');
    act(() => {
      first?.dispatchEvent(new Event('dragstart', { bubbles: true }));
    });
    act(() => {
      third?.dispatchEvent(new Event('drop', { bubbles: true, cancelable: true }));
    });
    expect(titles()[2]).toBe('Rose toner');
  });

  test('what was removed comes back to its place', () => {
    const { show, titles, way } = arranged();
    way('Remove “Vitamin C serum 30 ml”');
    expect(titles()).not.toContain('Vitamin C serum 30 ml');
    press(show, 'Undo');
    expect(titles()[1]).toBe('Vitamin C serum 30 ml');
  });
});
