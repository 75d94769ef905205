import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'inconsistent-product-promotion',
  name: 'Inconsistent Product Promotion',
  words: ['Avoid Inconsistent Product Promotion', 'Inconsistent Promotion', 'Inconsistent product'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG', 'US'],
  severity: null,
  points: [{ programme: 'sea-seller-vp-48', min: 1, max: 48, note: 'TH table 2025-10-06' }],
  means: [
    { id: 'm1', text: 'The product that you show has to be the product behind your link.', basis: 'source' },
    {
      id: 'm2',
      text: 'Type, material, size, weight, quantity, style, shape, pattern and origin are compared.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You show a pack of three and link a single item.', basis: 'source' },
    { id: 'b2', text: 'You wear a hoodie with a zip and link one without a zip.', basis: 'source' },
    { id: 'b3', text: 'The tag on screen says Made in Italy and the listing says Made in China.', basis: 'source' },
    { id: 'b4', text: 'You show cashmere and link polyester.', basis: 'source' },
    { id: 'b5', text: 'You show a dress with pockets and link one without pockets.', basis: 'source' },
    {
      id: 'b6',
      text: 'You show the large bottle because the small one from your link has not arrived.',
      basis: 'example',
    },
  ],
  clear: [
    { id: 'c1', text: 'Compare the details of item and listing line by line before you pin it.', basis: 'source' },
    {
      id: 'c2',
      text: 'Where goods are made to order, explain on screen or in the listing what may differ.',
      basis: 'source',
    },
    { id: 'c3', text: 'Ask the shop for a sample of exactly the version that it lists.', basis: 'editorial' },
    {
      id: 'c4',
      text: 'Link the version that you hold, or wait until you hold the version that you link.',
      basis: 'editorial',
    },
  ],
  after: [
    { id: 'a1', text: 'Change the link to the item that you showed, or take the video down.', basis: 'editorial' },
    { id: 'a2', text: 'Put your footage beside the listing and look for the detail that differs.', basis: 'editorial' },
    {
      id: 'a3',
      text: 'If they are the same, keep photos of the item, its tag and its packaging for an appeal.',
      basis: 'editorial',
    },
    {
      id: 'a4',
      text: 'Tell the shop when its sample and its listing differ, so that one of them gets corrected.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=5996281953978129',
  sources: [
    {
      title: 'Avoid Inconsistent Product Promotion (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=5996281953978129',
      date: null,
      trust: 'official',
    },
    {
      title: 'Content Policy (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837891779151617',
      date: '2026-09-17',
      trust: 'official',
    },
    {
      title: 'Violation reasons & points for sellers (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=2491464556136208',
      date: '2025-10-06',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
