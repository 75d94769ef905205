import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'irrelevant-promotional-content',
  name: 'Irrelevant Promotional Content',
  words: ['Irrelevant Promotion', 'Irrelevant promotional video', 'Irrelevant promotional LIVE', 'Irrelevant content'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator'],
  where: ['live', 'video'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG', 'US'],
  severity: null,
  points: [{ programme: 'creator-vp-24', min: 1, max: 24, note: 'legacy, ID LIVE lesson 2025-08-26' }],
  means: [
    {
      id: 'm1',
      text: 'If your video or LIVE carries a product link, it has to show that product clearly or talk about it.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'In Southeast Asia since 3 October 2025, the product has to be on screen or spoken about; text alone is too little.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You just chat in your LIVE and do not talk about a product.', basis: 'source' },
    { id: 'b2', text: 'You show a blender and link a frying pan.', basis: 'source' },
    { id: 'b3', text: 'The product is seen as a blur in the background and nowhere else.', basis: 'source' },
    { id: 'b4', text: 'You show several products and your links belong to other ones.', basis: 'source' },
    {
      id: 'b5',
      text: 'You put text about the product on the screen, but neither show it nor speak about it.',
      basis: 'source',
    },
    {
      id: 'b6',
      text: 'You tell a travel story in a video whose link leads to a lipstick that stays in your bag.',
      basis: 'example',
    },
  ],
  clear: [
    { id: 'c1', text: 'Show the item in focus or describe it aloud.', basis: 'editorial' },
    { id: 'c2', text: 'Pin the item that you are presenting, and no other.', basis: 'editorial' },
    { id: 'c3', text: 'Unpin the product or pause when the talk goes off topic.', basis: 'editorial' },
    {
      id: 'c4',
      text: 'Choose the link after you have filmed, so that it fits what is in the video.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Look at which product was linked at that moment and what you showed or said.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Exchange or remove the link where the video does not deal with the product.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'If the product was shown or spoken about, note the minute and appeal by the deadline on the ticket.',
      basis: 'editorial',
    },
    { id: 'a4', text: 'Check older videos in which you added a link afterwards.', basis: 'editorial' },
  ],
  learnUrl: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=6837792714360577',
  sources: [
    {
      title: 'Irrelevant Promotional Content (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=6837792714360577',
      date: '2025-10-02',
      trust: 'official',
    },
    {
      title: 'Irrelevant Promotional Content (ID)',
      url: 'https://seller-id.tokopedia.com/university/essay?lang=en&knowledge_id=6837725785425665',
      date: '2025-10-14',
      trust: 'official',
    },
    {
      title: 'BigSeller summary',
      url: 'https://www.bigseller.com/blog/articleDetails/3851/tiktok-shop-irrelevant-promotional-content.htm',
      date: '2025-10-01',
      trust: 'third-party',
    },
    {
      title: 'Creating with Impact (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=3112450937636654',
      date: '2025-09-15',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
