import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'mass-produced-content',
  name: 'Mass-produced / near-identical content',
  words: ['Mass-produced content', 'Near-identical content', 'Near-identical promotional videos'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator'],
  where: ['video'],
  regions: ['US', 'UK', 'EU'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'Publishing many promotional videos that hardly differ breaks the rule, even if each single one is tidy.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'In the US it goes with Extended Pilot status: 3 shoppable videos and 1 LIVE a week.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You use one script again and again with tiny changes.', basis: 'source' },
    { id: 'b2', text: 'You let AI turn out a series of videos from one template.', basis: 'source' },
    { id: 'b3', text: 'You upload look-alike clips in bulk.', basis: 'source' },
    {
      id: 'b4',
      text: 'You change the music or the colour of the item and post the same video as a new one.',
      basis: 'example',
    },
    { id: 'b5', text: 'You film the same shots for each size or print of one product.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Vary script, pictures and structure from video to video.', basis: 'editorial' },
    { id: 'c2', text: 'Post more slowly and put the time into one good video.', basis: 'editorial' },
    { id: 'c3', text: 'Give each video its own question to answer about the product.', basis: 'editorial' },
    { id: 'c4', text: 'Use AI for ideas and not for rows of copies.', basis: 'editorial' },
  ],
  after: [
    { id: 'a1', text: 'Stop the upload queue and drop the planned clips that look alike.', basis: 'editorial' },
    { id: 'a2', text: 'Check whether a posting limit holds for you before you plan the week.', basis: 'editorial' },
    {
      id: 'a3',
      text: 'In the UK, 15 videos in 30 days is given as an example of a limit, so read the figure in your own message.',
      basis: 'source',
    },
    { id: 'a4', text: 'Use the posts that you have left for videos with a new angle.', basis: 'editorial' },
  ],
  learnUrl: 'https://seller-uk.tiktok.com/university/essay?knowledge_id=5234615598237462',
  sources: [
    {
      title: 'AIGC (UK)',
      url: 'https://seller-uk.tiktok.com/university/essay?knowledge_id=5234615598237462',
      date: '2026-08-28',
      trust: 'official',
    },
    {
      title: 'Affiliate Creator Pilot Program Introduction (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=5526872163927850',
      date: '2026-05-13',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
