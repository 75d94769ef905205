import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'restricted-product-promotion',
  name: 'Promotion of restricted products without seller approval',
  words: [
    'Promotion of restricted products',
    'Restricted products without approval',
    'Restricted product promotion',
    'Restricted products for creators',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['creator'],
  where: ['live', 'video'],
  regions: ['US', 'TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'Some products are restricted: as a creator you may promote them if their seller has been approved for them.',
      basis: 'source',
    },
    { id: 'm2', text: 'For some of them you need an approval of your own as well.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You promote a restricted product whose seller has no approval.', basis: 'source' },
    {
      id: 'b2',
      text: 'You present a food supplement from a shop that is not approved for supplements.',
      basis: 'example',
    },
    {
      id: 'b3',
      text: "You test a cosmetic on LIVE although the shop's approval is still being checked.",
      basis: 'example',
    },
    { id: 'b4', text: 'The seller is approved, but you skip the approval that you need yourself.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Confirm that the listing is approved before you film or go LIVE.', basis: 'source' },
    { id: 'c2', text: 'Ask the seller for proof of the approval in writing, and keep it.', basis: 'editorial' },
    {
      id: 'c3',
      text: 'Check whether you as a creator need an approval for this kind of product too.',
      basis: 'editorial',
    },
    {
      id: 'c4',
      text: 'Plan a second product, in case the approval does not arrive before the show.',
      basis: 'editorial',
    },
  ],
  after: [
    { id: 'a1', text: 'Unpin the product, or take the video down, until the approval is there.', basis: 'editorial' },
    {
      id: 'a2',
      text: 'Ask the seller which approval is missing, and check your other content for the same shop.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: "Check on the ticket whether the seller's approval or your own was missing.",
      basis: 'editorial',
    },
    {
      id: 'a4',
      text: "If both approvals were there, use the seller's proof and your own in an appeal.",
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=1238551019980586',
  sources: [
    {
      title: 'Prohibited/restricted products for creators (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=1238551019980586',
      date: null,
      trust: 'official',
    },
    {
      title: 'Content Policy (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=6837794815100674',
      date: '2025-11-20',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
