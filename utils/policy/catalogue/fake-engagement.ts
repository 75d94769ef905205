import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'fake-engagement',
  name: 'Artificial traffic, fake engagement and feature manipulation',
  words: ['Artificial traffic', 'Fake engagement', 'Feature manipulation', 'Artificial engagement'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video'],
  regions: ['US', 'GLOBAL'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'Orders, views, likes, follows and ratings have to come from people who really mean them.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'Buying, selling or automating them is manipulation, and so is a wrong category that is chosen to gain from a feature.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You buy or sell followers or likes.', basis: 'source' },
    { id: 'b2', text: 'Bots or scripts write comments, give likes or share for you.', basis: 'source' },
    { id: 'b3', text: 'You arrange orders, views or ratings that are not real.', basis: 'source' },
    { id: 'b4', text: 'You put content into a wrong category to gain from a feature.', basis: 'source' },
    { id: 'b5', text: 'You run a follow-for-follow round in your LIVE.', basis: 'example' },
    { id: 'b6', text: "You join a paid group whose members like each other's posts on command.", basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Grow by organic promotion: good videos, good LIVEs, real answers.', basis: 'editorial' },
    {
      id: 'c2',
      text: 'Report offers of followers or views, and drop a service as soon as it looks suspicious.',
      basis: 'editorial',
    },
    { id: 'c3', text: 'Ask an agency where its traffic comes from before you sign.', basis: 'editorial' },
    { id: 'c4', text: 'Choose the category that describes your content.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'End the service or script at once and take away its access to your account.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Keep invoices and messages of the service, so that you can explain what happened.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'If others sent the traffic without your order, report it and say so in the appeal.',
      basis: 'editorial',
    },
    { id: 'a4', text: 'Change your password if a growth tool knew it.', basis: 'editorial' },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837891779151617',
  sources: [
    {
      title: 'Content Policy (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837891779151617',
      date: '2026-09-17',
      trust: 'official',
    },
    {
      title: 'Creator Enforcement Policy (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837869503317761',
      date: '2025-12-15',
      trust: 'official',
    },
    {
      title: 'Community Guidelines',
      url: 'https://www.tiktok.com/community-guidelines/en/integrity-authenticity',
      date: '2026-09-24',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
