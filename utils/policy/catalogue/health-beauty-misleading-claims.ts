import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'health-beauty-misleading-claims',
  name: 'Misleading Claims (Health & Beauty Products)',
  words: [
    'Misleading Claims (Health & Beauty)',
    'Health & Beauty misleading claims',
    'Misleading health and beauty claims',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video', 'listing'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'What you say about the function of a cosmetic or health product has to be true and based on evidence.',
      basis: 'source',
    },
    { id: 'm2', text: 'Effects of make-up are fine to describe as long as you call them temporary.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You say that a cream cures or eliminates a skin problem.', basis: 'source' },
    { id: 'b2', text: 'You say that it clears scars in 3 days.', basis: 'source' },
    { id: 'b3', text: 'You say that it removes acne in one week.', basis: 'source' },
    { id: 'b4', text: 'You say that it removes wrinkles forever.', basis: 'example' },
    { id: 'b5', text: 'You say that it makes skin white in a day.', basis: 'example' },
    { id: 'b6', text: 'You speak of a concealer as if it healed what it covers.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Use words such as conceal, cover, blur or camouflage.', basis: 'source' },
    { id: 'c2', text: 'Keep test reports or the approval of the regulator for an appeal.', basis: 'source' },
    { id: 'c3', text: 'Say what the label says, and call an impression your impression.', basis: 'editorial' },
    { id: 'c4', text: 'Say how long the look lasts, for example until you wash it off.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'Cut the claim from the video, the title, the caption and the product pictures alike.',
      basis: 'editorial',
    },
    { id: 'a2', text: 'If you appeal, send the test report or the approval of this very product.', basis: 'editorial' },
    {
      id: 'a3',
      text: 'Ask the brand which claims its label and its tests support before you film again.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=6837792713967361',
  sources: [
    {
      title: 'Misleading Claims (Health & Beauty) (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=6837792713967361',
      date: '2025-06-30',
      trust: 'official',
    },
    {
      title: 'Health & Beauty Sellers policy tips (ID)',
      url: 'https://seller-id.tokopedia.com/university/essay?lang=en&knowledge_id=8633326148224785',
      date: null,
      trust: 'official',
    },
    {
      title: 'Supplement violation guide',
      url: 'https://thundrrshop.com/article/how-to-avoid-violations-with-supplements-on-tiktok-shop',
      date: null,
      trust: 'third-party',
    },
  ],
  quiz: 'full',
};
