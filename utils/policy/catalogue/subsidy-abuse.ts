import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'subsidy-abuse',
  name: 'Abuse of platform subsidies',
  words: ['Subsidy abuse', 'Abuse of subsidies', 'Misuse of platform subsidies', 'Voucher abuse'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['fulfilment'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: "You may not misuse the platform's vouchers or subsidies to push up your orders.",
      basis: 'source',
    },
    { id: 'm2', text: 'The same goes for misusing them to get better ratings or reviews.', basis: 'source' },
  ],
  broken: [
    {
      id: 'b1',
      text: 'You misuse subsidies to raise your orders, your rating or the number of good reviews.',
      basis: 'source',
    },
    {
      id: 'b2',
      text: 'You order from your own shop with platform vouchers again and again (a voucher loop).',
      basis: 'example',
    },
    {
      id: 'b3',
      text: 'You pass vouchers to friends, who order small things so that they can rate you well.',
      basis: 'example',
    },
    { id: 'b4', text: 'Staff or fans order with vouchers for the numbers and send the goods back.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Use promotions as they are meant: for buyers who want the product.', basis: 'editorial' },
    {
      id: 'c2',
      text: 'Keep your own accounts, your staff and your family out of subsidised orders in your shop.',
      basis: 'editorial',
    },
    { id: 'c3', text: 'Read the terms of a voucher before you talk about it.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'Stop the subsidised orders that were made for the numbers, and tell the people who place them.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'List the orders in the ticket with buyer, voucher and delivery, and look for the pattern.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: "If they were real purchases, appeal with proof of payment and delivery by the ticket's deadline.",
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=6837797185619713',
  sources: [
    {
      title: 'Platform Abuse Policy (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=6837797185619713',
      date: '2025-07-03',
      trust: 'official',
    },
  ],
  quiz: 'short',
};
