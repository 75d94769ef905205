/** Every state that a seller can meet, as plain data. Numbers follow facts/domain.md; names are invented. */

import type {
  Account,
  AlertView,
  DueView,
  Milestone,
  OverlayView,
  Programme,
  Source,
  SourceView,
  Standing,
} from '../../utils/domain';
import { ahr, chr, page, sea } from './programmes';

export { ahr, chr, sea };

export const NOW = Date.parse('2026-11-23T15:04:00Z');
const MINUTE = 60_000;
const DAY = 86_400_000;

export const LONG = 'Verbraucherschutzrichtlinienverletzungsbenachrichtigungspflicht';
export const UNBROKEN = 'x'.repeat(60);

const who = (role: 'creator' | 'seller', id: string, handle: string, region: string): Account => ({
  key: `${role}:${id}`,
  id,
  role,
  handle,
  region,
});

export const ana = who('creator', '6912345678901234567', '@glowbyana', 'US');
export const shop = who('seller', '7495123456789012345', 'Glow & Co', 'US');
export const thai = who('seller', '7495000000000000048', 'Siam Skin', 'TH');
export const long = who('seller', '7495999999999999999', UNBROKEN, 'DE');

const read = (endpoint: string): Source => ({
  site: 'seller-center',
  endpoint,
  via: 'response',
  host: 'seller-us.tiktok.com',
});
const fresh = { readAt: NOW - 4 * MINUTE, source: read('ahr-score') };
const scaleOf = (programme: Programme) => ({ programme, scale: programme.scale });
const at = (programme: Programme, i: number) => programme.milestones?.[i] as Milestone;

export const standings = {
  healthy: {
    state: 'healthy',
    score: 214,
    next: { milestone: at(chr, 0), points: 64 },
    change: { by: 6, since: NOW - 7 * DAY },
    ...scaleOf(chr),
    ...fresh,
    account: ana,
  },
  careful: {
    state: 'careful',
    score: 162,
    next: { milestone: at(chr, 0), points: 12 },
    change: { by: -18, since: NOW - 7 * DAY },
    ...scaleOf(chr),
    ...fresh,
    account: ana,
  },
  byPageWords: {
    state: 'careful',
    score: 189,
    next: { milestone: at(ahr, 0), points: 39 },
    pageWords: 'Low risk',
    sections: [
      { from: 0, to: 149, label: 'High risk' },
      { from: 150, to: 199, label: 'Low risk' },
      { from: 200, to: 1000, label: 'Healthy' },
    ],
    ...scaleOf(ahr),
    ...fresh,
    account: shop,
  },
  countsUp: {
    state: 'careful',
    score: 14,
    next: { milestone: at(sea, 1), points: 10 },
    change: { by: 4, since: NOW - 7 * DAY },
    ...scaleOf(sea),
    ...fresh,
    source: read('violation-overview'),
    account: thai,
  },
  unhealthy: {
    state: 'unhealthy',
    score: 97,
    next: { milestone: at(chr, 2), points: 47 },
    change: { by: -44, since: NOW - 7 * DAY },
    ...scaleOf(chr),
    ...fresh,
    account: ana,
  },
  banned: { state: 'banned', score: 0, ...scaleOf(chr), ...fresh, account: ana },
  unrated: {
    state: 'unrated',
    score: 203,
    next: { milestone: at(ahr, 0), points: 53 },
    ...scaleOf(ahr),
    ...fresh,
    account: shop,
  },
  unknown: { state: 'unknown' },
  unreadable: { state: 'unreadable', account: shop },
  signedOut: { state: 'signed-out' },
  stale: {
    state: 'stale',
    score: 162,
    next: { milestone: at(chr, 0), points: 12 },
    ...scaleOf(chr),
    readAt: NOW - 3 * DAY,
    source: read('ahr-score'),
    account: ana,
  },
  longWords: {
    state: 'careful',
    score: 189,
    pageWords: LONG,
    next: { milestone: at(ahr, 0), points: 39 },
    ...scaleOf(ahr),
    ...fresh,
    source: { ...read('ahr-score'), via: 'page-text' },
    account: long,
  },
} satisfies Record<string, Standing>;

export const due: DueView[] = [
  { kind: 'correct', violationId: '8', policyWords: 'Unoriginal content', at: NOW + 42 * MINUTE, derived: false },
  { kind: 'appeal', violationId: '7', policyWords: 'Misleading claims', at: NOW + 2 * DAY + MINUTE, derived: false },
  { kind: 'appeal', violationId: '9', policyWords: 'Misleading claims', at: NOW + 27 * DAY, derived: true },
];

const sources: SourceView[] = [
  { site: 'seller-center', endpoint: 'ahr-score', state: 'read', at: NOW - 4 * MINUTE, readAt: NOW - 4 * MINUTE },
  { site: 'seller-center', endpoint: 'violation-records', state: 'unreadable', at: NOW - 4 * MINUTE },
];

const alert = (id: string, level: AlertView['level'], more: Partial<AlertView>): AlertView => ({
  id,
  level,
  surface: 'live',
  at: NOW - 18_000,
  lastAt: NOW - 18_000,
  count: 1,
  via: 'frame',
  ...more,
});

export const alerts = {
  interruption: alert('n:1', 'interruption', {
    title: 'Your LIVE has been interrupted',
    quote: 'Repeated violations: exaggerated product claims.',
    policyWords: 'Misleading or false product claims',
    meaning: 'ended',
    pinned: 'Vitamin C serum 30 ml',
    lastAt: NOW - 12_000,
    learnUrl: page,
  }),
  warning: alert('n:2', 'warning', {
    policyWords: 'False or misleading claims',
    quote: 'Avoid describing products with false or misleading claims.',
    advice: 'Correct the statement now and describe only what the label says.',
    meaning: 'warning',
    threatens: 'product-removed',
    endsAt: NOW + 102_000,
    pinned: 'Vitamin C serum 30 ml',
    learnUrl: page,
  }),
  ticket: alert('v:7', 'ticket', {
    policyWords: 'Misleading claims',
    quote: 'The video says that results are guaranteed.',
    surface: 'video',
    points: 6,
    dueBy: NOW + 2 * DAY + MINUTE,
    quiz: true,
    lastAt: NOW - 3 * 3_600_000,
    learnUrl: page,
    via: 'response',
  }),
  reminder: alert('n:3', 'reminder', {
    quote: 'Show yourself on camera and talk to your viewers.',
    meaning: 'reminder',
    count: 3,
    lastAt: NOW - MINUTE,
  }),
  withdrawn: alert('n:7', 'interruption', {
    quote: 'Sales of prohibited products.',
    meaning: 'selling-withdrawn',
    until: NOW + DAY,
    endsAt: NOW + DAY,
  }),
  message: alert('n:4', 'message', {
    title: 'Your weekly Account Health Report is here',
    via: 'page-text',
    lastAt: NOW - 2 * DAY,
  }),
  long: alert('n:5', 'warning', {
    title: LONG,
    quote: UNBROKEN,
    advice: `${LONG} ${LONG}`,
    pinned: UNBROKEN,
    count: 12,
  }),
  hostile: alert('n:6', 'warning', {
    title: '<img src=x onerror=alert(1)>',
    quote: '<script>alert(2)</script> & “quotes” ‮reversed',
    learnUrl: 'javascript:alert(3)',
  }),
} satisfies Record<string, AlertView>;

export function viewOf(standing: Standing, more: Partial<OverlayView> = {}): OverlayView {
  const view: OverlayView = {
    standing,
    open: 0,
    alerts: [],
    due: [],
    week: { start: '2026-11-23', violations: 3, messages: 2 },
    sources,
    ...more,
  };
  if (standing.account) view.account = standing.account;
  return view;
}
