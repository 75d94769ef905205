import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'weight-management-claims',
  name: 'Weight Management Claims',
  words: ['Weight Management', 'Weight loss claims', 'Slimming claims', 'Body transformation claims'],
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
      text: 'In the US you may not claim that a product makes people lose or gain weight, burns fat, builds muscle or changes the body.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'In Southeast Asia slimming products and exaggerated claims are banned, and content mainly on weight or muscle may get less traffic.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You promise a number, such as 10 kg of muscle in 10 days.', basis: 'source' },
    { id: 'b2', text: 'You say that a product burns fat.', basis: 'source' },
    { id: 'b3', text: 'You say that one can bulk up quickly with it.', basis: 'source' },
    { id: 'b4', text: 'You shame people for their bodies.', basis: 'source' },
    { id: 'b5', text: 'You show an extreme before-and-after picture of a body.', basis: 'source' },
    {
      id: 'b6',
      text: 'You hint at lost weight with a tape measure or with trousers that have become too wide.',
      basis: 'example',
    },
  ],
  clear: [
    { id: 'c1', text: 'Talk about general wellness or performance instead of weight.', basis: 'source' },
    { id: 'c2', text: 'Do not show how a body changed.', basis: 'source' },
    {
      id: 'c3',
      text: 'Describe the product: its taste, its material, how you use it in training.',
      basis: 'editorial',
    },
    {
      id: 'c4',
      text: 'Look at the pack before you show it: a slimming word on it is seen as well.',
      basis: 'editorial',
    },
    {
      id: 'c5',
      text: 'Leave pictures of a changed body out; a note that results may differ does not mend them.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Take down the clips and pictures that compare bodies, in the listing as well.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Look for words like slim or fat burn in the product name, on the pack and in your hashtags.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'Ask the shop whether the product may be sold in your country before you promote it again.',
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
    {
      title: 'Weight Management Claims (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=1249161236530960',
      date: null,
      trust: 'official',
    },
  ],
  quiz: 'full',
};
