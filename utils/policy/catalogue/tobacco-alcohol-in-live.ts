import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'tobacco-alcohol-in-live',
  name: 'Smoking, vaping or drinking on LIVE',
  words: [
    'Smoking, vaping or drinking on LIVE',
    'Smoking or drinking on LIVE',
    'Smoking and drinking',
    'Tobacco and alcohol use',
    'Tobacco image or reference',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['creator'],
  where: ['live', 'video'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG', 'US'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'You may not show tobacco use or the drinking of alcohol in content that sells.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'It counts when it happens partly out of the frame as well, for example as smoke that drifts into the picture.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'A picture of tobacco or a mention of it appears in your video or LIVE.', basis: 'source' },
    { id: 'b2', text: 'Smoke that somebody breathes out can be seen in your frame.', basis: 'source' },
    { id: 'b3', text: 'Somebody drinks alcohol on camera while you present.', basis: 'source' },
    { id: 'b4', text: 'A vape lies on the table between your products.', basis: 'example' },
    { id: 'b5', text: 'You drink a glass of wine with the chat to celebrate a sales goal.', basis: 'example' },
  ],
  clear: [
    {
      id: 'c1',
      text: 'Clear cigarettes, vapes, ashtrays, bottles and wine glasses from the set before you start.',
      basis: 'editorial',
    },
    {
      id: 'c2',
      text: 'Leave smoking and drinking out of your talk, your jokes and your answers to comments.',
      basis: 'editorial',
    },
    { id: 'c3', text: 'Take smoking breaks far from the set, and ask your team to do the same.', basis: 'editorial' },
    {
      id: 'c4',
      text: 'Keep water in a clear cup beside you, so that your drink raises no question.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Take the item out of the frame as soon as you notice it, without a joke about it.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Watch the part that the ticket names again, and look at the edges of the picture too.',
      basis: 'editorial',
    },
    { id: 'a3', text: 'Take the video down and film the scene again on a cleared set.', basis: 'editorial' },
    {
      id: 'a4',
      text: "If the drink or the steam was harmless, appeal by the ticket's own deadline, say what it was and show the pack.",
      basis: 'editorial',
    },
  ],
  learnUrl: null,
  sources: [
    {
      title: 'Case list',
      url: 'https://tikcm.com/es/blogs/news/tiktok-e-commerce-content-violation-cases-and-solutions',
      date: '2024-07-11',
      trust: 'third-party',
    },
    {
      title: 'Affiliate violations guide',
      url: 'https://brandsmeetcreators.com/blog/tiktok-shop-violations-guide',
      date: '2024-04-01',
      trust: 'third-party',
    },
  ],
  quiz: 'full',
};
