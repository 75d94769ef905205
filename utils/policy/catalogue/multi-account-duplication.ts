import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'multi-account-duplication',
  name: 'Multiple accounts spreading the same e-commerce content',
  words: ['Multiple accounts spreading the same content', 'Coordinated bulk posting', 'Multi-account duplication'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator'],
  where: ['live', 'video'],
  regions: ['EU'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'In the EU, running several accounts to spread the same shopping content counts as spam.',
      basis: 'source',
    },
    { id: 'm2', text: 'The same goes for accounts that post in bulk together by arrangement.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You put one and the same clip on three accounts.', basis: 'source' },
    { id: 'b2', text: 'You and others post in bulk together by arrangement.', basis: 'source' },
    {
      id: 'b3',
      text: 'You fill accounts with text-to-speech clips from a template, without creative work of your own.',
      basis: 'source',
    },
    { id: 'b4', text: 'You send a finished clip to staff or friends, who upload it unchanged.', basis: 'example' },
    { id: 'b5', text: 'You open a second account to post what already runs on the first.', basis: 'example' },
  ],
  clear: [
    {
      id: 'c1',
      text: 'Give each account content of its own: other topics, other footage, other words.',
      basis: 'editorial',
    },
    { id: 'c2', text: 'Stay out of mass postings that are agreed with other accounts.', basis: 'editorial' },
    { id: 'c3', text: 'Decide what an account is for before you open it.', basis: 'editorial' },
    { id: 'c4', text: 'Send partners a list of product facts instead of a finished clip.', basis: 'editorial' },
  ],
  after: [
    { id: 'a1', text: 'List your accounts and find the clips that run on more than one of them.', basis: 'editorial' },
    { id: 'a2', text: 'Keep a clip on one account and take it down from the others.', basis: 'editorial' },
    { id: 'a3', text: 'Ask partners and staff to stop posting your clip.', basis: 'editorial' },
    {
      id: 'a4',
      text: 'If someone copied your clip without asking, appeal and show where you posted it first.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-de.tiktok.com/university/essay?lang=de-DE&knowledge_id=7404160497927968',
  sources: [
    {
      title: 'TikTok Shop EU content policy 4.9.4',
      url: 'https://seller-de.tiktok.com/university/essay?lang=de-DE&knowledge_id=7404160497927968',
      date: '2026-09-21',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
