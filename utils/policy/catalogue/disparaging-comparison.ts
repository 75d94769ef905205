import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'disparaging-comparison',
  name: 'Comparisons / Disparaging Content',
  words: [
    'Disparaging Content',
    'Comparisons and Disparaging Content',
    'Disparaging comparison',
    'Disparaging remarks',
  ],
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
      text: 'You may not run down other brands, products or shopping platforms to sell your own.',
      basis: 'source',
    },
    { id: 'm2', text: 'If you compare, neutral proof has to stand behind it.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You say that an item is cheaper on TikTok Shop than on another website.', basis: 'source' },
    { id: 'b2', text: 'You make a mean or negative remark about another brand, product or platform.', basis: 'source' },
    { id: 'b3', text: 'You say "Their product is rubbish" to make yours look good.', basis: 'example' },
    {
      id: 'b4',
      text: 'You hold up the bottle of another brand and make a face while you praise yours.',
      basis: 'example',
    },
    { id: 'b5', text: 'You write "better than the big brand" in a title and have no test for it.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Talk about your own item: what it is, what it does and how you use it.', basis: 'editorial' },
    { id: 'c2', text: 'If you compare, keep to facts that you can prove.', basis: 'editorial' },
    {
      id: 'c3',
      text: 'When a viewer names another brand or shop, lead the talk back to the product in your hand.',
      basis: 'editorial',
    },
    {
      id: 'c4',
      text: 'Agree with your co-hosts that other shops and platforms stay out of the talk.',
      basis: 'editorial',
    },
  ],
  after: [
    { id: 'a1', text: 'Cut the sentence, the face or the picture that ran down the other side.', basis: 'editorial' },
    {
      id: 'a2',
      text: 'If the comparison was neutral, keep the test or the data behind it for an appeal.',
      basis: 'editorial',
    },
    { id: 'a3', text: 'In a LIVE, end the comparison at once and go on with your own product.', basis: 'editorial' },
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
      title: 'Misleading claims & clickbait (VN)',
      url: 'https://seller-vn.tiktok.com/university/essay?lang=en&knowledge_id=4924400659498754',
      date: '2025-06-29',
      trust: 'official',
    },
    {
      title: 'Avoid Misleading Content (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=4581457528194817',
      date: null,
      trust: 'official',
    },
  ],
  quiz: 'full',
};
