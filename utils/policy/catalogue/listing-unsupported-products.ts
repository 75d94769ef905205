import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'listing-unsupported-products',
  name: 'Listing or shipping unsupported products',
  words: [
    'Listing or shipping unsupported products',
    'Listing unsupported products',
    'Shipping unsupported products',
    'Unsupported product listing',
    'Unsupported category',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['listing', 'fulfilment'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [{ programme: 'sea-seller-vp-48', min: 0, max: 48, note: 'TH table 2025-10-06' }],
  means: [
    {
      id: 'm1',
      text: 'Each market supports certain categories, and goods outside them may not be listed or shipped there yet.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'What counts is the category: second-hand goods, services and virtual products are among those named.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You list second-hand items in a market that does not support them.', basis: 'source' },
    { id: 'b2', text: 'You offer a service, such as a repair or a lesson, as a product.', basis: 'source' },
    { id: 'b3', text: 'You sell virtual products, such as codes or files.', basis: 'source' },
    { id: 'b4', text: 'You list mystery boxes or alcoholic drinks where they are not supported.', basis: 'source' },
    { id: 'b5', text: 'You ship an unsupported item under a listing for something else.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Check the category list of your market before you list a product.', basis: 'editorial' },
    {
      id: 'c2',
      text: 'Check again when you open in a second market, since support in one says nothing about another.',
      basis: 'editorial',
    },
    { id: 'c3', text: 'Ask seller support before you list when you find no category that fits.', basis: 'editorial' },
    { id: 'c4', text: 'Sell what the parcel holds: new goods, named in the listing.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'Take the item off sale, and keep it off until your market supports its category.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Search your shop for further items of the same kind, such as other codes or used goods.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: "If your item was misread, for example as used, appeal by the ticket's own deadline with photos and invoices.",
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
    {
      title: 'Seller blog (4 points for slimming product)',
      url: 'https://www.kongpreneur.com/blog/understanding-tiktok-shop-prohibited-products-my-personal-experience-with-violation-points',
      date: '2024-10-29',
      trust: 'community',
    },
  ],
  quiz: 'full',
};
