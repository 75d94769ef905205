import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'shocking-sensational-content',
  name: 'Shocking and Sensational Content',
  words: ['Shocking and Sensational', 'Shocking Content', 'Sensational Content', 'Sensational and Shocking Content'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator'],
  where: ['live', 'video'],
  regions: ['US', 'TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [{ programme: 'creator-vp-24', min: 8, max: 24, note: 'legacy, ID LIVE lesson 2025-08-26' }],
  means: [
    {
      id: 'm1',
      text: 'Scenes that are violent, bloody or frightening have no place in content that sells.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'The same goes for a scene that has nothing to do with the product and is there just to grab attention.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You show a violent or shocking scene in a LIVE or a video.', basis: 'source' },
    { id: 'b2', text: 'You use frightening or shocking pictures to make people stop scrolling.', basis: 'source' },
    {
      id: 'b3',
      text: 'You show blood or an open wound, for instance to sell a plaster or a kitchen knife.',
      basis: 'example',
    },
    {
      id: 'b4',
      text: 'You stage a fight or a loud quarrel in the studio to draw viewers into your LIVE.',
      basis: 'example',
    },
    {
      id: 'b5',
      text: 'You open the video with a car crash or an attack that has no link with the product.',
      basis: 'example',
    },
  ],
  clear: [
    { id: 'c1', text: 'Stay calm and keep the product in the middle of the picture.', basis: 'editorial' },
    {
      id: 'c2',
      text: 'Show what a safety product does on an object, not on an injury or an attack.',
      basis: 'editorial',
    },
    {
      id: 'c3',
      text: 'Check each hook in your edit: if it would frighten a viewer without the product, cut it.',
      basis: 'editorial',
    },
    { id: 'c4', text: 'Agree with your co-host beforehand that no quarrel is acted on LIVE.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'End the scene at once, say nothing dramatic about it and return to the product.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Cut the violent or frightening part out of the video before you use the rest again.',
      basis: 'editorial',
    },
    { id: 'a3', text: 'Watch the marked part again and compare it with the reason on the ticket.', basis: 'editorial' },
    {
      id: 'a4',
      text: 'If the scene was harmless, for example red paint taken for blood, keep the full recording for an appeal.',
      basis: 'editorial',
    },
  ],
  learnUrl:
    'https://seller-id.tokopedia.com/university/course?content_id=7057154411415297&lang=en&learning_id=6992591972206353',
  sources: [
    {
      title: 'LIVE Content Policies (ID)',
      url: 'https://seller-id.tokopedia.com/university/course?content_id=7057154411415297&lang=en&learning_id=6992591972206353',
      date: '2025-08-26',
      trust: 'official',
    },
    {
      title: 'Agency list of top content policies',
      url: 'https://www.shoplivex.com/blog/best-practices-for-avoiding-tiktok-content-violations',
      date: '2024-06-10',
      trust: 'third-party',
    },
    {
      title: 'Prohibited Content for Platform Safety (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6125629963945771',
      date: '2025-12-30',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
