import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'wellness-claims',
  name: 'Wellness Claims',
  words: ['Wellness claim', 'Mental wellness claims', 'Emotional wellness claims', 'Physical wellness claims'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video', 'listing'],
  regions: ['US'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'You may not say that a product prevents or cures a physical, mental or emotional wellness condition.',
      basis: 'source',
    },
    { id: 'm2', text: 'The rule counts mind and mood as well as the body.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You say that a product prevents a physical, mental or emotional condition.', basis: 'source' },
    { id: 'b2', text: 'You say that a product cures such a condition.', basis: 'source' },
    { id: 'b3', text: 'You say that a tea cures anxiety.', basis: 'example' },
    { id: 'b4', text: 'You say that a spray stops insomnia.', basis: 'example' },
    { id: 'b5', text: 'You say that a powder fixes hormones.', basis: 'example' },
    { id: 'b6', text: 'You say that a lamp keeps sadness away in winter.', basis: 'example' },
  ],
  clear: [
    {
      id: 'c1',
      text: 'Describe the ingredients and your experience of using it instead of outcomes.',
      basis: 'editorial',
    },
    { id: 'c2', text: 'Tell when you use it and how it smells, tastes, looks or feels.', basis: 'editorial' },
    { id: 'c3', text: 'Leave out the names of conditions such as anxiety, insomnia or burnout.', basis: 'editorial' },
    { id: 'c4', text: 'Ask viewers who look for help to talk to a professional.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'Cut the sentence that promises the effect, and check captions and hashtags for the same condition.',
      basis: 'editorial',
    },
    { id: 'a2', text: 'Write the script anew with ingredients and use in place of the result.', basis: 'editorial' },
    {
      id: 'a3',
      text: 'If your words made no such promise, quote them from the recording when you appeal.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=4545471832983342',
  sources: [
    {
      title: 'Responsible Health-Related Content (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=4545471832983342',
      date: '2025-09-25',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
