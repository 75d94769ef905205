import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'misleading-discount',
  name: 'Misleading Discount Content',
  words: ['Misleading Discount', 'Misleading discounts', 'Misleading Discount Content Guide'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator'],
  where: ['live', 'video'],
  regions: ['US'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'The price or discount in your video or LIVE has to be the one on the product page when you post.',
      basis: 'source',
    },
    { id: 'm2', text: 'When a promotion is over, posts that still advertise it have to come down.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You say 19 dollars for an item that costs $19.99.', basis: 'source' },
    { id: 'b2', text: 'Your video still shows the sale price after the promotion has ended.', basis: 'source' },
    { id: 'b3', text: 'You say that this is the cheapest price that viewers will ever see.', basis: 'source' },
    { id: 'b4', text: 'You name a lower price than the one at checkout.', basis: 'source' },
    { id: 'b5', text: 'You call a product half price although just one colour is reduced.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Round prices up, never down.', basis: 'source' },
    { id: 'c2', text: 'Set an end date for a price that you put on the screen.', basis: 'source' },
    { id: 'c3', text: 'Delete or edit your posts when the promotion ends.', basis: 'source' },
    { id: 'c4', text: 'Look at the product page once more just before you post.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'Delete or edit the post whose price no longer fits, and look for others from the same promotion.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'A creator with 300 or more such videos in 3 months is limited to 3 shoppable videos a week for 14 days.',
      basis: 'source',
    },
    {
      id: 'a3',
      text: 'If the price was right when you posted, look for a dated picture of the product page before you appeal.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6083133872424718',
  sources: [
    {
      title: 'Misleading Discount Content Guide (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6083133872424718',
      date: '2026-08-31',
      trust: 'official',
    },
    {
      title: 'Your Guide to Product Pricing (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=5486313366537997',
      date: '2026-09-15',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
