import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'high-sf-return-refund',
  name: 'High Seller-Fault Return/Refund Rate',
  words: [
    'Seller-Fault Return/Refund Rate',
    'Seller Fault Return/Refund Rate',
    'Seller-Fault Return Rate',
    'Seller-Fault Refund Rate',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['fulfilment'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [{ programme: 'sea-seller-vp-48', min: 2, max: 2, note: 'TH table 2025-10-06' }],
  means: [
    {
      id: 'm1',
      text: 'Your shop has to keep down the returns and refunds of which it is the cause itself.',
      basis: 'source',
    },
    { id: 'm2', text: 'A target that is often cited is below 1%.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'Goods arrive damaged because the packing was weak.', basis: 'example' },
    { id: 'b2', text: 'You send the wrong item, size or colour.', basis: 'example' },
    { id: 'b3', text: 'You go on sending a batch whose fault you already know.', basis: 'example' },
    { id: 'b4', text: 'The measures in your listing are wrong, so the product does not fit.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Check the quality of each piece before you pack it.', basis: 'editorial' },
    { id: 'c2', text: 'Compare item, size and colour with the order before you seal the box.', basis: 'editorial' },
    { id: 'c3', text: 'Pack fragile goods so that they survive a fall.', basis: 'editorial' },
    {
      id: 'c4',
      text: 'Start with the product that comes back most often, and with the reason that buyers give.',
      basis: 'editorial',
    },
    { id: 'c5', text: 'Measure what you sell and keep the listing true to it.', basis: 'editorial' },
  ],
  after: [
    { id: 'a1', text: 'Sort the cases in the ticket by reason: damage, wrong item or fault.', basis: 'editorial' },
    { id: 'a2', text: 'Pause the batch that comes back until you have tested it.', basis: 'editorial' },
    { id: 'a3', text: 'Settle the open returns politely while you look for the cause.', basis: 'editorial' },
    {
      id: 'a4',
      text: "If your packing photo shows the right item in one piece, appeal with it by the ticket's deadline.",
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
      title: 'Gelato metric summary',
      url: 'https://support.gelato.com/en/articles/9956249-tiktok-policies',
      date: null,
      trust: 'third-party',
    },
  ],
  quiz: 'full',
};
