import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'listing-prohibited-products',
  name: 'Listing or shipping prohibited products',
  words: [
    'Listing or shipping prohibited products',
    'Listing prohibited products',
    'Shipping prohibited products',
    'Prohibited product listing',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['listing', 'fulfilment'],
  regions: ['US', 'TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [{ programme: 'sea-seller-vp-48', min: 6, max: 48, note: 'TH table 2025-10-06' }],
  means: [
    {
      id: 'm1',
      text: 'Some goods may not be sold here at all: illegal, recalled, unsafe, sanctioned or grey-market ones.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'What you list and what you ship both count, so a harmless listing does not cover a forbidden thing in the parcel.',
      basis: 'source',
    },
  ],
  broken: [
    {
      id: 'b1',
      text: 'You list firearms or, in the US, alcohol; elsewhere alcohol can fall under the unsupported products.',
      basis: 'source',
    },
    { id: 'b2', text: 'You go on selling a product after it was recalled.', basis: 'source' },
    {
      id: 'b3',
      text: "You sell grey-market stock, that is goods from outside the maker's own sales channel.",
      basis: 'source',
    },
    { id: 'b4', text: 'You offer human remains.', basis: 'source' },
    {
      id: 'b5',
      text: 'You add a small bottle of liqueur to a gift basket that is listed as sweets.',
      basis: 'example',
    },
  ],
  clear: [
    { id: 'c1', text: 'Check the Prohibited Products Policy before you list a product.', basis: 'source' },
    { id: 'c2', text: 'Remove a product at once when it is flagged.', basis: 'source' },
    {
      id: 'c3',
      text: 'Follow the recall notices of the brands that you stock, and take the batch off sale.',
      basis: 'editorial',
    },
    {
      id: 'c4',
      text: 'Ask a supplier where the stock comes from, and leave it when the answer is unclear.',
      basis: 'editorial',
    },
    {
      id: 'c5',
      text: 'Check what goes into sets, bundles and free gifts as closely as the main product.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Take the product off sale at once, in each listing and variant in which it appears.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Hold back parcels that contain it, and settle the open orders with the buyers.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: "If the item was taken for something else, appeal by the ticket's own deadline with its label and papers.",
      basis: 'editorial',
    },
    { id: 'a4', text: 'Look for the same product in your bundles and free gifts.', basis: 'editorial' },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=3719218886117175',
  sources: [
    {
      title: 'Your Guide to Prohibited Products (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=3719218886117175',
      date: null,
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
