import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'gambling',
  name: 'Gambling',
  words: ['Gambling Content', 'Gambling activities', 'Gambling products', 'Games of chance'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video', 'listing'],
  regions: ['US', 'TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'Games of chance for money or goods are not allowed in a LIVE, in a video or in a listing.',
      basis: 'source',
    },
    { id: 'm2', text: 'Products that people use to gamble may not be offered either.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You run a roulette or take blackjack bets on LIVE.', basis: 'source' },
    { id: 'b2', text: 'You offer lottery tickets.', basis: 'source' },
    { id: 'b3', text: 'You sell an entry to a claw machine.', basis: 'source' },
    { id: 'b4', text: 'You open oysters on LIVE, and the buyer gets whatever is inside.', basis: 'source' },
    { id: 'b5', text: 'You let viewers guess a dice throw for a prize.', basis: 'source' },
    { id: 'b6', text: 'You sell a mystery egg.', basis: 'source' },
  ],
  clear: [
    {
      id: 'c1',
      text: 'Take no payment for a chance: a buyer should know before paying what will arrive.',
      basis: 'editorial',
    },
    { id: 'c2', text: 'Sell known items at fixed prices.', basis: 'editorial' },
    { id: 'c3', text: 'Keep dice games, betting tables and roulette wheels out of your set.', basis: 'editorial' },
    {
      id: 'c4',
      text: 'Test each new show idea with one question: does luck decide what people get.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Stop the game in the middle of the round and start no other game in its place.',
      basis: 'editorial',
    },
    { id: 'a2', text: 'Remove the listing or the video that belongs to the game, too.', basis: 'editorial' },
    {
      id: 'a3',
      text: 'Read on the ticket which game or product was meant, and warn your co-hosts about it.',
      basis: 'editorial',
    },
    {
      id: 'a4',
      text: 'If nothing hung on luck, for example a family board game sold in its box, use the recording and the listing in an appeal.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=2624678623512321',
  sources: [
    {
      title: 'Gambling, Gifting and Surprise-based Products (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=2624678623512321',
      date: '2025-08-28',
      trust: 'official',
    },
    {
      title: 'Gambling Content for Seller (ID)',
      url: 'https://seller-id.tokopedia.com/university/essay?lang=en&knowledge_id=8092518479693569',
      date: '2025-06-12',
      trust: 'official',
    },
    {
      title: 'Same guideline (VN)',
      url: 'https://seller-vn.tiktok.com/university/essay?lang=en&knowledge_id=10016157',
      date: '2023-08-28',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
