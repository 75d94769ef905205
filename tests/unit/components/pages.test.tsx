// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/popup/Popup';
import { Report, type ReportProps } from '../../../components/report/Report';
import messages from '../../../public/_locales/en/messages.json';
import { worstFirst } from '../../../utils/domain/worst';
import { setWords } from '../../../utils/words/words';
import { alerts, ana, due, NOW, shop, standings, viewOf } from '../../gallery/fixtures';
import * as reports from '../../gallery/reports';

const catalogue = messages as Record<string, { message: string }>;
beforeAll(() =>
  setWords(
    (key, args) => (catalogue[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => args[Number(n) - 1] ?? ''),
    'en',
  ),
);

function put(what: preact.JSX.Element): HTMLElement {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  act(() => render(what, root));
  return root;
}

function popup(more: Partial<PopupProps>) {
  const actions = {
    select: vi.fn(),
    week: vi.fn(),
    openReport: vi.fn(),
    openHealth: vi.fn(),
    acknowledge: vi.fn(),
    undo: vi.fn(),
    retry: vi.fn(),
  };
  const root = put(
    <Popup
      accounts={[{ account: ana, standing: standings.careful, open: 1 }]}
      selected={ana.key}
      reports={[reports.hard]}
      view={viewOf(standings.careful, { due, alerts: [alerts.warning], open: 1 })}
      running={reports.running}
      state="ready"
      now={signal(NOW)}
      dir="ltr"
      actions={actions}
      {...more}
    />,
  );
  return { root, actions };
}

describe('the popup', () => {
  test('shows a new seller the one thing to do first', () => {
    const { root, actions } = popup({ state: 'empty' });
    expect(root.textContent).toContain('Open Account Health or LIVE Manager once');
    act(() => root.querySelector<HTMLElement>('button')?.click());
    expect(actions.openHealth).toHaveBeenCalled();
  });

  test('after an error says what to do', () => {
    const { root, actions } = popup({ state: 'error' });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Nothing is lost');
    act(() => root.querySelector<HTMLElement>('button')?.click());
    expect(actions.retry).toHaveBeenCalled();
  });

  test('opens on the last finished week, in one sentence', () => {
    const { root } = popup({});
    expect(root.querySelector('.verdict')?.textContent).toContain('3 violations, and the score fell by 18');
    expect(root.querySelector('.picker')?.textContent).toContain('This week so far');
  });

  test('counts what is due on the tab, and "Got it" there can be taken back', () => {
    const { root, actions } = popup({});
    const tab = root.querySelector<HTMLElement>('#tab-due');
    expect(tab?.textContent).toBe('Due 4');
    act(() => tab?.click());
    act(() => root.querySelector<HTMLElement>('#panel .list button')?.click());
    expect(actions.acknowledge).toHaveBeenCalledWith('n:2');
    act(() => root.querySelector<HTMLElement>('#panel [role=status] button')?.click());
    expect(actions.undo).toHaveBeenCalledWith('n:2');
  });

  test('an agency finds the worst account first, and an unread one before a healthy one', () => {
    const order = worstFirst([
      { account: ana, standing: standings.healthy, open: 0 },
      { account: shop, standing: standings.unreadable, open: 0 },
      { account: shop, standing: standings.unhealthy, open: 0 },
      { account: ana, standing: standings.careful, open: 0 },
    ]);
    expect(order.map((a) => a.standing.state)).toEqual(['unhealthy', 'careful', 'unreadable', 'healthy']);
  });
});

function report(more: Partial<ReportProps>) {
  const actions = { print: vi.fn(), openHealth: vi.fn(), retry: vi.fn() };
  const root = put(
    <Report
      state="ready"
      reports={[reports.hard]}
      report={reports.hard}
      running={false}
      onWeek={vi.fn()}
      accounts={[ana]}
      onAccount={vi.fn()}
      dir="ltr"
      now={signal(NOW)}
      actions={actions}
      {...more}
    />,
  );
  return { root, actions };
}

describe('the report', () => {
  test('has the numbers behind the bars as a table, and says where none was read', () => {
    const { root } = report({});
    expect(root.querySelectorAll('tbody tr')).toHaveLength(12);
    expect(root.querySelector('table')?.textContent).toContain('not read');
    expect(root.querySelector('.trend')?.getAttribute('aria-label')).toBe('12 weeks: 9 violations.');
  });

  test('a week that could not be read lists what is missing and claims no clean record', () => {
    const { root } = report({ report: reports.unread });
    expect(root.textContent).toContain('Violation Records: not opened this week');
    expect(root.textContent).toContain('No violations were seen, but not everything could be read.');
  });

  test('one section that cannot be drawn leaves the others standing', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = { ...reports.hard, messages: null as never };
    const { root } = report({ report: broken });
    expect(root.textContent).toContain('This part could not be drawn.');
    expect(root.textContent).toContain('Milestones');
    quiet.mockRestore();
  });

  test('without a report it says when there will be one', () => {
    expect(report({ state: 'empty', report: null }).root.textContent).toContain('built when a week is over');
  });
});
