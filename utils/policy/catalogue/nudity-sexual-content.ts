import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'nudity-sexual-content',
  name: 'Nudity or sexualised content / inappropriate attire',
  words: [
    'Nudity or sexualised content',
    'Nudity and sexualized content',
    'Inappropriate attire',
    'Sexually suggestive content',
    'Excessive body exposure',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video'],
  regions: ['US', 'TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'Your selling content may not be sexualised, in what you do, in what you say or in how a body is shown.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'Clothes count too: exposed parts of the body break the rule while you sell.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You present in clothes that leave too much of your body bare.', basis: 'source' },
    { id: 'b2', text: 'You use sexually suggestive gestures, poses or words to hold viewers.', basis: 'source' },
    { id: 'b3', text: 'Nudity appears in your video or LIVE.', basis: 'source' },
    { id: 'b4', text: 'You try on lingerie on camera to show the fit.', basis: 'example' },
    { id: 'b5', text: 'You answer a flirting comment with a double meaning to keep the chat going.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Show underwear, swimwear and lingerie on a mannequin or laid out flat.', basis: 'editorial' },
    {
      id: 'c2',
      text: 'Wear modest clothes when you present, and test them sitting, standing and bending before you start.',
      basis: 'editorial',
    },
    {
      id: 'c3',
      text: 'Talk about fabric, cut, size, scent and care, and leave remarks about bodies out.',
      basis: 'editorial',
    },
    {
      id: 'c4',
      text: 'Go back to the product when a comment turns sexual, and do not play along.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Cover up at once when a warning about clothing appears, and go on when you are properly dressed.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Take down the video that the ticket names, and film the product again on a mannequin.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'Read in the ticket whether clothing, gesture or words were the reason, since each needs another change.',
      basis: 'editorial',
    },
    {
      id: 'a4',
      text: "If the picture shows a mannequin, appeal by the ticket's own deadline with a frame that makes it plain.",
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6125629963945771',
  sources: [
    {
      title: 'Prohibited Content for Platform Safety (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6125629963945771',
      date: '2025-12-30',
      trust: 'official',
    },
    {
      title: 'Case list',
      url: 'https://tikcm.com/es/blogs/news/tiktok-e-commerce-content-violation-cases-and-solutions',
      date: '2024-07-11',
      trust: 'third-party',
    },
  ],
  quiz: 'full',
};
