import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'illegal-activity',
  name: 'Illegal or criminal activity',
  words: [
    'Illegal or criminal activity',
    'Illegal activity',
    'Illegal activities',
    'Criminal activity',
    'Promotion of illegal or criminal activity',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video', 'listing'],
  regions: ['US', 'TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: 'maximum (48 of 48)',
  points: [{ programme: 'sea-seller-vp-48', min: 48, max: 48, note: 'TH table 2025-10-06' }],
  means: [
    { id: 'm1', text: 'Nothing that you list, show or say may promote a crime.', basis: 'source' },
    {
      id: 'm2',
      text: 'What counts is the law of the place where you sell, so a thing that is legal elsewhere can still break the rule.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'Your video, LIVE or listing promotes an illegal or criminal activity.', basis: 'source' },
    { id: 'b2', text: 'You sell goods that were stolen, or you hint that they were.', basis: 'example' },
    {
      id: 'b3',
      text: 'You show or praise how a product helps to steal, to break in or to escape the police.',
      basis: 'example',
    },
    {
      id: 'b4',
      text: 'You make a crime look fun to sell a product, for example in a sketch or as a dare.',
      basis: 'example',
    },
    {
      id: 'b5',
      text: "You sell a product that the law of the buyers' country forbids, because it is legal in yours.",
      basis: 'example',
    },
  ],
  clear: [
    {
      id: 'c1',
      text: 'Leave such goods, acts and jokes out: do not list them and do not mention them.',
      basis: 'editorial',
    },
    {
      id: 'c2',
      text: 'Check the law of the market where you sell before you list a kind of product that is new to you.',
      basis: 'editorial',
    },
    {
      id: 'c3',
      text: 'Buy from suppliers who can show where the goods come from, and keep the invoices.',
      basis: 'editorial',
    },
    { id: 'c4', text: 'Present a tool by its lawful use, such as a bolt cutter for garden wire.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'Take the listing or the video down at once, and stop that talk on LIVE, before you do anything else.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Write down where the goods came from, and collect the invoices while you can still find them.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: "If the content shows a lawful use, appeal by the ticket's own deadline and explain it with proof.",
      basis: 'editorial',
    },
    {
      id: 'a4',
      text: 'Ask a lawyer or your local authority when you are unsure whether a product is legal.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=6837794815100674',
  sources: [
    {
      title: 'Content Policy (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=6837794815100674',
      date: '2025-11-20',
      trust: 'official',
    },
    {
      title: 'Seller points table (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=2491464556136208',
      date: '2025-10-06',
      trust: 'official',
    },
    {
      title: 'Prohibited Content for Platform Safety (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6125629963945771',
      date: '2025-12-30',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
