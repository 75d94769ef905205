import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'political-content-live',
  name: 'Political content in a selling LIVE',
  words: ['Political Content', 'Political material in a LIVE', 'Politics in a selling LIVE'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator'],
  where: ['live'],
  regions: ['ID'],
  severity: 'severe',
  points: [{ programme: 'creator-vp-24', min: 8, max: 24, note: 'legacy, ID LIVE lesson 2025-08-26' }],
  means: [
    { id: 'm1', text: 'Political material does not belong in a LIVE that sells products.', basis: 'source' },
    {
      id: 'm2',
      text: 'The session can be ended at once because of it, so one remark or sign may cost you the LIVE.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You bring political content into your selling LIVE.', basis: 'source' },
    {
      id: 'b2',
      text: 'You tell viewers which candidate or party to vote for while you show products.',
      basis: 'example',
    },
    { id: 'b3', text: 'You wear a party shirt or leave a campaign poster in the picture.', basis: 'example' },
    { id: 'b4', text: 'You read political comments aloud and answer them with your opinion.', basis: 'example' },
    { id: 'b5', text: 'You play a speech or a party song in the background.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Keep politics out of your selling LIVE, both as praise and as a joke.', basis: 'editorial' },
    {
      id: 'c2',
      text: 'Look through the camera before you start and remove flags, posters and shirts of parties.',
      basis: 'editorial',
    },
    {
      id: 'c3',
      text: 'Prepare one calm sentence that brings political comments back to the product.',
      basis: 'editorial',
    },
    {
      id: 'c4',
      text: 'Ask your moderator to hide political comments, so that you need not react to them.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Drop the topic in the same moment and return to the product without a closing opinion.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Take the sign, shirt or song out of the set before you start another LIVE.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'Read the reason on the ticket and find the minute it means in your recording.',
      basis: 'editorial',
    },
    {
      id: 'a4',
      text: 'If the remark was about your product and had no political meaning, save the recording for an appeal.',
      basis: 'editorial',
    },
  ],
  learnUrl:
    'https://seller-id.tokopedia.com/university/course?content_id=7057154411415297&lang=en&learning_id=6992591972206353',
  sources: [
    {
      title: 'LIVE Content Policies (ID)',
      url: 'https://seller-id.tokopedia.com/university/course?content_id=7057154411415297&lang=en&learning_id=6992591972206353',
      date: '2025-08-26',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
