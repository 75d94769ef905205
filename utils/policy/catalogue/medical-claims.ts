import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'medical-claims',
  name: 'Medical Claims',
  words: ['Medical claim', 'Medical treatment claims', 'Claims to treat, cure or prevent a condition'],
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
      text: 'You may not say or hint that a product treats, cures or prevents a condition without the care of a professional.',
      basis: 'source',
    },
    { id: 'm2', text: 'You may not tell viewers on camera which illness they have.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You say that a product cures an illness.', basis: 'source' },
    { id: 'b2', text: 'You say that it prevents colds and flu.', basis: 'source' },
    { id: 'b3', text: 'You say that it treats high blood pressure.', basis: 'source' },
    { id: 'b4', text: 'You say that it eliminates parasites.', basis: 'source' },
    { id: 'b5', text: 'You diagnose a viewer in your LIVE.', basis: 'source' },
    { id: 'b6', text: 'You tell the story of an aunt whose arthritis went away with it.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Use neutral words of support that stand on the label.', basis: 'editorial' },
    { id: 'c2', text: 'Leave a diagnosis to doctors, and send viewers with an illness to them.', basis: 'editorial' },
    { id: 'c3', text: 'Leave the names of illnesses out of titles, captions and talk.', basis: 'editorial' },
    {
      id: 'c4',
      text: 'When a viewer names an illness, say what kind of product it is and go back to the label.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Remove the illness and the promise from the post, its title and the comments that you pinned.',
      basis: 'editorial',
    },
    { id: 'a2', text: 'Read the label again and write your script from its words.', basis: 'editorial' },
    {
      id: 'a3',
      text: 'If the packaging itself makes the claim, ask the shop about it before you show the product again.',
      basis: 'editorial',
    },
    {
      id: 'a4',
      text: 'If you made no such claim, use the recording to show your exact words in an appeal.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=4545471832983342',
  sources: [
    {
      title: 'Guidelines for Responsible Health-Related Content (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=4545471832983342',
      date: '2025-09-25',
      trust: 'official',
    },
    {
      title: 'Health & Beauty tips (ID)',
      url: 'https://seller-id.tokopedia.com/university/essay?lang=en&knowledge_id=8633326148224785',
      date: null,
      trust: 'official',
    },
    {
      title: 'Supplement claims guide',
      url: 'https://staging.polici.net/guides/supplement-claims-tiktok-shop',
      date: null,
      trust: 'third-party',
    },
    {
      title: 'Affiliate reminder on medical claims',
      url: 'https://tabcut.com/blog/post/important-reminder-for-tiktok-shop-affiliates',
      date: null,
      trust: 'third-party',
    },
  ],
  quiz: 'full',
};
