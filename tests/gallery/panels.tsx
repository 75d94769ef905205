/** The boards of the side panel, each in one state. */

import { Panel } from '../../components/panel/Panel';
import type { PanelProps } from '../../components/panel/props';
import type { AlertView, LiveSummary } from '../../utils/domain';
import type { Board, BoardLive } from '../../utils/domain/board';
import type { Check } from '../../utils/domain/check';
import { type Lists, OWN_ITEMS } from '../../utils/domain/lists';
import type { TimelineEntry } from '../../utils/domain/live-timeline';
import * as f from './fixtures';
import { dir, nothing, now } from './look';

const MINUTE = 60_000;
const DAY = 86_400_000;
const ago = (minutes: number): number => f.NOW - minutes * MINUTE;

const told = (id: string, minutes: number, more: object): TimelineEntry =>
  ({ id, at: ago(minutes), ...more }) as TimelineEntry;
const shown = (alert: AlertView, minutes: number) => told(alert.id, minutes, { kind: 'alert', alert });

const timeline: TimelineEntry[] = [
  shown(f.alerts.warning, 0.3),
  told('m:2', 4, { kind: 'mark', note: 'Host said “cures”, corrected at once' }),
  told('p:3', 9, { kind: 'pin', title: 'Vitamin C serum 30 ml', productId: '3' }),
  told('g:1', 22, { kind: 'gap', until: ago(18) }),
  told('m:1', 31, { kind: 'mark', note: '' }),
  shown(f.alerts.reminder, 40),
  told('p:1', 55, { kind: 'pin', title: 'Rose toner', productId: '1' }),
  told('start', 64, { kind: 'start' }),
];

export const live: BoardLive = {
  roomId: '7402000000000000013',
  title: 'Glow Monday: serums and toners',
  startedAt: ago(64),
  pinned: { title: 'Vitamin C serum 30 ml', at: ago(9) },
  viewers: { count: 1243, at: ago(0.4) },
  shown: ['Rose toner', 'Vitamin C serum 30 ml'],
  timeline,
  earlier: 0,
};

export const check: Check = {
  standing: f.standings.careful,
  due: f.due,
  policies: [
    {
      policyWords: 'Misleading claims',
      count: 4,
      lastAt: f.NOW - 3 * DAY,
      advice: 'Describe only what the label says.',
      learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=1',
    },
    {
      policyWords: 'Irrelevant product',
      count: 2,
      lastAt: f.NOW - 20 * DAY,
      learnUrl: 'https://seller-us.tiktok.com/x',
    },
    { policyWords: 'Unoriginal content', count: 1, lastAt: f.NOW - 90 * DAY },
  ],
  morePolicies: 2,
  subjects: [
    {
      title: 'Vitamin C serum 30 ml',
      surface: 'listing',
      count: 3,
      lastAt: f.NOW - 3 * DAY,
      policyWords: 'Misleading claims',
    },
    {
      title: 'Glow in 3 days, guaranteed',
      surface: 'live',
      count: 1,
      lastAt: f.NOW - 9 * DAY,
      policyWords: 'Misleading claims',
    },
  ],
  moreSubjects: 0,
  tickets: 'read',
  ticketsReadAt: f.NOW - 3 * DAY,
};

export const summary: LiveSummary = {
  account: f.ana.key,
  roomId: '7402000000000000013',
  title: 'Glow Monday: serums and toners',
  startedAt: ago(103),
  endedAt: ago(1),
  alerts: [
    { level: 'interruption', count: 1 },
    { level: 'warning', count: 2 },
  ],
  fix: [
    {
      alert: 'n:2',
      policyWords: 'False or misleading claims',
      advice: 'Describe only what the label says.',
      learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=1',
    },
    { alert: 'n:3', quote: 'Show yourself on camera and talk to your viewers.' },
  ],
  unseenMs: 4 * MINUTE,
  marks: 2,
};

export const lists: Lists = {
  show: [
    { id: '1', title: 'Rose toner', done: true },
    { id: '2', title: 'Vitamin C serum 30 ml', done: false },
    { id: '3', title: 'Night cream, 50 ml, the one with the blue lid', done: false },
    { id: '4', title: 'Bundle of three', done: false },
  ],
  checklist: OWN_ITEMS.map((id, i) => ({ id, done: i < 2 })),
};

const actions = {
  select: nothing,
  acknowledge: nothing,
  undo: nothing,
  mark: async () => true,
  editMark: async () => undefined,
  change: nothing,
  openEvidence: nothing,
  putAway: nothing,
  openReport: nothing,
  openHealth: nothing,
  openSettings: nothing,
  retry: nothing,
};

const busy = f.viewOf(f.standings.careful, { open: 3, alerts: Object.values(f.alerts).slice(0, 3), due: f.due });
const zone = 'America/Los_Angeles';

export const onAir: Board = { accounts: [busy], view: busy, zone, live, elsewhere: [], check: null };

/** No LIVE, of one account. */
function before(view = f.viewOf(f.standings.careful, { due: f.due }), more: Partial<Check> = {}): Board {
  const { standing, due } = view;
  return { accounts: [view], view, zone, live: null, elsewhere: [], check: { ...check, standing, due, ...more } };
}

const empty = { policies: [], subjects: [], morePolicies: 0, due: [] };
const long = f.viewOf(f.standings.longWords, { alerts: [f.alerts.long, f.alerts.hostile], open: 2 });
const longLive: BoardLive = {
  ...live,
  title: f.UNBROKEN,
  pinned: { title: f.LONG, at: ago(3) },
  shown: [f.LONG],
  unseenSince: ago(4),
  earlier: 12,
  timeline: [told('m:9', 2, { kind: 'mark', note: f.UNBROKEN }), shown(f.alerts.long, 3), ...timeline],
};
const longLists: Lists = {
  show: [
    { id: '1', title: f.LONG, done: false },
    { id: '2', title: f.UNBROKEN, done: false },
  ],
  checklist: [{ id: '3', title: f.UNBROKEN, done: true }],
};
const other = f.viewOf(f.standings.healthy);

const panel =
  (more: Partial<PanelProps> = {}) =>
  () => {
    const props = { state: 'ready', board: onAir, lists, now, dir, actions, ...more } satisfies PanelProps;
    return <Panel {...props} />;
  };

export const panels: Record<string, () => preact.JSX.Element> = {
  panel: panel({ shortcut: 'Alt+Shift+M' }),
  'panel-before': panel({ board: before() }),
  'panel-ended': panel({ board: before(f.viewOf(f.standings.careful, { due: f.due, ended: summary })) }),
  'panel-calm': panel({
    board: { ...onAir, view: other, accounts: [other], live: { ...live, timeline: timeline.slice(-1) } },
    lists: { ...lists, show: [] },
  }),
  'panel-long': panel({ board: { ...onAir, accounts: [long, busy], view: long, live: longLive }, lists: longLists }),
  'panel-elsewhere': panel({ board: { ...before(), accounts: [busy, other], elsewhere: [f.shop, f.thai] } }),
  'panel-unknown': panel({
    board: before(f.viewOf({ ...f.standings.unknown, account: f.shop }), { ...empty, tickets: 'never-read' }),
  }),
  'panel-unread': panel({ board: before(f.viewOf(f.standings.unreadable), { ...empty, tickets: 'unreadable' }) }),
  'panel-stale': panel({ board: before(f.viewOf(f.standings.stale), { ...empty }), clockSkewMs: -7 * MINUTE }),
  'panel-signed-out': panel({ board: before(f.viewOf({ ...f.standings.signedOut, account: f.ana }), empty) }),
  'panel-empty': panel({ state: 'empty' }),
  'panel-error': panel({ state: 'error' }),
  'panel-loading': panel({ state: 'loading' }),
};
