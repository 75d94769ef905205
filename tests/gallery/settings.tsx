/** The settings page in every state: boards for the gallery, and props for its unit tests. */

import { Settings } from '../../components/settings/Settings';
import type { DryRun, FileState, SettingsProps } from '../../components/settings/types';
import type { Asked, ServiceState } from '../../utils/domain';
import { DEFAULTS } from '../../utils/domain/settings';
import { ana, LONG, long, NOW, shop, UNBROKEN } from './fixtures';
import { dir, nothing, now } from './look';

const MINUTE = 60_000;
const host = 'seller-us.tiktok.com';

export const answers: Asked[] = [
  { source: 'seller-center', host, state: 'answered', at: NOW - 12 * MINUTE, requests: 3 },
  {
    source: 'seller-center',
    host: 'seller-th.tiktok.com',
    state: 'failed',
    at: NOW - 40 * MINUTE,
    requests: 1,
    againAt: NOW + 300 * MINUTE,
  },
  { source: 'tab', host: 'seller-uk.tiktok.com', state: 'signed-out', at: NOW - 2 * MINUTE, requests: 1 },
];

const off: ServiceState = { url: null, state: 'off' };
export const connected: ServiceState = {
  url: 'https://health.agency.example/v1',
  name: 'Northlight Agency',
  state: 'ok',
  readAt: NOW - 95 * MINUTE,
  at: NOW - 95 * MINUTE,
  accounts: [ana.key, shop.key],
};

export const run: DryRun = {
  file: 'user_data_tiktok.json',
  rows: [
    { what: 'LIVEs', comes: 48, there: 2, refused: 1 },
    { what: 'Videos', comes: 1_204, there: 0, refused: 0 },
  ],
  notes: ['They are from 3 Jan – 20 Nov 2026.', 'A data download says nothing of violations or of the score.'],
};

const idle: FileState = { step: 'idle' };

export function props(more: Partial<SettingsProps> = {}): SettingsProps {
  const file = { state: idle, confirm: nothing, cancel: nothing, choose: nothing };
  return {
    state: 'ready',
    settings: DEFAULTS,
    here: 'America/Los_Angeles',
    zones: ['Asia/Bangkok', 'Europe/Berlin', 'America/Los_Angeles'],
    accounts: [ana, shop],
    ask: { hosts: [host], answers: [], busy: false, refused: false, toggle: nothing, ask: nothing },
    service: { state: off, busy: false, fault: null, connect: nothing, refresh: nothing, forget: nothing },
    files: { download: file, backup: { ...file, save: nothing, saving: false } },
    kept: { accounts: 2, tickets: 37, messages: 412, reports: 24, bytes: 1_430_000 },
    said: null,
    dir,
    now,
    actions: { change: nothing, undo: nothing, sample: nothing, hear: nothing, retry: nothing },
    ...more,
  };
}

const file = (state: FileState) => ({ state, confirm: nothing, cancel: nothing, choose: nothing });

const busy = props({
  settings: {
    ...DEFAULTS,
    zone: 'Europe/Berlin',
    weekStart: 0,
    accounts: { [shop.key]: { zone: 'Asia/Bangkok', weekStart: 6 as const } },
    reminders: [168, 24, 1],
    keepMonths: 24,
    askSellerCenter: true,
    alerts: { ...DEFAULTS.alerts, large: true, quiet: { from: '22:30', to: '06:00' } },
  },
  accounts: [ana, shop, long],
  ask: { ...props().ask, hosts: [host, 'seller-th.tiktok.com', 'seller-uk.tiktok.com'], answers },
  service: { ...props().service, state: connected },
  files: {
    download: file({ step: 'ready', run }),
    backup: { ...file({ step: 'working', file: `${UNBROKEN}.gz`, done: 3, of: 8 }), save: nothing, saving: false },
  },
  said: { n: 1, words: 'From now on a week starts on Sunday.', undo: true },
});

const trouble = props({
  settings: { ...DEFAULTS, reminders: [] },
  ask: { ...props().ask, refused: true },
  service: { ...props().service, fault: 'not-https' },
  files: {
    download: file({
      step: 'ready',
      run: { ...run, doubt: `The file names “${LONG}”, the chosen account is @glowbyana.` },
    }),
    backup: { ...file({ step: 'failed', why: 'newer' }), save: nothing, saving: true },
  },
  kept: null,
  said: { n: 1, words: 'The browser did not allow this host.', undo: false },
});

const forgotten: ServiceState = { ...connected, state: 'unauthorised', name: LONG, againAt: NOW + 55 * MINUTE };

const board = (of: SettingsProps) => () => <Settings {...of} />;

export const settings: Record<string, () => preact.JSX.Element> = {
  settings: board(props()),
  'settings-busy': board(busy),
  'settings-trouble': board(trouble),
  'settings-service': board(props({ service: { ...props().service, state: forgotten, fault: 'failed' } })),
  'settings-new': board(
    props({
      accounts: [],
      ask: { ...props().ask, hosts: [] },
      kept: { accounts: 0, tickets: 0, messages: 0, reports: 0, bytes: null },
    }),
  ),
  'settings-loading': board(props({ state: 'loading' })),
  'settings-error': board(props({ state: 'error' })),
};
