import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'still-frame-content',
  name: 'Still Frame Content',
  words: ['Still Frame', 'Still frames', 'Still image content', 'Static images or slideshows'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator'],
  where: ['live', 'video'],
  regions: ['US', 'TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [{ programme: 'creator-vp-24', min: 1, max: 24, note: 'legacy, ID LIVE lesson 2025-08-26' }],
  means: [
    {
      id: 'm1',
      text: 'Static pictures, slideshows, loops and scrolling pages are too little, and so is a LIVE in which nothing happens.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'In the US stills or animation may fill half the screen at most, and a video needs at least 3 seconds of moving footage with face and product.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You run a slideshow or a background picture as your LIVE.', basis: 'source' },
    { id: 'b2', text: 'You show a screen recording or scroll through a product page.', basis: 'source' },
    { id: 'b3', text: 'In the US, still pictures cover more than half of your screen.', basis: 'source' },
    { id: 'b4', text: 'You leave the picture without pausing the LIVE.', basis: 'source' },
    { id: 'b5', text: 'You let one short clip run in a loop.', basis: 'source' },
    { id: 'b6', text: 'You point the camera at a product on a table and let music play.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Keep movement and speech on the screen.', basis: 'source' },
    { id: 'c2', text: 'Show the product from several sides.', basis: 'source' },
    {
      id: 'c3',
      text: 'In Southeast Asia, use Pause LIVE when you leave: up to 3 times, and the LIVE ends if you do not go on within 5 minutes.',
      basis: 'source',
    },
    { id: 'c4', text: 'Plan before the start who takes over when you need a break.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'Film the video again with your face, your hands and the product in motion.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Make pictures and boards in your LIVE layout smaller, so that the host fills the larger part.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'If there was movement at that time, note the minutes in your recording for an appeal.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=4581457528243969',
  sources: [
    {
      title: 'Requirements for High-Quality Videos and LIVEs (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=4581457528243969',
      date: '2026-09-17',
      trust: 'official',
    },
    {
      title: 'Still Frame content (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=6837794815821570',
      date: '2025-06-30',
      trust: 'official',
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
