import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'account-fraud-linked-accounts',
  name: 'Fraudulent account activity / association with penalised accounts',
  words: [
    'Fraudulent account activity',
    'Association with penalised accounts',
    'Abnormal multi-account logins',
    'Account purchase',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['creator'],
  where: ['live', 'video'],
  regions: ['UK', 'US'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'Your account has to be your own: opened with your identity and used in a normal way.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'Unusual logins to many accounts, a bought account, a borrowed identity or ties to banned accounts can count as fraud.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You use many accounts on one device.', basis: 'source' },
    { id: 'b2', text: 'You buy an account that already has followers.', basis: 'source' },
    { id: 'b3', text: "You register or verify with someone else's ID.", basis: 'source' },
    { id: 'b4', text: 'You give your password to a service that logs in from many places.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Keep your login to yourself.', basis: 'editorial' },
    {
      id: 'c2',
      text: 'Let agencies and helpers in through official agency linking or team roles.',
      basis: 'editorial',
    },
    { id: 'c3', text: 'Register with your own documents, even if that takes longer.', basis: 'editorial' },
  ],
  after: [
    { id: 'a1', text: 'Log out other accounts and devices and change your password.', basis: 'editorial' },
    { id: 'a2', text: 'End shared logins and set up roles for those who need access.', basis: 'editorial' },
    {
      id: 'a3',
      text: 'If a ban of another account is held against you, explain in the appeal how you are tied to it or not.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-uk.tiktok.com/university/essay?knowledge_id=651807580964640',
  sources: [
    {
      title: 'Creator Fraud, Abuse, and Misconduct (UK)',
      url: 'https://seller-uk.tiktok.com/university/essay?knowledge_id=651807580964640',
      date: '2026-04-17',
      trust: 'official',
    },
    {
      title: 'Creator Eligibility Policy (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6939143037667118',
      date: '2026-09-25',
      trust: 'official',
    },
  ],
  quiz: 'short',
};
