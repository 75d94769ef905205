import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'live-without-linked-product',
  name: 'LIVE with no linked product (suspected advertising)',
  words: ['LIVE with no linked product', 'LIVE without linked products', 'Suspected advertising'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator'],
  where: ['live'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [],
  means: [
    { id: 'm1', text: 'Before you sell in a LIVE, attach at least one product to it.', basis: 'source' },
    {
      id: 'm2',
      text: 'Without one, or without a commercial purpose, it may be treated as hidden advertising or as irrelevant promotion.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You start to promote before you have added products.', basis: 'source' },
    { id: 'b2', text: 'Your shopping bag stays empty while you sell.', basis: 'source' },
    { id: 'b3', text: 'You praise an item that you plan to link later in the evening.', basis: 'example' },
    {
      id: 'b4',
      text: 'The one product in the bag is removed, and you go on selling without noticing.',
      basis: 'example',
    },
  ],
  clear: [
    { id: 'c1', text: 'Add at least one product before you start.', basis: 'source' },
    { id: 'c2', text: 'Look at the shopping bag on a second phone in the first minute.', basis: 'editorial' },
    { id: 'c3', text: 'Ask a moderator to tell you at once when the bag is empty.', basis: 'editorial' },
    {
      id: 'c4',
      text: 'Greet and chat until the product is in the bag, and promote it after that.',
      basis: 'editorial',
    },
  ],
  after: [
    { id: 'a1', text: 'Stop promoting and add the product you talk about before you go on.', basis: 'editorial' },
    { id: 'a2', text: 'Find out why the bag was empty: forgotten, sold out or removed.', basis: 'editorial' },
    { id: 'a3', text: 'Put the bag on the checklist that you go through before each LIVE.', basis: 'editorial' },
    {
      id: 'a4',
      text: 'If products were attached, appeal with a screen recording that shows the bag.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=6837792714360577',
  sources: [
    {
      title: 'E-commerce content violation cases',
      url: 'https://tikcm.com/es/blogs/news/tiktok-e-commerce-content-violation-cases-and-solutions',
      date: '2024-07-11',
      trust: 'third-party',
    },
    {
      title: 'Irrelevant Promotional Content (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=6837792714360577',
      date: '2025-10-02',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
