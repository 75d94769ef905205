import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'high-sfcr',
  name: 'High Seller-Fault Cancellation Rate',
  words: ['Seller-Fault Cancellation Rate', 'Seller Fault Cancellation Rate', 'SFCR', 'High SFCR'],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['fulfilment'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG', 'US', 'UK'],
  severity: null,
  points: [{ programme: 'sea-seller-vp-48', min: 2, max: 4, note: 'TH table 2025-10-06' }],
  means: [
    {
      id: 'm1',
      text: 'This is the share of your orders that are cancelled because of something on your side.',
      basis: 'source',
    },
    { id: 'm2', text: 'A target that is often cited is 2.5% or lower.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You sell something that is out of stock, and the order is cancelled.', basis: 'source' },
    { id: 'b2', text: 'You cancel because the price in the listing was wrong.', basis: 'source' },
    { id: 'b3', text: 'The order is cancelled because the label was not added in time.', basis: 'source' },
    { id: 'b4', text: 'You sell the last piece in two places at once, and one order has to go.', basis: 'example' },
    { id: 'b5', text: 'You cancel an order because its shipping costs you too much.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Keep the stock in step between the shop and your other channels.', basis: 'editorial' },
    { id: 'c2', text: 'Hold a few pieces back as a buffer.', basis: 'editorial' },
    {
      id: 'c3',
      text: 'Have a second person look at prices before a listing or a promotion starts.',
      basis: 'editorial',
    },
    { id: 'c4', text: 'Add labels to the oldest orders first.', basis: 'editorial' },
  ],
  after: [
    { id: 'a1', text: 'Sort the cancelled orders in the ticket by cause: stock, price or label.', basis: 'editorial' },
    {
      id: 'a2',
      text: 'Correct the stock or the price of the product before the next order comes in.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: "If the buyer asked for the cancellation, appeal with the chat by the ticket's deadline.",
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
