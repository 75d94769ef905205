import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'low-quality-content',
  name: 'Low Quality Content',
  words: ['Low-quality videos', 'Low-quality LIVE', 'Low-value content', 'Low-value LIVE'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator'],
  where: ['live', 'video'],
  regions: ['US', 'TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [{ programme: 'creator-vp-24', min: 1, max: 24, note: 'legacy, ID LIVE lesson 2025-08-26' }],
  means: [
    {
      id: 'm1',
      text: 'Your content should let buyers see and hear what the product is and what it does.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'GIFs, made-up visuals or listing screenshots in place of a real demonstration count as low value.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'Your video is a GIF and nothing more.', basis: 'source' },
    { id: 'b2', text: 'You paste a screenshot of the product page over your video or LIVE.', basis: 'source' },
    { id: 'b3', text: 'Synthetic visuals take the place of a real demonstration.', basis: 'source' },
    { id: 'b4', text: 'Your LIVE is static or gives viewers little of value.', basis: 'source' },
    { id: 'b5', text: 'The sound or the picture is so poor that viewers cannot follow.', basis: 'source' },
    {
      id: 'b6',
      text: 'You film in such dim light that the colour and shape of the product are lost.',
      basis: 'example',
    },
  ],
  clear: [
    { id: 'c1', text: 'Show the product in your hands and in use.', basis: 'editorial' },
    { id: 'c2', text: 'Test sound and light for a minute before you film or go LIVE.', basis: 'editorial' },
    { id: 'c3', text: 'Leave screenshots of the listing out and say the details instead.', basis: 'editorial' },
    { id: 'c4', text: 'Film at least one real demonstration before you add graphics or effects.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'Find out from the ticket whether the sound, the picture or the missing demonstration was the reason.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Film the video anew with the product in use instead of covering the old one with effects.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'In a running LIVE, mend light or microphone at once and take the product into your hands.',
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
    {
      title: 'LIVE Content Policies (ID)',
      url: 'https://seller-id.tokopedia.com/university/course?content_id=7057154411415297&lang=en&learning_id=6992591972206353',
      date: '2025-08-26',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
