import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'snad',
  name: 'Shipping items Significantly Not As Described',
  words: [
    'Significantly Not As Described',
    'SNAD',
    'Item significantly not as described',
    'Shipping items not as described',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['fulfilment'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [{ programme: 'sea-seller-vp-48', min: 1, max: 48, note: 'TH table 2025-10-06' }],
  means: [
    { id: 'm1', text: 'What you deliver has to be what your listing shows and says.', basis: 'source' },
    {
      id: 'm2',
      text: 'The rule is about differences that matter, so that the buyer did not get what was offered.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You send another colour or model than the one that was ordered.', basis: 'example' },
    { id: 'b2', text: 'Parts that the listing shows are missing in the box.', basis: 'example' },
    { id: 'b3', text: 'The listing names one material, and another one arrives.', basis: 'example' },
    { id: 'b4', text: 'You send a used piece for a product that is listed as new.', basis: 'example' },
    {
      id: 'b5',
      text: 'The supplier changes the product, and your listing keeps the old pictures and text.',
      basis: 'example',
    },
  ],
  clear: [
    { id: 'c1', text: 'Check each pick against the listing before you close the box.', basis: 'editorial' },
    { id: 'c2', text: 'Keep packing photos that show the item with its label.', basis: 'editorial' },
    { id: 'c3', text: 'Compare each new delivery with the pictures and the text of the listing.', basis: 'editorial' },
    {
      id: 'c4',
      text: 'If the ordered variant is gone, ask the buyer before you send another one.',
      basis: 'editorial',
    },
    { id: 'c5', text: 'Keep a list of the parts at the packing table.', basis: 'editorial' },
  ],
  after: [
    { id: 'a1', text: 'Compare what you sent with the listing as it stood on that day.', basis: 'editorial' },
    { id: 'a2', text: 'Correct the listing or pause the product before the next parcel leaves.', basis: 'editorial' },
    {
      id: 'a3',
      text: "If the right item left your table, appeal with the packing photo by the ticket's deadline.",
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
