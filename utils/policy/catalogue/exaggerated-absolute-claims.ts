import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'exaggerated-absolute-claims',
  name: 'Exaggerated Claims or Descriptions / absolute claims',
  words: [
    'Exaggerated Claims or Descriptions',
    'Exaggerated claims',
    'Absolute claims',
    'Exaggerated descriptions',
    'Overclaim',
  ],
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
      text: 'You may not use superlatives such as "the best" or promise results that are impossible, unproven or far too quick.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'Such a claim can stand where you show the evidence or a clear source together with it.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You call a product "No.1 in Asia" and show no source for the ranking.', basis: 'source' },
    {
      id: 'b2',
      text: 'You say that it is the best or the cheapest in a city, a country or a market.',
      basis: 'source',
    },
    { id: 'b3', text: 'You say "top selling on TikTok Shop" and show nothing to prove it.', basis: 'source' },
    { id: 'b4', text: 'You say "100% organic" although the label says something else.', basis: 'source' },
    { id: 'b5', text: 'You promise a very quick result, such as scars that are gone in 3 days.', basis: 'source' },
    {
      id: 'b6',
      text: 'You call a kitchen knife the sharpest in the world because it cut a tomato well.',
      basis: 'example',
    },
  ],
  clear: [
    { id: 'c1', text: 'Show the source of a ranking on the screen or on the pack.', basis: 'source' },
    { id: 'c2', text: 'Swap absolute words for modest ones, such as helps, supports or reduces.', basis: 'source' },
    { id: 'c3', text: 'Leave out promises that name a number of days or hours.', basis: 'source' },
    {
      id: 'c4',
      text: 'Describe what viewers can check, such as the size, the material or how it is used.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Find the superlative or promise in the ticket and cut it from the post, the title and the script.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'If a ranking is true, keep its source and date ready and show them when you appeal.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'Write a plain description for the product, so that the next host does not repeat the claim.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-id.tokopedia.com/university/essay?lang=en&knowledge_id=4843034870187792',
  sources: [
    {
      title: 'Exaggerated Claims or Descriptions (ID)',
      url: 'https://seller-id.tokopedia.com/university/essay?lang=en&knowledge_id=4843034870187792',
      date: null,
      trust: 'official',
    },
    {
      title: 'Content Policy (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837891779151617',
      date: '2026-09-17',
      trust: 'official',
    },
    {
      title: 'Health & Beauty campaign tips (ID)',
      url: 'https://seller-id.tokopedia.com/university/essay?lang=en&knowledge_id=8633326148224785',
      date: null,
      trust: 'official',
    },
  ],
  quiz: 'full',
};
