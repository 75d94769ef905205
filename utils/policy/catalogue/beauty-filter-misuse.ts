import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'beauty-filter-misuse',
  name: 'Misleading use of beauty filters / edited results',
  words: ['Misleading use of beauty filters', 'Misuse of beauty filters', 'Beauty filters', 'Edited results'],
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
      text: 'When you show a product, filters and edits may not change skin tone, hair or texture.',
      basis: 'source',
    },
    { id: 'm2', text: 'They may not make the product look stronger than it is either.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'A smoothing filter is on while you demonstrate skin care.', basis: 'source' },
    { id: 'b2', text: 'A filter changes the colour of your hair.', basis: 'source' },
    { id: 'b3', text: 'You edit the after photo.', basis: 'source' },
    { id: 'b4', text: 'You take the before photo in the dark and the after photo in bright light.', basis: 'example' },
    {
      id: 'b5',
      text: 'Your phone softens faces by itself, and you demonstrate a foundation with it.',
      basis: 'example',
    },
  ],
  clear: [
    { id: 'c1', text: 'Film in natural light and with filters off while you demonstrate.', basis: 'source' },
    { id: 'c2', text: 'Show the raw result.', basis: 'source' },
    { id: 'c3', text: 'Keep camera, light and distance the same before and after.', basis: 'editorial' },
    { id: 'c4', text: 'Check the beauty setting of your phone and of the app before each LIVE.', basis: 'editorial' },
  ],
  after: [
    { id: 'a1', text: 'Demonstrate again without filters, and replace the edited clip or photo.', basis: 'editorial' },
    { id: 'a2', text: 'Tell those who edit your pictures that results stay raw.', basis: 'editorial' },
    { id: 'a3', text: 'If no filter was on, keep the original file for an appeal.', basis: 'editorial' },
  ],
  learnUrl: 'https://seller-id.tokopedia.com/university/essay?lang=en&knowledge_id=8633326148224785',
  sources: [
    {
      title: 'Health & Beauty Sellers policy tips (ID)',
      url: 'https://seller-id.tokopedia.com/university/essay?lang=en&knowledge_id=8633326148224785',
      date: null,
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
