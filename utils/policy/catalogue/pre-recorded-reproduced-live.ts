import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'pre-recorded-reproduced-live',
  name: 'Pre-recorded / Reproduced LIVE content',
  words: ['Reproduced Content', 'Reproduced LIVE content', 'Pre-recorded LIVE content', 'Pre-recorded LIVE'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG', 'US'],
  severity: 'maximum (48 of 48)',
  points: [{ programme: 'sea-seller-vp-48', min: 48, max: 48, note: 'TH table 2025-10-06' }],
  means: [
    { id: 'm1', text: 'A LIVE has to show what is happening now in front of your own camera.', basis: 'source' },
    {
      id: 'm2',
      text: "Older footage, another person's stream, the screen of another device, films or TV turn it into reproduced content.",
      basis: 'source',
    },
  ],
  broken: [
    {
      id: 'b1',
      text: 'You broadcast footage that you recorded earlier, even if you filmed it yourself.',
      basis: 'source',
    },
    { id: 'b2', text: "You show another creator's footage as if it were your LIVE.", basis: 'source' },
    {
      id: 'b3',
      text: 'You point the camera at another phone, tablet or monitor that plays a stream.',
      basis: 'source',
    },
    { id: 'b4', text: 'Scenes from a film, a TV programme or a music video run in your LIVE.', basis: 'source' },
    { id: 'b5', text: 'You mirror or filter a stream, or put text over it, and send it out again.', basis: 'source' },
    { id: 'b6', text: 'A loop of your demonstration runs while you are away from the camera.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Be present in front of the camera for as long as the LIVE runs.', basis: 'editorial' },
    { id: 'c2', text: 'Speak to viewers by name, so that it is clear that you are there now.', basis: 'editorial' },
    { id: 'c3', text: 'Leave out loops: repeat the demonstration by hand.', basis: 'editorial' },
    { id: 'c4', text: 'Show by your own action what you would have liked to play as a clip.', basis: 'editorial' },
  ],
  after: [
    { id: 'a1', text: 'Stop the playback now and go on with the real camera, or end the LIVE.', basis: 'editorial' },
    {
      id: 'a2',
      text: 'Check which device or program sent the old footage and take it out of your set-up.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'Read the ticket at once and find the part of the LIVE that it names, because this rule can be punished severely.',
      basis: 'editorial',
    },
    {
      id: 'a4',
      text: 'If it was really live, appeal with proof, such as the comments that you answered by name.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=2491464556136208',
  sources: [
    {
      title: 'Violation reasons & points for sellers (TH): Reproduced Content',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=2491464556136208',
      date: '2025-10-06',
      trust: 'official',
    },
    {
      title: 'Reproduced content policy copy (VN)',
      url: 'https://www.36l1.com/2023/08/chinh-sach-sao-chep-noi-dung-tren.html',
      date: '2023-08',
      trust: 'third-party',
    },
  ],
  quiz: 'full',
};
