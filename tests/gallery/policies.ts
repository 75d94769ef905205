/** A few rules in the catalogue's shape: one that much is known of, one of which little is, one with words that are too long. */

import type { Entry } from '../../components/policies/props';
import type { BrokenRule } from '../../utils/policy/mine';
import { LONG, NOW, UNBROKEN } from './fixtures';

const DAY = 86_400_000;
const url = 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837891779151617';

const full: Entry = {
  id: 'misleading-content',
  name: 'Misleading Content',
  words: ['Misleading claims', 'False or misleading claims'],
  keys: [],
  policy: {
    who: ['creator', 'seller'],
    where: ['live', 'video', 'listing'],
    regions: ['US', 'TH', 'VN', 'UK', 'EU'],
    severity: 'severe (immediate LIVE end, US)',
    points: [
      { programme: 'creator-points', min: 8, max: 24, note: 'legacy, ID LIVE lesson 2025-08-26' },
      { programme: 'sea-seller-points', min: 2, max: 2, note: 'TH table 2025-10-06' },
    ],
    means: [
      { id: 'm1', text: 'What you say or show of a product must agree with what the buyer gets.', basis: 'source' },
      {
        id: 'm2',
        text: 'It is about the impression that stays, so a hint can mislead as much as a sentence.',
        basis: 'source',
      },
    ],
    broken: [
      { id: 'b1', text: 'You promise a result or a time to it that the label does not state.', basis: 'source' },
      { id: 'b2', text: 'You show a better variant than the one that is linked.', basis: 'source' },
      { id: 'b3', text: 'A filter makes stones or skin look unlike what is in the parcel.', basis: 'example' },
    ],
    clear: [
      { id: 'c1', text: 'Read claims from the label and the listing, and say whose words they are.', basis: 'source' },
      { id: 'c2', text: 'Write the three sentences that you may say on a card beside the camera.', basis: 'editorial' },
    ],
    after: [
      { id: 'a1', text: 'Stop the sentence at once and say the correct one on air.', basis: 'editorial' },
      { id: 'a2', text: 'Keep the photo of the packaging: it is what an appeal rests on.', basis: 'editorial' },
    ],
    learnUrl: url,
    sources: [
      { title: 'Content Policy (US)', url, date: '2026-09-17', trust: 'official' },
      {
        title: 'Misleading content lesson (ID)',
        url: `${url}&lang=en`,
        date: null,
        seen: '2026-09',
        trust: 'official-by-notes',
      },
      {
        title: 'What counts as misleading',
        url: 'https://example.com/misleading',
        date: '2025-06',
        trust: 'third-party',
      },
    ],
    quiz: 'full',
  },
};

const little: Entry = {
  id: 'gambling',
  name: 'Gambling',
  words: ['Gambling', 'Games of chance'],
  keys: [],
  policy: {
    ...full.policy,
    who: ['creator'],
    where: ['live'],
    regions: ['GLOBAL'],
    severity: null,
    points: [],
    means: [
      { id: 'm1', text: 'Chance must not decide what a viewer gets for money.', basis: 'source' },
      { id: 'm2', text: 'A wheel or a mystery box with a price is such a game.', basis: 'example' },
    ],
    learnUrl: null,
    sources: [{ title: 'What sellers say on wheels', url: 'http://example.com/x', date: null, trust: 'community' }],
  },
};

const long: Entry = {
  ...full,
  id: 'long',
  name: `${LONG} / ${UNBROKEN}`,
  words: [LONG],
  policy: { ...full.policy, broken: [{ id: 'b1', text: `${LONG} ${UNBROKEN}`, basis: 'example' }], severity: LONG },
};

const plain = (id: string, name: string, first: string): Entry => ({
  ...little,
  id,
  name,
  words: [name],
  policy: {
    ...little.policy,
    regions: ['US'],
    means: [{ id: 'm1', text: first, basis: 'source' }, little.policy.means[1]],
  },
});

export const entries: Entry[] = [
  full,
  little,
  plain('unoriginal-content', 'Unoriginal Content', 'What you publish must be filmed or made by you.'),
  plain('still-frame-content', 'Still Frame Content', 'A picture that stands still is no LIVE.'),
  plain('fake-engagement', 'Fake Engagement', 'Viewers, likes and orders must be real.'),
  long,
];

export const broken: BrokenRule[] = [
  {
    policy: 'misleading-content',
    words: 'Misleading claims',
    tickets: [
      { id: '7', surface: 'video', status: 'open', issuedAt: NOW - 5 * DAY, subjectTitle: 'Morning routine' },
      { id: '5', surface: 'live', status: 'closed', issuedAt: NOW - 20 * DAY },
      { id: '3', surface: 'live', status: 'open' },
    ],
  },
  {
    words: 'Improper use of the promotional shelf',
    learnUrl: url,
    tickets: [{ id: '9', surface: 'live', status: 'open', issuedAt: NOW - 9 * DAY }],
  },
];
