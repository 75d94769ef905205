import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'linked-creator-joint-penalty',
  name: 'Joint penalty for a linked creator account',
  words: ['Joint penalty', 'Joint penalties', 'Linked creator penalty', 'Linked creator account violation'],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['live', 'video'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG', 'US'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'When the creator account linked to your shop breaks the rules, the shop can be penalised too.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'In the US, bans of bound accounts limit new bindings: paused at 2-3 bans, lost at 4 or more, in 180 days.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'A creator account that is linked to your shop breaches a policy.', basis: 'source' },
    { id: 'b2', text: 'An account that is bound to your shop is banned from e-commerce.', basis: 'source' },
    {
      id: 'b3',
      text: 'A host on your linked account makes a claim that you would not put into the listing.',
      basis: 'example',
    },
  ],
  clear: [
    { id: 'c1', text: 'Brief bound accounts on the rules before they go LIVE or post for you.', basis: 'editorial' },
    { id: 'c2', text: 'Watch what bound accounts say and how their standing moves.', basis: 'editorial' },
  ],
  after: [
    { id: 'a1', text: 'Find out which account, and which LIVE or video, the ticket means.', basis: 'editorial' },
    {
      id: 'a2',
      text: 'Ask the creator to correct the content, and go through that rule together.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: "If the violation of the creator is taken back, show that in your own appeal by the ticket's deadline.",
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=2491464556136208',
  sources: [
    {
      title: 'Seller points table note (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=2491464556136208',
      date: '2025-10-06',
      trust: 'official',
    },
    {
      title: 'Creator Bind Eligibility and Requirements (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=3753520906340139',
      date: '2026-09-02',
      trust: 'official',
    },
  ],
  quiz: 'short',
};
