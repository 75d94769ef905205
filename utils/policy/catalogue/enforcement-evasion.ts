import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'enforcement-evasion',
  name: 'Bypassing enforcement (extra accounts, miscategorised content)',
  words: ['Bypassing enforcement', 'Enforcement evasion', 'Evading enforcement', 'Circumventing enforcement'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator'],
  where: ['live', 'video'],
  regions: ['US', 'GLOBAL'],
  severity: 'high-risk',
  points: [],
  means: [
    {
      id: 'm1',
      text: 'While you are restricted, you may not use other accounts or tricks to go on selling.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'TikTok treats this as high-risk and can suspend you at once, whatever your score is.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You open or use a back-up account after a ban.', basis: 'source' },
    {
      id: 'b2',
      text: 'You spread violations over several accounts, so that none of them stands out.',
      basis: 'source',
    },
    { id: 'b3', text: 'You put content into a wrong category to slip past a limit.', basis: 'source' },
    { id: 'b4', text: "You sell through a relative's account while yours is restricted.", basis: 'example' },
    {
      id: 'b5',
      text: 'You move your videos to a fresh account of your agency until the limit is over.',
      basis: 'example',
    },
  ],
  clear: [
    { id: 'c1', text: 'Appeal instead of registering again.', basis: 'editorial' },
    { id: 'c2', text: 'Keep one clean identity for your selling.', basis: 'editorial' },
    { id: 'c3', text: 'Use the time of a limit to put old posts right and to learn the rule.', basis: 'editorial' },
    { id: 'c4', text: 'Tell partners openly that you are restricted and agree on a later date.', basis: 'editorial' },
  ],
  after: [
    { id: 'a1', text: 'Stop selling through the other account now.', basis: 'editorial' },
    {
      id: 'a2',
      text: 'Read the first restriction again: its reason, its end and the way to appeal.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'If TikTok took you for someone else, list the accounts that are yours in the appeal.',
      basis: 'editorial',
    },
    { id: 'a4', text: 'Do not open one more account to explain the matter.', basis: 'editorial' },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837869503317761',
  sources: [
    {
      title: 'Creator Enforcement Policy (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837869503317761',
      date: '2025-12-15',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
