import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'impersonation',
  name: 'Impersonation',
  words: ['Impersonating others', 'Impersonating a person or organisation', 'Celebrity face filter'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video'],
  regions: ['US', 'UK'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'You sell as yourself, so viewers should not take you for another person, brand or organisation.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: "A filter that gives you a celebrity's face while you sell is a case of it: the UK page names it.",
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: "You sell behind a filter with a celebrity's face.", basis: 'source' },
    { id: 'b2', text: 'You present yourself as another person or as an organisation.', basis: 'source' },
    { id: 'b3', text: 'Your handle and picture look like those of a known brand.', basis: 'example' },
    { id: 'b4', text: 'You say that you speak for a brand, although you just resell its goods.', basis: 'example' },
    { id: 'b5', text: 'You take over the name and look of a popular creator.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Use your own name, face and logo.', basis: 'editorial' },
    {
      id: 'c2',
      text: 'Get written permission before you appear in the name of a person or a brand.',
      basis: 'editorial',
    },
    { id: 'c3', text: 'Say in plain words that you are a reseller or a fan.', basis: 'editorial' },
    {
      id: 'c4',
      text: 'Look at your profile as a stranger would and ask whose account it seems to be.',
      basis: 'editorial',
    },
  ],
  after: [
    { id: 'a1', text: 'Change the name, picture or filter that misleads people at once.', basis: 'editorial' },
    { id: 'a2', text: 'Tell the viewers of a running LIVE who you really are.', basis: 'editorial' },
    {
      id: 'a3',
      text: 'If the person or brand has given you permission, appeal with the written proof.',
      basis: 'editorial',
    },
    { id: 'a4', text: 'Look through older videos for the same filter, name or claim.', basis: 'editorial' },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6125629963945771',
  sources: [
    {
      title: 'Prohibited Content for Platform Safety (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6125629963945771',
      date: '2025-12-30',
      trust: 'official',
    },
    {
      title: 'AIGC (UK)',
      url: 'https://seller-uk.tiktok.com/university/essay?knowledge_id=5234615598237462',
      date: '2026-08-28',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
