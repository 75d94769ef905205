import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'high-ldr',
  name: 'High Late Dispatch Rate',
  words: ['Late Dispatch Rate', 'LDR', 'High LDR', 'Late dispatch'],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['fulfilment'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG', 'US', 'UK'],
  severity: null,
  points: [{ programme: 'sea-seller-vp-48', min: 2, max: 4, note: 'TH table 2025-10-06' }],
  means: [
    { id: 'm1', text: 'This is the share of your orders that are dispatched late.', basis: 'source' },
    { id: 'm2', text: 'A target that is often cited is a rate of 4% or lower.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You dispatch an order after the agreed time.', basis: 'source' },
    { id: 'b2', text: 'You hand the parcel over in time but add the tracking late.', basis: 'example' },
    { id: 'b3', text: 'You let parcels wait for a full batch while their time runs out.', basis: 'example' },
    { id: 'b4', text: 'You plan the packing only after a big LIVE, when half of the time is gone.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Dispatch well before the time of the order ends, not in its last hour.', basis: 'editorial' },
    { id: 'c2', text: 'Set alerts 24 hours and 4 hours before the time of an order ends.', basis: 'editorial' },
    { id: 'c3', text: 'Add the tracking in the same step as the handover.', basis: 'editorial' },
    { id: 'c4', text: 'Pack in the order in which the dispatch times end.', basis: 'editorial' },
    { id: 'c5', text: 'Book packers and the pick-up before a big LIVE or campaign.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'Send the late orders first, and tell their buyers in chat when the parcel leaves.',
      basis: 'editorial',
    },
    { id: 'a2', text: 'Find the step that cost the time: stock, packing, label or pick-up.', basis: 'editorial' },
    {
      id: 'a3',
      text: "If you handed over in time, appeal with the carrier's receipt by the ticket's deadline.",
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
      title: 'Late Dispatch Rate (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=3668989549299511',
      date: null,
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
