import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'false-urgency-scarcity',
  name: 'False urgency / scarcity',
  words: ['False urgency', 'False scarcity', 'False closing claims', 'False urgency and scarcity'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video'],
  regions: ['US', 'UK'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'You may not press shoppers with a time limit, a low stock or a closing story that is not true.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'The UK content policy names false closing claims; in the US the rules on misleading discounts cover it.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You say "sale ends today" or "only 2 hours left", and the sale goes on.', basis: 'source' },
    { id: 'b2', text: 'You say "while stocks last" although the stock is not running out.', basis: 'source' },
    {
      id: 'b3',
      text: 'You say that an offer is for selected customers although it is open to the public.',
      basis: 'source',
    },
    { id: 'b4', text: 'You call it your largest sale ever, and it is not.', basis: 'source' },
    { id: 'b5', text: 'You say that you will soon stop selling a product that stays in your shop.', basis: 'source' },
    { id: 'b6', text: 'You start the same countdown again each evening.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'State an end time or a stock number when you can verify it.', basis: 'editorial' },
    { id: 'c2', text: 'Remove the claim as soon as it has lapsed.', basis: 'editorial' },
    {
      id: 'c3',
      text: 'Read the end time and the stock from your own pages right before you speak.',
      basis: 'editorial',
    },
    {
      id: 'c4',
      text: 'Give viewers a reason that is still true tomorrow, such as the use or the fit.',
      basis: 'editorial',
    },
  ],
  after: [
    { id: 'a1', text: 'Take down the countdown, caption or cover whose time is over.', basis: 'editorial' },
    {
      id: 'a2',
      text: 'If the end time was real, keep a picture of the promotion dates for an appeal.',
      basis: 'editorial',
    },
    { id: 'a3', text: 'In a LIVE that still runs, tell viewers the real end time or stock.', basis: 'editorial' },
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
      title: 'How to Avoid Misleading Content (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=4581457528194817',
      date: null,
      trust: 'official',
    },
    {
      title: 'TikTok Shop UK Content Policy',
      url: 'https://seller-uk.tiktok.com/university/essay?knowledge_id=8913678280345345',
      date: '2026-09-01',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
