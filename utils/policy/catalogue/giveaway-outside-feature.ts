import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'giveaway-outside-feature',
  name: 'Giveaways outside the LIVE Giveaway feature',
  words: [
    'Giveaways outside LIVE Giveaway',
    'Giveaway without the LIVE Giveaway feature',
    'Unauthorised giveaway',
    'Free gifts outside LIVE Giveaway',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: "A free gift in a LIVE has to go through the platform's own LIVE Giveaway tool.",
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'If you run the giveaway in some other way, it breaks the rule, even when the gift is free for viewers.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You run a free giveaway on LIVE without the LIVE Giveaway feature.', basis: 'source' },
    { id: 'b2', text: 'You promise a gift to the first ten buyers by word of mouth.', basis: 'example' },
    { id: 'b3', text: 'You pick the winner by hand from the comments.', basis: 'example' },
    { id: 'b4', text: 'You send winners to a private chat to collect their names.', basis: 'example' },
    {
      id: 'b5',
      text: 'Your giveaway is set up in the tool, and you add further gifts by word of mouth.',
      basis: 'example',
    },
  ],
  clear: [
    { id: 'c1', text: 'Create the giveaway in LIVE Manager before the session starts.', basis: 'source' },
    { id: 'c2', text: 'Announce just those gifts that are set up in the tool.', basis: 'editorial' },
    {
      id: 'c3',
      text: 'Tell your co-host and moderator before the show that no gift is promised outside the tool.',
      basis: 'editorial',
    },
    {
      id: 'c4',
      text: 'If you forgot to set it up, leave the gift out and plan it for the next LIVE.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Stop the giveaway in the show and say calmly that it will not go on like this.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Set the next gift up in LIVE Manager, and take the old promise out of titles and captions.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'Read on the ticket which promise was meant; it may have been a sentence of your co-host.',
      basis: 'editorial',
    },
    {
      id: 'a4',
      text: 'If the gift did run in the tool, save a picture of the giveaway in LIVE Manager as proof for an appeal.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=4881274146408193',
  sources: [
    {
      title: 'Misleading Content (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=4881274146408193',
      date: null,
      trust: 'official',
    },
    {
      title: 'Gambling, Gifting guidelines (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=2624678623512321',
      date: '2025-08-28',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
