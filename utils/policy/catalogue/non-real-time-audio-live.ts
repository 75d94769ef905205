import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'non-real-time-audio-live',
  name: 'AI voice, pre-recorded audio or radio in a LIVE',
  words: [
    'AI voice in a LIVE',
    'AI-generated voices in LIVE',
    'Non-real-time speech',
    'Pre-recorded audio',
    'Radio-style narration',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['creator'],
  where: ['live'],
  regions: ['US'],
  severity: null,
  points: [],
  means: [
    { id: 'm1', text: 'In a shopping LIVE a person has to speak or sign at that very moment.', basis: 'source' },
    {
      id: 'm2',
      text: 'Voices made by AI, recordings and radio-style narration are not live speech and are banned.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'An AI-generated voice describes your products in the LIVE.', basis: 'source' },
    { id: 'b2', text: 'You play an audio recording in place of talking.', basis: 'source' },
    { id: 'b3', text: 'A radio programme or radio-style narration runs over your stream.', basis: 'source' },
    { id: 'b4', text: 'A virtual host reads prepared scripts and no person on your team speaks.', basis: 'example' },
    { id: 'b5', text: 'A text-to-speech tool repeats the offer or answers the comments.', basis: 'example' },
    { id: 'b6', text: 'You replay your own voice from an earlier LIVE to rest your throat.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Have a person speak or sign live for as long as the LIVE runs.', basis: 'editorial' },
    { id: 'c2', text: 'Keep an avatar below half of the screen and let a person narrate it live.', basis: 'editorial' },
    { id: 'c3', text: 'Share long sessions with a second host, so that tired voices can rest.', basis: 'editorial' },
    { id: 'c4', text: 'Test your sound before you start and close each track or voice tool.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'Switch the recording or voice tool off at once and go on by speaking or signing yourself.',
      basis: 'editorial',
    },
    { id: 'a2', text: 'Check your streaming software for sound sources that start by themselves.', basis: 'editorial' },
    {
      id: 'a3',
      text: 'Tell co-hosts and agencies that recorded and generated speech stays out of your LIVEs.',
      basis: 'editorial',
    },
    {
      id: 'a4',
      text: 'If the voice was a live person, appeal with proof, such as a video of the host at the microphone.',
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
      title: 'Best Practices for Promotional Content (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=5769635937191681',
      date: '2026-06-24',
      trust: 'official',
    },
    {
      title: 'Social Media Today',
      url: 'https://www.socialmediatoday.com/news/tiktok-bans-ai-generated-voices-in-shopping-livestreams/822977/',
      date: '2026-06-15',
      trust: 'third-party',
    },
  ],
  quiz: 'full',
};
