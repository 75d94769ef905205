import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'dupe-language',
  name: 'Dupe / fake wording',
  words: ['Dupe wording', 'Dupe language', 'Dupes', 'Fake wording'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video', 'listing'],
  regions: ['US'],
  severity: null,
  points: [],
  means: [
    { id: 'm1', text: 'A listing may not call the goods a dupe, a fake or a knock-off.', basis: 'source' },
    {
      id: 'm2',
      text: "TikTok's page speaks of listings; for content, creators report violations because of the word dupe.",
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You write dupe in the product name or in the description.', basis: 'source' },
    { id: 'b2', text: 'You call your goods a fake or a knock-off, even as praise.', basis: 'source' },
    {
      id: 'b3',
      text: 'You say dupe in a LIVE or a video, which creators report as a cause of violations.',
      basis: 'source',
    },
    { id: 'b4', text: 'You say that it looks just like a certain brand.', basis: 'example' },
    { id: 'b5', text: 'You put dupe into a hashtag or into text on the screen.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Describe the features, and name no brand for comparison.', basis: 'editorial' },
    {
      id: 'c2',
      text: 'Read titles, captions, hashtags and screen text once for these words before you publish.',
      basis: 'editorial',
    },
    { id: 'c3', text: 'When a viewer asks about a brand, answer with what your product does.', basis: 'editorial' },
    {
      id: 'c4',
      text: 'Where you mean a material, choose another word than fake, such as artificial.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Replace the word in the listing, and in other listings made from the same text.',
      basis: 'editorial',
    },
    { id: 'a2', text: 'On LIVE, correct yourself once with a plain description and go on.', basis: 'editorial' },
    {
      id: 'a3',
      text: 'Look on the ticket for the exact place: it may be a hashtag or a text on the screen.',
      basis: 'editorial',
    },
    {
      id: 'a4',
      text: 'If the word is not in your content, save the listing text or the recording as proof for an appeal.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=3196690250417921',
  sources: [
    {
      title: 'Product Listing Policy (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=3196690250417921',
      date: '2026-06-15',
      trust: 'official-by-notes',
    },
    {
      title: 'Affiliate violations guide',
      url: 'https://brandsmeetcreators.com/blog/tiktok-shop-violations-guide',
      date: '2024-04-01',
      trust: 'third-party',
    },
  ],
  quiz: 'full',
};
