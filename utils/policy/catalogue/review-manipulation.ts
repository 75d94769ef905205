import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'review-manipulation',
  name: 'Review manipulation / incentivised reviews',
  words: ['Review manipulation', 'Incentivised reviews', 'Incentivized reviews', 'Review Policy'],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['listing', 'live', 'video', 'fulfilment'],
  regions: ['US'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'Reviews have to come freely: you may not pay for them, talk buyers into them or choose who is asked.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: "A reward for a review has one permitted place, TikTok's own Incentivized Review feature.",
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You offer money, a gift, a discount or a refund for a review.', basis: 'source' },
    { id: 'b2', text: 'You ask a buyer to change a review or to take it down.', basis: 'source' },
    { id: 'b3', text: 'You ask only the buyers who are satisfied.', basis: 'source' },
    { id: 'b4', text: 'You use a service that supplies reviews, or you sell one.', basis: 'source' },
    { id: 'b5', text: 'You pack a card that promises a voucher for five stars.', basis: 'example' },
    { id: 'b6', text: 'Your moderator promises viewers of a LIVE a free extra for a review.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Keep a request for a review neutral.', basis: 'source' },
    { id: 'c2', text: 'If you want to reward reviews, use the official feature.', basis: 'source' },
    { id: 'c3', text: 'Send the same request to happy and unhappy buyers.', basis: 'editorial' },
    { id: 'c4', text: 'Solve a complaint for its own sake and leave the review to the buyer.', basis: 'editorial' },
    {
      id: 'c5',
      text: 'Know what packers, moderators and agencies say about reviews in your name.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Stop the offer wherever it runs: cards in parcels, chat templates, LIVE scripts.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Take an offer that was made on LIVE back on air, and brief the person who made it.',
      basis: 'editorial',
    },
    { id: 'a3', text: 'End the work with a review service.', basis: 'editorial' },
    {
      id: 'a4',
      text: "If your request was neutral, appeal with the exact card or message as it was sent by the ticket's deadline.",
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=4451321470682882',
  sources: [
    {
      title: 'Review Policy (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=4451321470682882',
      date: null,
      trust: 'official',
    },
  ],
  quiz: 'full',
};
