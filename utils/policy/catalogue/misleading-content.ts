import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'misleading-content',
  name: 'Misleading Content',
  words: ['Avoid Misleading Content', 'How to Avoid Misleading Content', 'Misleading information'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video', 'listing'],
  regions: ['US', 'TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [{ programme: 'creator-vp-24', min: 2, max: 24, note: 'legacy, ID LIVE lesson 2025-08-26' }],
  means: [
    {
      id: 'm1',
      text: 'Nothing that you say, show or write may give shoppers a wrong idea of the product, its price, its results or a reward.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'The rule also looks at covers, titles, captions, links, your nickname and even the words on your clothes.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You promise a sure result, such as "100% effective" or "guaranteed results".', basis: 'source' },
    { id: 'b2', text: 'You say that a product works for everyone or that it works at once.', basis: 'source' },
    { id: 'b3', text: 'You say that an effect is permanent or that there are no side effects.', basis: 'source' },
    { id: 'b4', text: 'You give a price, a brand or an origin that differs from the product page.', basis: 'source' },
    { id: 'b5', text: 'Your cover makes a big promise that your words in the video do not make.', basis: 'example' },
    { id: 'b6', text: 'You wear a T-shirt with a bold promise about the product printed on it.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Keep each detail that you say or write the same as on the product page.', basis: 'source' },
    { id: 'c2', text: 'Base your claims on the packaging, on evidence or on your own experience.', basis: 'source' },
    {
      id: 'c3',
      text: 'In the US, use a disclaimer for before-and-after pictures and time-based results, and for nothing else.',
      basis: 'source',
    },
    {
      id: 'c4',
      text: 'Read cover, title and caption once more before you post, as a shopper would.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Find out from the ticket which part was meant: your words, the caption, the cover or the link.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Correct or remove the wrong part, and look for the same sentence in your other posts.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'If the claim is true, collect the packaging photo or the evidence and appeal by the deadline on the ticket.',
      basis: 'editorial',
    },
    {
      id: 'a4',
      text: 'In a LIVE that still runs, say the right fact aloud as soon as you notice the mistake.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=4581457528194817',
  sources: [
    {
      title: 'Avoid Misleading Content (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=4581457528194817',
      date: null,
      seen: '2026-09',
      trust: 'official',
    },
    {
      title: 'Misleading Content (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=4881274146408193',
      date: null,
      trust: 'official',
    },
    {
      title: 'Misleading Content (ID)',
      url: 'https://seller-id.tokopedia.com/university/essay?lang=en&knowledge_id=7753797661492993',
      date: '2025-12-12',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
