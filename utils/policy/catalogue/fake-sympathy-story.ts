import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'fake-sympathy-story',
  name: 'Fake crisis or sympathy stories to push sales',
  words: ['Fake crisis or sympathy stories', 'Fake crisis stories', 'Fake sympathy stories', 'Invented hardship'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator'],
  where: ['live', 'video'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'You may not invent hardship, a crisis or a disaster so that viewers buy out of pity.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'TikTok treats such stories as sensational and shocking content, and scenes made with AI are covered as well.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You sell with a sad story that was made with AI.', basis: 'source' },
    { id: 'b2', text: 'You show a fake flood or a fake conflict scene next to your product.', basis: 'source' },
    { id: 'b3', text: 'You cry on LIVE that your shop has to close tonight, although it does not.', basis: 'example' },
    {
      id: 'b4',
      text: 'You ask a friend to play a sick or poor relative whose rescue depends on your sales.',
      basis: 'example',
    },
  ],
  clear: [
    { id: 'c1', text: 'Sell on merit: say what the product does, what it costs and who it suits.', basis: 'editorial' },
    {
      id: 'c2',
      text: 'Leave invented distress out of your words, your pictures and your AI scenes.',
      basis: 'editorial',
    },
    {
      id: 'c3',
      text: 'Before you use a sad scene from a script, ask whether it really happened to you.',
      basis: 'editorial',
    },
    {
      id: 'c4',
      text: 'Give the true, plain reason for a sale, such as the end of a season or too much stock.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Stop the story at once and go back to the product; tell viewers plainly if what you said was untrue.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Take the video down, or cut the invented or AI-made scene out of it, before you post again.',
      basis: 'editorial',
    },
    { id: 'a3', text: 'Read the reason on the ticket to see which scene or sentence was meant.', basis: 'editorial' },
    {
      id: 'a4',
      text: 'If the hardship was real, collect proof of it and appeal by the deadline on the ticket.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-vn.tiktok.com/university/essay?lang=en&knowledge_id=6832782790018833',
  sources: [
    {
      title: 'AI-Generated Content (VN)',
      url: 'https://seller-vn.tiktok.com/university/essay?lang=en&knowledge_id=6832782790018833',
      date: null,
      trust: 'official',
    },
  ],
  quiz: 'full',
};
