import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'platform-abuse-dropshipping',
  name: 'Platform abuse: dropshipping off-platform sales through subsidies',
  words: [
    'Dropshipping off-platform sales',
    'Dropshipping off-platform sales through subsidies',
    'Off-platform dropshipping',
    'Unsolicited COD parcels',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['fulfilment', 'live'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'You may not use the shipping or the vouchers of the platform for a sale that was made elsewhere.',
      basis: 'source',
    },
    { id: 'm2', text: 'You may not send people cash-on-delivery parcels that they did not ask for.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You place an order in the shop for a customer who bought outside.', basis: 'source' },
    { id: 'b2', text: 'You send a cash-on-delivery parcel to a person who did not order it.', basis: 'source' },
    {
      id: 'b3',
      text: 'You take payment by bank transfer and then enter the order yourself with the address of the customer.',
      basis: 'example',
    },
    {
      id: 'b4',
      text: 'You sell at a stall or on another site and let a platform voucher pay for the shipping.',
      basis: 'example',
    },
  ],
  clear: [
    { id: 'c1', text: 'Ship through the platform only orders that the buyer made on it.', basis: 'editorial' },
    { id: 'c2', text: 'Send sales from other channels with a carrier and at a price of your own.', basis: 'editorial' },
    {
      id: 'c3',
      text: 'Check that each cash-on-delivery parcel belongs to an order of the receiver.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Stop entering orders for outside customers, and send what they bought another way.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Compare the orders in the ticket with your sales lists from other channels.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: "If the receiver ordered on the platform, appeal with the order history and the chat by the ticket's deadline.",
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
