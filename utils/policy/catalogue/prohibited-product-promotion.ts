import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'prohibited-product-promotion',
  name: 'Promotion of prohibited or unsupported products',
  words: [
    'Promotion of prohibited products',
    'Promotion of unsupported products',
    'Prohibited product promotion',
    'Prohibited products for creators',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video'],
  regions: ['US', 'TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: 'severe (immediate LIVE end, US)',
  points: [{ programme: 'sea-seller-vp-48', min: 6, max: 48, note: 'TH table 2025-10-06' }],
  means: [
    {
      id: 'm1',
      text: 'You may not show or promote banned goods in a LIVE or a video, so keep them out of the picture as well.',
      basis: 'source',
    },
    { id: 'm2', text: 'In the US there is no warning first: TikTok ends the LIVE straight away.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You show or promote a firearm or another weapon.', basis: 'source' },
    { id: 'b2', text: 'You promote a prescription medicine or a product for sexual enhancement.', basis: 'source' },
    { id: 'b3', text: 'You show or promote tobacco or drugs.', basis: 'source' },
    {
      id: 'b4',
      text: 'You promote a product that claims to make people slim or to treat an illness.',
      basis: 'source',
    },
    { id: 'b5', text: 'You promote a product that looks down on a group of people.', basis: 'source' },
    {
      id: 'b6',
      text: 'In Thailand, you promote infant formula or slimming pills, patches or creams.',
      basis: 'source',
    },
  ],
  clear: [
    { id: 'c1', text: 'Check the list of prohibited products before the show.', basis: 'source' },
    { id: 'c2', text: 'Clear your set of such items.', basis: 'source' },
    {
      id: 'c3',
      text: 'Read the pack of each sample for slimming or medical claims before you agree to promote it.',
      basis: 'editorial',
    },
    { id: 'c4', text: 'Tell guests and co-hosts beforehand which things have to stay off camera.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'Take the item out of the picture and unpin it; do not explain it at length.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Delete older videos that show the same item, so that it does not come back.',
      basis: 'editorial',
    },
    { id: 'a3', text: 'Read on the ticket which item was meant: it may lie in the background.', basis: 'editorial' },
    {
      id: 'a4',
      text: 'If a harmless item was mistaken, such as a toy or a kitchen tool, keep photos of it for an appeal.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=1238551019980586',
  sources: [
    {
      title: 'Prohibited products for creators (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=1238551019980586',
      date: null,
      trust: 'official',
    },
    {
      title: 'TikTok Shop Content Policy (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=6837794815100674',
      date: '2025-11-20',
      trust: 'official',
    },
    {
      title: 'Guide to Livestream Content Warnings (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=5130820791011118',
      date: '2024-10-25',
      trust: 'official',
    },
    {
      title: 'Seller points table (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=2491464556136208',
      date: '2025-10-06',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
