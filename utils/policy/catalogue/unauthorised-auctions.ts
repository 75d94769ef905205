import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'unauthorised-auctions',
  name: 'Auctions outside Countdown Bidding',
  words: ['Unauthorised auctions', 'Unauthorized auctions', 'Live bidding', 'Auctions without Countdown Bidding'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator'],
  where: ['live'],
  regions: ['US'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: "In the US, viewers may bid in your LIVE when you use TikTok's Countdown Bidding feature, and in no other way.",
      basis: 'source',
    },
    { id: 'm2', text: 'The set behind you has to match the goods that you sell.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You hold an auction or take bids on LIVE without Countdown Bidding.', basis: 'source' },
    { id: 'b2', text: 'You say that the highest comment wins.', basis: 'example' },
    { id: 'b3', text: 'You ask viewers to write their bid in the comments.', basis: 'example' },
    { id: 'b4', text: 'A helper reads out bids that came by message or by phone.', basis: 'example' },
    { id: 'b5', text: 'You use Countdown Bidding in a set that does not match the goods.', basis: 'source' },
  ],
  clear: [
    { id: 'c1', text: 'Use Countdown Bidding when you want viewers to bid.', basis: 'source' },
    { id: 'c2', text: 'Match the background to the items that you offer.', basis: 'source' },
    { id: 'c3', text: 'If you do not have the feature, sell at a fixed price.', basis: 'editorial' },
    {
      id: 'c4',
      text: 'Prepare one friendly sentence for viewers who bid in the comments without being asked.',
      basis: 'editorial',
    },
  ],
  after: [
    { id: 'a1', text: 'Stop taking bids at once and go on with a fixed price.', basis: 'editorial' },
    {
      id: 'a2',
      text: 'Let no sale stand on a comment bid; tell the viewer how the item can be bought.',
      basis: 'editorial',
    },
    { id: 'a3', text: 'Check on the ticket whether the bidding or the set was the reason.', basis: 'editorial' },
    {
      id: 'a4',
      text: 'If you did use Countdown Bidding, save the recording that shows it for an appeal.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837891779151617',
  sources: [
    {
      title: 'Content Policy (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837891779151617',
      date: '2026-09-17',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
