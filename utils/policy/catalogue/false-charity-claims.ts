import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'false-charity-claims',
  name: 'False charity / donation claims',
  words: ['False charity claims', 'False donation claims', 'False charity', 'Untrue donation claims'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video'],
  regions: ['US'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'You may not tell buyers that their order helps a good cause when that is not so.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'It makes no difference whether you speak of your commission, the sales or the proceeds.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You say that your commission will be donated, and it will not.', basis: 'source' },
    { id: 'b2', text: 'You promise that sales or proceeds go to a cause, and that is untrue.', basis: 'source' },
    { id: 'b3', text: 'You say "buy to help the victims" without real aid behind it.', basis: 'example' },
    { id: 'b4', text: 'You name a share for a charity with which nothing is agreed.', basis: 'example' },
    { id: 'b5', text: 'You go on speaking of a donation after the campaign has ended.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Leave donation claims out, unless they belong to an approved programme.', basis: 'editorial' },
    { id: 'c2', text: 'Sell by what the product does, and give privately if you wish.', basis: 'editorial' },
    {
      id: 'c3',
      text: 'Have a donation line from a brand confirmed as part of an approved programme before you repeat it.',
      basis: 'editorial',
    },
    { id: 'c4', text: 'Take donation lines out of scripts and captions when a campaign ends.', basis: 'editorial' },
  ],
  after: [
    { id: 'a1', text: 'Stop the claim now and correct it in the same LIVE or post.', basis: 'editorial' },
    { id: 'a2', text: 'Look for the same line in captions, pinned comments and other videos.', basis: 'editorial' },
    { id: 'a3', text: 'If the donation is real, appeal with the agreement and the receipts.', basis: 'editorial' },
    { id: 'a4', text: 'If the line came from a brand or an agency, ask it for proof.', basis: 'editorial' },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6125629963945771',
  sources: [
    {
      title: 'Prohibited Content for Platform Safety (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6125629963945771',
      date: '2025-12-30',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
