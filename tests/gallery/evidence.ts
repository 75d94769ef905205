/** One LIVE with its log, one ticket and what belongs to it: what the pack of a hard evening is made of. Names are invented. */

import type { LiveMoment, LiveSession, Notice, Source, Violation } from '../../utils/domain';
import type { EvidenceInput, LiveFile } from '../../utils/domain/evidence/pack';
import { pageOf } from '../../utils/policy/pages';
import { ana, chr, LONG, NOW, shop, UNBROKEN } from './fixtures';

const ROOM = '7402000000000000013';
const ZONE = 'America/Los_Angeles';
const rule = {
  policyWords: 'Misleading claims',
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837891779151617',
};

/** A moment of that evening, 17 November in Los Angeles: "20:14:05". */
export const evening = (clock: string): number => Date.parse(`2026-11-17T${clock}-08:00`);

const source = (site: Source['site'], endpoint: string, host: string, via: Source['via']): Source => ({
  site,
  endpoint,
  host,
  via,
});
const frame = source('live-manager', 'im-fetch', 'shop.tiktok.com', 'frame');
const record = source('seller-center', 'violation-records', 'seller-us.tiktok.com', 'response');

const session: LiveSession = {
  account: ana.key,
  roomId: ROOM,
  title: 'Vitamin C night',
  startedAt: evening('20:00:00'),
  endedAt: evening('21:02:00'),
  seen: [
    [evening('20:00:00'), evening('20:05:30')],
    [evening('20:09:10'), evening('21:02:00')],
  ],
  via: 'response',
};

const base = (clock: string, id: string) => ({ account: ana.key, roomId: ROOM, at: evening(clock), id });
const caption = (clock: string, words: string): LiveMoment => ({
  ...base(clock, `c ${clock}`),
  kind: 'caption',
  lang: 'en',
  words,
});
const pin = (clock: string, productId: string, title: string): LiveMoment => ({
  ...base(clock, `p ${clock}`),
  kind: 'pin',
  productId,
  title,
});
const viewers = (clock: string, count: number): LiveMoment => ({
  ...base(clock, `w ${clock}`),
  kind: 'viewers',
  count,
});

const moments: LiveMoment[] = [
  pin('20:01:10', '1729000000000000001', 'Night cream 50 ml'),
  viewers('20:04:20', 118),
  viewers('20:12:05', 240),
  pin('20:12:40', '1729000000000000002', 'Vitamin C serum 30 ml'),
  caption('20:12:50', 'This serum fades every spot in two days'),
  caption('20:13:20', 'and it works for everyone'),
  caption('20:14:20', 'sorry, what I mean is that it may help'),
  viewers('20:14:30', 251),
  { ...base('20:14:40', 'm:1'), kind: 'mark', note: 'Corrected it on air' },
];

const notice = (clock: string, more: Partial<Notice>): Notice => ({
  id: clock,
  account: ana.key,
  level: 'reminder',
  at: evening(clock),
  lastAt: evening(clock),
  count: 1,
  words: '',
  roomId: ROOM,
  sources: [frame],
  ...more,
});

export const warning = notice('20:14:05', {
  id: 'p:88',
  level: 'warning',
  title: 'Warning',
  words: 'Avoid describing products with false or misleading claims.',
  advice: 'Correct the statement now and describe only what the label says.',
  meaning: 'warning',
  endsAt: evening('20:16:05'),
  pinned: 'Vitamin C serum 30 ml',
  ...rule,
});
const reminder = notice('20:03:15', {
  words: 'Show yourself on camera and talk to your viewers.',
  meaning: 'reminder',
});

export const ticket: Violation = {
  id: '7410000000000000301',
  account: ana.key,
  ...rule,
  policyKey: 'misleading_claims',
  details: 'The host said that results are guaranteed.',
  suggestion: 'Describe only what the label says.',
  surface: 'live',
  subjectId: ROOM,
  subjectTitle: 'Vitamin C night',
  issuedAt: Date.parse('2026-11-18T10:30:00-08:00'),
  points: 8,
  status: 'open',
  statusWords: 'Enforcement action taken',
  enforcement: ['8 points deducted'],
  firstSeenAt: Date.parse('2026-11-18T11:00:00-08:00'),
  lastSeenAt: Date.parse('2026-11-22T09:15:00-08:00'),
  sources: [record],
};

const other = (id: string, issued: string, more: Partial<Violation>): Violation => {
  const { details: _, suggestion: __, subjectId: ___, subjectTitle: ____, points: _____, ...rest } = ticket;
  return { ...rest, id, issuedAt: Date.parse(issued), ...more };
};

export const tickets: Violation[] = [
  other('7410000000000000290', '2026-09-02T12:00:00-07:00', {
    surface: 'video',
    subjectTitle: 'Morning routine',
    status: 'overturned',
    statusWords: 'Appeal approved',
    points: 6,
  }),
  // More than 180 days ago.
  other('7410000000000000100', '2026-04-01T12:00:00-07:00', { status: 'closed' }),
  // Of another rule, and of no LIVE.
  other('7410000000000000299', '2026-11-01T12:00:00-07:00', {
    policyWords: 'Unoriginal content',
    policyKey: 'unoriginal',
    surface: 'video',
  }),
];

export const live: LiveFile = { session, moments, notices: [reminder, warning], tickets: [ticket] };

export const ofTicket: EvidenceInput = {
  account: ana,
  programme: chr,
  zone: ZONE,
  now: NOW,
  about: { ticket },
  live,
  tickets: [ticket, ...tickets],
  span: 'around',
  pageOf,
};

export const ofWarning: EvidenceInput = { ...ofTicket, about: { notice: warning } };

/** A listing's ticket, of which TikTok said little. */
export const ofListing: EvidenceInput = {
  account: shop,
  programme: undefined,
  zone: ZONE,
  now: NOW,
  about: {
    ticket: {
      id: '7410000000000000700',
      account: shop.key,
      policyWords: 'Counterfeit products',
      surface: 'listing',
      subjectId: '1729000000000000003',
      subjectTitle: 'Leather belt',
      status: 'open',
      enforcement: ['Listing removed'],
      appealBy: Date.parse('2026-12-01T09:00:00-08:00'),
      firstSeenAt: NOW - 86_400_000,
      lastSeenAt: NOW,
      sources: [record],
    },
  },
  live: undefined,
  tickets: [],
  span: 'around',
  pageOf,
};

const HOSTILE = '<img src=x onerror=alert(1)> ‮desrever” & <script>';

/** Everything that a stranger can put into a page, at its longest. */
export const ofNobodysFriend: EvidenceInput = {
  ...ofWarning,
  about: {
    notice: {
      ...warning,
      title: LONG,
      words: HOSTILE,
      advice: UNBROKEN,
      policyWords: LONG,
      learnUrl: 'javascript:alert(3)',
    },
  },
  live: {
    ...live,
    session: { ...session, title: UNBROKEN },
    moments: moments.map((one) =>
      one.kind === 'caption'
        ? { ...one, words: `${HOSTILE} ${UNBROKEN}`, lang: '"><b>' }
        : one.kind === 'pin'
          ? { ...one, title: one.at > evening('20:10:00') ? LONG : UNBROKEN }
          : one.kind === 'mark'
            ? { ...one, note: `${HOSTILE} ${LONG}` }
            : one,
    ),
  },
};

/** As in a country that writes from right to left, with no captions and no end. */
export const ofRunning: EvidenceInput = {
  ...ofWarning,
  account: { ...ana, handle: '@نور' },
  now: evening('20:16:30'),
  about: {
    notice: {
      ...warning,
      title: 'تحذير',
      words: 'تجنب وصف المنتجات بادعاءات مضللة.',
      advice: 'صحح ما قلته الآن.',
      policyWords: 'ادعاءات مضللة',
    },
  },
  live: {
    ...live,
    session: {
      account: ana.key,
      roomId: ROOM,
      title: 'ليلة فيتامين سي',
      startedAt: evening('20:00:00'),
      liveAt: evening('20:16:20'),
      seen: [[evening('20:00:00'), evening('20:16:20')]],
      via: 'response',
    },
    moments: moments.filter(({ kind, at }) => kind !== 'caption' && at < evening('20:16:00')),
    tickets: [],
  },
  tickets: [],
};
