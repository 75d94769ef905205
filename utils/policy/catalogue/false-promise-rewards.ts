import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'false-promise-rewards',
  name: 'False promises of rewards or gains',
  words: ['False promises of rewards', 'False promises of gains', 'False rewards', 'Fake rewards or incentives'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [{ programme: 'creator-vp-24', min: 2, max: 24, note: 'legacy, ID LIVE lesson 2025-08-26' }],
  means: [
    {
      id: 'm1',
      text: 'A gift, prize or other reward that you announce has to be real and available.',
      basis: 'source',
    },
    { id: 'm2', text: 'You have to describe the reward as it really is.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You promise a free gift with an order, and there is no gift.', basis: 'source' },
    { id: 'b2', text: 'You announce a prize or a bonus that is not available.', basis: 'source' },
    { id: 'b3', text: 'You describe a prize or a bonus as better than it is.', basis: 'source' },
    { id: 'b4', text: 'You say "Buy now and win" although no prize is planned.', basis: 'example' },
    { id: 'b5', text: 'You say "Cash back guaranteed" and no such offer exists.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Run giveaways through the LIVE Giveaway feature and in no other way.', basis: 'source' },
    { id: 'c2', text: 'Say exactly how many there are and on which conditions.', basis: 'source' },
    { id: 'c3', text: 'Let the shop confirm a gift in writing before you talk about it.', basis: 'editorial' },
    { id: 'c4', text: 'Take a reward out of signs and script as soon as it has run out.', basis: 'editorial' },
  ],
  after: [
    { id: 'a1', text: 'Correct the promise aloud in the LIVE and say what buyers really get.', basis: 'editorial' },
    {
      id: 'a2',
      text: 'Ask the shop to send the gift that was promised, or tell buyers openly that it will not come.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'If the gift was real, collect the confirmation and packing photos for an appeal.',
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
      title: 'LIVE Content Policies & Handling Violations (ID)',
      url: 'https://seller-id.tokopedia.com/university/course?content_id=7057154411415297&lang=en&learning_id=6992591972206353',
      date: '2025-08-26',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
