import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'ai-product-misrepresentation',
  name: 'AI misrepresents the product or its effect',
  words: [
    'AI misrepresents the product',
    'AI product misrepresentation',
    'AI-generated product misrepresentation',
    'AIGC product mismatch',
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
      text: 'When you use AI pictures, they have to match the real item in colour, size, material and features.',
      basis: 'source',
    },
    { id: 'm2', text: 'AI may not make up a result that the product did not bring about.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You let AI remove a stain in an instant, as if the cleaner had done it.', basis: 'source' },
    { id: 'b2', text: 'You let AI grow hair, as if the product had done it.', basis: 'source' },
    {
      id: 'b3',
      text: 'You turn flat photos into a 3D view with AI that shows sides which nobody has seen.',
      basis: 'source',
    },
    { id: 'b4', text: 'AI adds a feature to the item that the buyer will not find on it.', basis: 'source' },
    { id: 'b5', text: 'You let AI make a thin fabric look thick or a small bag look large.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Film the main effect of the product for real.', basis: 'source' },
    { id: 'c2', text: 'Compare each AI picture with the listing before you publish it.', basis: 'source' },
    {
      id: 'c3',
      text: 'Put the item beside the screen and check colour, size, material and features one by one.',
      basis: 'editorial',
    },
    {
      id: 'c4',
      text: 'Use AI for the setting, such as a table or a wall, rather than for the item itself.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Take down the AI picture or clip that differs from the item, in the listing as well as in the video.',
      basis: 'editorial',
    },
    { id: 'a2', text: 'Film the item again and put the real footage in the place of the AI part.', basis: 'editorial' },
    {
      id: 'a3',
      text: 'If the picture does match, keep a photo of the item beside it as proof for an appeal.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-vn.tiktok.com/university/essay?lang=en&knowledge_id=6832782790018833',
  sources: [
    {
      title: 'AIGC (VN)',
      url: 'https://seller-vn.tiktok.com/university/essay?lang=en&knowledge_id=6832782790018833',
      date: null,
      trust: 'official',
    },
    {
      title: 'AI-Generated Content (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=491489038501663',
      date: '2026-09-02',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
