/** Draws popup and report with fixtures into a happy-dom page; what a state needs beside is added by the test. */

import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/popup/Popup';
import { Report, type ReportProps } from '../../../components/report/Report';
import messages from '../../../public/_locales/en/messages.json';
import type { WeeklyReport } from '../../../utils/domain';
import { setWords } from '../../../utils/words/words';
import { alerts, ana, due, NOW, standings, viewOf } from '../../gallery/fixtures';
import * as reports from '../../gallery/reports';
import * as weeks from '../../gallery/weeks';

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

/** What a reader reads: markup gone, white space folded. */
export const textOf = (root: ParentNode | null | undefined): string =>
  (root as HTMLElement | null)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The button that says exactly this. */
export function press(root: HTMLElement, words: string): void {
  const button = [...root.querySelectorAll('button')].find((one) => textOf(one) === words);
  if (!button) throw new Error(`no button says "${words}"`);
  act(() => button.click());
}

/** The section under this heading. */
export function section(root: HTMLElement, heading: string): HTMLElement | undefined {
  const title = [...root.querySelectorAll('h2, h3')].find((one) => textOf(one) === heading);
  return title?.closest<HTMLElement>('section, .beside') ?? undefined;
}

export function popup(more: Partial<PopupProps> = {}) {
  const actions = {
    select: vi.fn(),
    week: vi.fn(),
    openReport: vi.fn(),
    openHealth: vi.fn(),
    acknowledge: vi.fn(),
    undo: vi.fn(),
    retry: vi.fn(),
    fill: vi.fn(() => Promise.resolve()),
  };
  const root = put(
    <Popup
      accounts={weeks.single}
      selected={ana.key}
      weeks={weeks.two}
      report={reports.hard}
      view={viewOf(standings.careful, { due, alerts: [alerts.warning], open: 1 })}
      state="ready"
      now={signal(NOW)}
      dir="ltr"
      actions={actions}
      {...more}
    />,
  );
  return { root, actions };
}

export function report(week: WeeklyReport | null = reports.hard, more: Partial<ReportProps> = {}) {
  const actions = { print: vi.fn(), openHealth: vi.fn(), retry: vi.fn() };
  const calls = { onWeek: vi.fn(), onAccount: vi.fn() };
  const root = put(
    <Report
      state="ready"
      weeks={weeks.two}
      week={week?.week.start ?? null}
      report={week}
      account={week?.account ?? null}
      accounts={weeks.single}
      dir="ltr"
      now={signal(NOW)}
      actions={actions}
      {...calls}
      {...more}
    />,
  );
  return { root, actions, ...calls };
}
