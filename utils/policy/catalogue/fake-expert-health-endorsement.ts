import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'fake-expert-health-endorsement',
  name: 'AI or costumed professionals endorsing health products',
  words: [
    'AI or costumed professionals',
    'AI professionals endorsing health products',
    'Costumed professionals endorsing health products',
    'Virtual humans endorsing health products',
  ],
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
      text: 'Virtual people or people in costume may not pose as doctors, professors, newsreaders or experts to vouch for health products.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'A video made like a news show or an expert lecture with virtual people counts as well.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You let an AI doctor or an AI professor recommend the product.', basis: 'source' },
    { id: 'b2', text: 'You build your video like a news show with virtual people.', basis: 'source' },
    { id: 'b3', text: 'You build your video like an expert lecture with virtual people.', basis: 'source' },
    { id: 'b4', text: 'You put on a white coat and speak as if you were a pharmacist.', basis: 'example' },
    { id: 'b5', text: 'You hire an actor who is called "Doctor" and recommends vitamins.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Let real people speak whose name and work can be checked.', basis: 'editorial' },
    { id: 'c2', text: 'Do not suggest medical authority by clothes, title or setting.', basis: 'editorial' },
    { id: 'c3', text: 'Introduce yourself as what you are, for example the owner of the shop.', basis: 'editorial' },
    {
      id: 'c4',
      text: 'Ask your agency which people in a video are generated before you publish it.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Take the video with the false expert down, also from other accounts of yours that posted it.',
      basis: 'editorial',
    },
    { id: 'a2', text: 'Film anew as yourself, in your own clothes and with the label in view.', basis: 'editorial' },
    {
      id: 'a3',
      text: 'If the person is real and has this job, collect proof of name and job for an appeal.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=491489038501663',
  sources: [
    {
      title: 'AI-Generated Content Restrictions (US)',
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
  ],
  quiz: 'full',
};
