import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'copyright-infringement',
  name: 'Copyright infringement in content or listings',
  words: [
    'Copyright infringement',
    'Copyright infringement in content or listings',
    'Copyright violation',
    'Copyright infringement violations',
    'Unauthorised use of copyrighted material',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video', 'listing'],
  regions: ['US', 'TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [{ programme: 'creator-vp-24', min: 8, max: 24, note: 'legacy, ID LIVE lesson 2025-08-26' }],
  means: [
    {
      id: 'm1',
      text: 'Photos, videos, texts, packaging art, music and dance steps belong to those who hold the rights in them.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'Using them in a LIVE, a video or a listing without the permission of these people breaks the rule.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: "You copy another seller's product photo into your own listing.", basis: 'source' },
    {
      id: 'b2',
      text: 'You play a clip from a film in your video or behind you on LIVE without permission.',
      basis: 'source',
    },
    { id: 'b3', text: 'You use a commercial song that is outside the cleared music library.', basis: 'source' },
    { id: 'b4', text: 'You take the product text of another shop and change a few words.', basis: 'example' },
    {
      id: 'b5',
      text: "You repeat another creator's dance, step by step, in a selling video without asking.",
      basis: 'example',
    },
    {
      id: 'b6',
      text: 'You print a drawing that you found online on your packaging or your product picture.',
      basis: 'example',
    },
  ],
  clear: [
    {
      id: 'c1',
      text: 'Take your own photos and videos of the product that you sell, and write your own text.',
      basis: 'editorial',
    },
    {
      id: 'c2',
      text: 'Use music from the cleared library, in videos and behind your voice on LIVE.',
      basis: 'editorial',
    },
    {
      id: 'c3',
      text: 'Ask in writing before you use the work of someone else, and keep the answer.',
      basis: 'editorial',
    },
    {
      id: 'c4',
      text: 'Treat a credit to the maker as good manners, since naming someone is no permission.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Take down or replace the photo, clip, song or text that the ticket names, wherever you used it.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: "If the work is your own, gather the original files with their dates and appeal by the ticket's own deadline.",
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'If you had a licence, add the licence or the written permission to the appeal.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837901778306818',
  sources: [
    {
      title: 'Intellectual Property Policy (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837901778306818',
      date: null,
      trust: 'official',
    },
    {
      title: 'LIVE Content Policies (ID)',
      url: 'https://seller-id.tokopedia.com/university/course?content_id=7057154411415297&lang=en&learning_id=6992591972206353',
      date: '2025-08-26',
      trust: 'official',
    },
    {
      title: 'Change log of copyright guide',
      url: 'https://polici.net/changes/how-to-avoid-copyright-infringement-violations/cmqhf7tlh003io31dexwe5ngi',
      date: null,
      trust: 'third-party',
    },
  ],
  quiz: 'full',
};
