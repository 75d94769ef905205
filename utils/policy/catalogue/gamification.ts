import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'gamification',
  name: 'Gamification',
  words: ['Gamified selling', 'Lucky draw', 'Lucky spin', 'Lucky scoop', 'Sweepstakes'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video', 'listing'],
  regions: ['US', 'TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [],
  means: [
    { id: 'm1', text: 'Luck may not decide who wins something or what a buyer receives.', basis: 'source' },
    { id: 'm2', text: 'This holds whether people have to pay to take part or not.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You let viewers spin a lucky wheel.', basis: 'source' },
    { id: 'b2', text: 'You sell a lucky scoop, so that the buyer gets what happens to be in it.', basis: 'source' },
    { id: 'b3', text: 'You hold a lucky draw on LIVE.', basis: 'source' },
    {
      id: 'b4',
      text: 'You run your own sweepstakes or offer an entry to a giveaway with a purchase.',
      basis: 'source',
    },
    { id: 'b5', text: 'You draw a number from a jar that decides the colour a buyer will get.', basis: 'example' },
  ],
  clear: [
    {
      id: 'c1',
      text: 'Use LIVE Giveaway, where you have it, when you want to give something away.',
      basis: 'editorial',
    },
    { id: 'c2', text: 'Remove wheels, jars, scoops and other randomisers from your set.', basis: 'editorial' },
    { id: 'c3', text: 'Let buyers choose the item, the colour and the amount before they pay.', basis: 'editorial' },
    {
      id: 'c4',
      text: 'Ask of each idea who decides: if it is luck rather than the buyer, leave it out.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Stop the spin or draw in front of the camera and take the wheel or jar away.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Check your other videos and listings for the same game and remove it there as well.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'Read the reason on the ticket to learn which part of the show was seen as a game.',
      basis: 'editorial',
    },
    {
      id: 'a4',
      text: 'If each buyer had chosen the goods beforehand, orders and recording are your proof for an appeal.',
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
      title: 'SKU IQ summary (US)',
      url: 'https://knowledgebase.skuiq.com/knowledge/tts-suprise-boxes',
      date: null,
      trust: 'third-party',
    },
  ],
  quiz: 'full',
};
