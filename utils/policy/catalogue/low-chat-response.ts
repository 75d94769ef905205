import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'low-chat-response',
  name: 'Low 24-hour customer service response',
  words: [
    '24-hour customer service response',
    'Low customer service response',
    '24-hour response rate',
    'Low 24-hour response',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['fulfilment'],
  regions: ['PH', 'TH', 'VN'],
  severity: null,
  points: [{ programme: 'sea-seller-vp-48', min: 1, max: 1, note: 'PH, third-party' }],
  means: [
    {
      id: 'm1',
      text: 'This rule is broken by replying to buyers too slowly; its name speaks of 24 hours.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'An appeal can rest on proof of spam, of a fault in the system or of a disaster.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You leave chats of buyers without an answer.', basis: 'source' },
    { id: 'b2', text: 'The chat has no cover on holidays or during a long LIVE.', basis: 'example' },
    { id: 'b3', text: 'You read a message, plan to answer it later and forget it.', basis: 'example' },
  ],
  clear: [
    {
      id: 'c1',
      text: 'Set an automatic first reply, and have a person look at the chat each day.',
      basis: 'editorial',
    },
    { id: 'c2', text: 'Agree who covers the chat on days off and during a LIVE.', basis: 'editorial' },
    { id: 'c3', text: 'End the day with a look for chats that have no answer yet.', basis: 'editorial' },
  ],
  after: [
    { id: 'a1', text: 'Answer the open chats now, the oldest first.', basis: 'editorial' },
    { id: 'a2', text: 'Find the reason: no cover, spam, or messages that did not reach you.', basis: 'editorial' },
    {
      id: 'a3',
      text: 'If spam, a fault in the system or a disaster was the reason, appeal with proof of it.',
      basis: 'source',
    },
  ],
  learnUrl: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=7938956692080401',
  sources: [
    {
      title: 'Appeal documentation for customer service violations (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=7938956692080401',
      date: '2025-06-18',
      trust: 'official',
    },
    {
      title: 'PH seller guide',
      url: 'https://beglobalecommercecorp.com/tiktok-shop-violation-points-for-sellers-what-they-are-how-to-avoid',
      date: null,
      trust: 'third-party',
    },
  ],
  quiz: 'short',
};
