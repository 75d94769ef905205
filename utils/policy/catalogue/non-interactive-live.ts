import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'non-interactive-live',
  name: 'Content lacking active engagement / non-interactive LIVE',
  words: [
    'Content lacking active engagement',
    'Lack of active engagement',
    'Non-interactive LIVE',
    'Non-interactive content',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['creator'],
  where: ['live', 'video'],
  regions: ['US'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'You lead your content yourself: you speak or sign, you are there for viewers and you really present the product.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'In a LIVE, the speech or sign language has to happen in real time, so a silent stream is not enough.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You neither speak nor sign while the LIVE or the video runs.', basis: 'source' },
    { id: 'b2', text: 'You do not appear, so viewers see nobody behind the offer.', basis: 'source' },
    { id: 'b3', text: 'You leave viewers alone: their comments and questions get no reaction.', basis: 'source' },
    {
      id: 'b4',
      text: 'The product is pinned or lies in view, but you neither present nor demonstrate it.',
      basis: 'source',
    },
    {
      id: 'b5',
      text: 'Music plays over a display of products for the whole LIVE, and no host talks.',
      basis: 'example',
    },
    { id: 'b6', text: 'The camera runs on in silence while you pack orders or take a break.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Greet viewers and answer their comments as they come in.', basis: 'source' },
    { id: 'c2', text: 'Keep talking or signing for as long as the LIVE runs.', basis: 'source' },
    { id: 'c3', text: 'Present the item that is pinned right now: hold it, use it, explain it.', basis: 'source' },
    { id: 'c4', text: 'Hand over to a co-host or end the LIVE when you have to leave the camera.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'If a reminder appears, start to talk or sign at once and demonstrate the pinned product.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Watch the session again and note the minutes in which nobody spoke, signed or showed the product.',
      basis: 'editorial',
    },
    { id: 'a3', text: 'Plan topics and demonstrations for the quiet moments of your next LIVE.', basis: 'editorial' },
    {
      id: 'a4',
      text: 'If you did speak or sign in that part, appeal with a recording of it by the date on the ticket.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=4581457528243969',
  sources: [
    {
      title: 'Requirements for High-Quality Videos and LIVEs (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=4581457528243969',
      date: '2026-09-17',
      trust: 'official',
    },
    {
      title: 'Content Policy (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837891779151617',
      date: '2026-09-17',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
