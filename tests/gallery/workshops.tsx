/** The boards of the page of workshops and of the popup's tab, each in one state; and props for their unit tests. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { BLANK } from '../../components/workshops/fields';
import { PopupTab, type PopupTabProps } from '../../components/workshops/PopupTab';
import {
  NOTHING,
  type Reply,
  type Route,
  type WorkshopActions,
  type WorkshopsProps,
} from '../../components/workshops/props';
import { Workshops } from '../../components/workshops/Workshops';
import type { City } from '../../utils/domain/workshops/workshop';
import { NOW } from './fixtures';
import { dir, nothing } from './look';
import * as d from './workshop-data';

const names: Record<string, string> = {
  'misleading-content': 'Misleading Content',
  'unoriginal-content': 'Unoriginal Content',
  'non-interactive-live': 'Non-interactive LIVE',
};

export const cities: City[] = [
  { name: 'Los Angeles', country: 'US', latitude: 34.05, longitude: -118.24 },
  { name: 'Los Ángeles', country: 'CL', latitude: -37.47, longitude: -72.35 },
];

const reply: Reply = { sources: d.sources, added: 0, refused: 0 };
const done = () => Promise.resolve();
const answer = () => Promise.resolve(reply);

export const actions: WorkshopActions = {
  choose: done,
  subscribe: answer,
  unsubscribe: done,
  refresh: answer,
  add: answer,
  remove: done,
  putBack: done,
  atService: answer,
  plan: done,
  unplan: done,
  saveCalendar: nothing,
  calendarLinks: () => ({
    google: 'https://calendar.google.com/calendar/render',
    outlook: 'https://outlook.live.com/calendar/0/deeplink/compose',
  }),
  saveList: nothing,
  readFile: async (file) => ({
    file: file.name,
    events: [d.vague, d.byHand],
    choices: [{ id: d.vague.id, saved: true, at: NOW }],
    planned: d.planned,
    feeds: ['https://calendar.partner.example/events.ics'],
    known: 1,
    problems: ['Entry 3 has no date.'],
  }),
  takeFile: answer,
  searchCities: async () => cities,
  want: nothing,
  keepDraft: nothing,
  retry: nothing,
};

export const routeTo = (more: Partial<Route> = {}): Route => ({
  place: 'list',
  id: null,
  wanted: NOTHING,
  filled: {},
  ...more,
});

export function props(more: Partial<WorkshopsProps> = {}): WorkshopsProps {
  return {
    state: 'ready',
    workshops: d.workshops,
    choices: d.choices,
    sources: d.sources,
    planned: d.planned,
    pages: [
      {
        id: 'academy',
        kind: 'training',
        title: 'TikTok Shop Academy',
        note: 'Courses, and news of training.',
        url: 'https://seller-us.tiktok.com/university/home',
        repeats: 'monthly',
        regions: ['US'],
        source: { title: 'Guide', url: 'https://guide.example/academy', trust: 'third-party' },
        checkedAt: '2026-11-20',
      },
      {
        id: 'luma',
        kind: 'feeds',
        title: 'Luma: subscribe to a calendar',
        url: 'https://help.luma.com/p/ical-syncing',
        regions: ['GLOBAL'],
        source: { title: 'Luma Help', url: 'https://help.luma.com/p/ical-syncing', trust: 'vendor' },
        checkedAt: '2026-11-20',
      },
    ],
    broken: d.broken,
    nameOf: (id) => names[id],
    policiesOf: ({ policies = [] }) => policies,
    reminders: [24 * 3_600_000, 2 * 3_600_000],
    online: true,
    route: routeTo(),
    draft: null,
    zone: 'America/Los_Angeles',
    now: NOW,
    dir,
    actions,
    ...more,
  };
}

/** Filters and decisions can be changed on the board, as on the page. */
function Page({ more = {}, act }: { more?: Partial<WorkshopsProps>; act?: (root: HTMLElement) => void }) {
  const first = props(more);
  const [wanted, want] = useState(first.route.wanted);
  const [choices, set] = useState(first.choices);
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (self.current) act?.(self.current);
  }, []);
  const all = {
    ...first,
    choices,
    route: { ...first.route, wanted },
    actions: {
      ...first.actions,
      want,
      choose: async (one: Parameters<WorkshopActions['choose']>[0]) => set(new Map(choices).set(one.id, one)),
    },
  };
  return (
    <div ref={self}>
      <Workshops {...all} />
    </div>
  );
}

const list = (wanted: Partial<Route['wanted']>, more: Partial<WorkshopsProps> = {}) => (
  <Page more={{ route: routeTo({ wanted: { ...NOTHING, ...wanted } }), ...more }} />
);
const event = (id: string, more: Partial<WorkshopsProps> = {}, act?: (root: HTMLElement) => void) => (
  <Page more={{ route: routeTo({ place: 'event', id }), ...more }} {...(act && { act })} />
);
const sources = (more: Partial<WorkshopsProps> = {}, act?: (root: HTMLElement) => void) => (
  <Page more={{ route: routeTo({ place: 'sources' }), ...more }} {...(act && { act })} />
);
const add = (more: Partial<WorkshopsProps> = {}, act?: (root: HTMLElement) => void) => (
  <Page more={{ route: routeTo({ place: 'add' }), ...more }} {...(act && { act })} />
);

/** Presses what a seller would press; again and again until it is there. */
const press =
  (selector: string) =>
  (root: HTMLElement): void => {
    root.querySelector<HTMLElement>(selector)?.click();
  };
const send = (root: HTMLElement): void => root.querySelector('form')?.requestSubmit();

function choosesFile(root: HTMLElement): void {
  const input = root.querySelector<HTMLInputElement>('#ws-file');
  const files = new DataTransfer();
  files.items.add(new File(['{}'], 'my-list.json'));
  if (!input) return;
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function typesCity(root: HTMLElement): void {
  const input = root.querySelector<HTMLInputElement>('[role="combobox"]');
  if (!input) return;
  input.value = 'Los';
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

const [city = null] = cities;
const alone = { workshops: [], choices: new Map(), planned: [] };

export const popupTab = (more: Partial<PopupTabProps> = {}): PopupTabProps => ({
  state: 'ready',
  workshops: d.workshops,
  choices: d.choices,
  broken: d.broken,
  policiesOf: ({ policies = [] }) => policies,
  city,
  zone: 'America/Los_Angeles',
  now: NOW,
  open: nothing,
  retry: nothing,
  save: async () => '',
  ...more,
});

const tab = (more: Partial<PopupTabProps> = {}) => (
  <div class="popup">
    <main>
      <h1 class="sr">Workshops</h1>
      <div id="panel">
        <PopupTab {...popupTab(more)} />
      </div>
    </main>
  </div>
);

export const workshops: Record<string, () => preact.JSX.Element> = {
  workshops: () => list({ city }),
  'workshops-plain': () => <Page />,
  'workshops-filtered': () => list({ city, km: 100, mode: 'in-person', from: '2026-12-01', runBy: 'partner' }),
  'workshops-past': () => list({ past: true }),
  'workshops-hidden': () =>
    list({ mine: 'hidden' }, { choices: new Map([[d.vague.id, { id: d.vague.id, hidden: true, at: NOW }]]) }),
  'workshops-none': () => list({ query: 'claims', mode: 'in-person', free: true }),
  'workshops-nothing': () => list({ query: 'zzz', topic: 'yyy' }),
  'workshops-ahead': () => list({}, { workshops: [d.past] }),
  'workshops-many': () => list({ city }, { workshops: d.many }),
  'workshops-partial': () => list({}, { partial: true }),
  'workshops-city': () => <Page act={typesCity} />,
  'workshops-undo': () => <Page act={press('.ws-row:nth-child(2) .decide button:last-child')} />,
  'workshops-empty': () => list({}, alone),
  'workshops-new': () => list({}, { ...alone, sources: [] }),
  'workshops-ill': () => list({}, { sources: d.ill }),
  'workshops-offline': () => list({}, { online: false }),
  'workshops-loading': () => list({}, { state: 'loading' }),
  'workshops-error': () => list({}, { state: 'error' }),
  'workshops-event': () => event(d.rules.id, { sources: d.withService }),
  'workshops-invitation': () => event(d.clinic.id),
  'workshops-conflict': () => event(d.moved.id),
  'workshops-cancelled': () => event(d.cancelled.id),
  'workshops-days': () => event(d.summit.id, { zone: 'Asia/Tokyo' }),
  'workshops-vague': () => event(d.vague.id),
  'workshops-hostile': () => event(d.hostile.id),
  'workshops-after': () => event(d.past.id),
  'workshops-gone': () => event('nowhere'),
  'workshops-no': () =>
    event(
      d.rules.id,
      {
        sources: d.withService,
        choices: new Map(),
        actions: { ...actions, atService: async () => ({ ...reply, refused: 1, said: 'Members of the agency only.' }) },
      },
      press('.side .primary'),
    ),
  'workshops-sources': () => sources({ sources: d.ill }),
  'workshops-sourceless': () => sources({ ...alone, sources: [] }),
  'workshops-address': () => sources({}, send),
  'workshops-file': () => sources({}, choosesFile),
  'workshops-add': () => add(),
  'workshops-filled': () =>
    add({
      route: routeTo({
        place: 'add',
        filled: {
          title: 'Seller breakfast',
          url: 'https://www.eventbrite.com/e/1',
          city: 'Pasadena',
          mode: 'in-person',
        },
      }),
    }),
  'workshops-wrong': () =>
    add({ draft: { ...BLANK, date: '2026-12-03', time: '10:00', endTime: '10:00', url: 'http://example.com' } }, send),
  'popup-workshops': () => tab(),
  'popup-workshopsempty': () => tab({ workshops: [] }),
};
