import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'ai-impersonation-deepfake',
  name: 'AI impersonation / deepfakes',
  words: ['AI impersonation', 'Deepfakes', 'AI deepfakes', 'AI likeness of real people'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video'],
  regions: ['US', 'UK'],
  severity: 'up to permanent ban',
  points: [],
  means: [
    {
      id: 'm1',
      text: 'You may not use AI to show the face or copy the voice of a real person, an official or a professional.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'An AI label does not make it allowed, and the account can be banned for good.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You use a deepfake of a celebrity to sell your product.', basis: 'source' },
    { id: 'b2', text: 'You let an AI doctor recommend what you sell.', basis: 'source' },
    { id: 'b3', text: 'You clone the voice of another person and let it speak about your product.', basis: 'source' },
    {
      id: 'b4',
      text: 'You make an AI official, such as an inspector in uniform, approve your product.',
      basis: 'example',
    },
    { id: 'b5', text: 'You swap your face for the face of a well-known host during a LIVE.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Show your own face and use your own voice.', basis: 'editorial' },
    {
      id: 'c2',
      text: 'Ask a real person for permission, and film that person rather than building an AI copy.',
      basis: 'editorial',
    },
    {
      id: 'c3',
      text: 'Check ready-made AI presenters: drop one that looks or sounds like a real person or plays a professional.',
      basis: 'editorial',
    },
    {
      id: 'c4',
      text: 'Let the product speak through its label and its use, instead of through a borrowed authority.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Take the clip down everywhere you posted it, even where it carries an AI label.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Delete the cloned voice or face from your templates, so that it does not slip into the next video.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'If the face or voice is your own or was filmed with permission, gather the footage and the consent for an appeal.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=491489038501663',
  sources: [
    {
      title: 'AI-Generated Content (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=491489038501663',
      date: '2026-09-02',
      trust: 'official',
    },
    {
      title: 'AIGC (UK)',
      url: 'https://seller-uk.tiktok.com/university/essay?knowledge_id=5234615598237462',
      date: '2026-08-28',
      trust: 'official',
    },
    {
      title: 'UK Content Policy',
      url: 'https://seller-uk.tiktok.com/university/essay?knowledge_id=8913678280345345',
      date: '2026-09-01',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
