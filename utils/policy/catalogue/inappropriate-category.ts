import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'inappropriate-category',
  name: 'Inappropriate product category',
  words: [
    'Inappropriate product category',
    'Inappropriate category',
    'Wrong product category',
    'Incorrect product category',
    'Product in the wrong category',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['listing'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [{ programme: 'sea-seller-vp-48', min: 0, max: 48, note: 'TH table 2025-10-06' }],
  means: [
    { id: 'm1', text: 'A product belongs in the category that fits what it is.', basis: 'source' },
    {
      id: 'm2',
      text: 'A product in the wrong category breaks the rule, whatever the rest of the listing is like.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You list a food supplement under food.', basis: 'example' },
    {
      id: 'b2',
      text: "You choose a broad place such as 'Other', although an exact category exists.",
      basis: 'example',
    },
    {
      id: 'b3',
      text: 'You choose a category because it asks for fewer papers or is seen by more people.',
      basis: 'example',
    },
    { id: 'b4', text: 'You copy an old listing for a new kind of product and keep its category.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Pick the closest category at the lowest level of the tree.', basis: 'editorial' },
    {
      id: 'c2',
      text: 'Decide by what the product is for, since its shape and its buyers can mislead you.',
      basis: 'editorial',
    },
    { id: 'c3', text: 'Read the pack: its own words often name the kind of product.', basis: 'editorial' },
    {
      id: 'c4',
      text: 'Look at the category once more when you copy a listing or add products by file.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Correct the category of the listing, and fill in the details that the right category asks for.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Check the products that you added in the same file or on the same day, as they may share the mistake.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: "If you believe that the category fits, appeal by the ticket's own deadline with the label and the product's purpose.",
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=2491464556136208',
  sources: [
    {
      title: 'Seller points table (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=2491464556136208',
      date: '2025-10-06',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
