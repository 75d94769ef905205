import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'knockoff',
  name: 'Knockoff / look-alike products',
  words: ['Knockoff', 'Knockoffs', 'Knockoff products', 'Look-alike products'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video', 'listing'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG', 'US'],
  severity: null,
  points: [{ programme: 'sea-seller-vp-48', min: 0, max: 4, note: 'TH table 2025-10-06' }],
  means: [
    {
      id: 'm1',
      text: 'A product is a knockoff when it copies the packaging, the colours or the design of another product.',
      basis: 'source',
    },
    { id: 'm2', text: 'It does not need to carry the logo of the other product for that.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You sell an item with a copycat design.', basis: 'source' },
    { id: 'b2', text: 'Your packaging has the same style as that of another product.', basis: 'source' },
    { id: 'b3', text: 'You leave the logo away, but keep the colours and the look.', basis: 'source' },
    { id: 'b4', text: 'You change one letter of a known name and keep the shape and the font.', basis: 'example' },
    {
      id: 'b5',
      text: 'You tell the factory to build "the same bottle" from a photo of a famous one.',
      basis: 'example',
    },
  ],
  clear: [
    { id: 'c1', text: 'Source designs that are clearly different from others.', basis: 'source' },
    { id: 'c2', text: 'Keep proof of your design.', basis: 'source' },
    {
      id: 'c3',
      text: 'Put a sample beside well-known products of its kind before you order the batch.',
      basis: 'editorial',
    },
    { id: 'c4', text: 'Ask a person who does not know your plan what the sample reminds them of.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'Take the look-alike off sale, and off the table in your LIVE, before you sort out the rest.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Change the design or the packaging itself; a new product name does not change the look.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'If the design is your own, gather sketches, dates and factory mails for an appeal.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-vn.tiktok.com/university/essay?lang=en&knowledge_id=6837770400483073',
  sources: [
    {
      title: 'Counterfeits and Knockoffs (VN)',
      url: 'https://seller-vn.tiktok.com/university/essay?lang=en&knowledge_id=6837770400483073',
      date: '2025-06-18',
      trust: 'official',
    },
    {
      title: 'Seller points table (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=2491464556136208',
      date: '2025-10-06',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
