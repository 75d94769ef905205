import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'simulcasting',
  name: 'Simulcasting / Multicasting',
  words: ['Simulcasting', 'Multicasting', 'Simulcast LIVE', 'Multistream'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator'],
  where: ['live'],
  regions: ['ID'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'While you are LIVE on TikTok, the same broadcast may not run on another platform.',
      basis: 'source',
    },
    { id: 'm2', text: 'This holds for the whole time of the LIVE, and TikTok can cut it off.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You stream the same LIVE to another platform at the same time.', basis: 'source' },
    {
      id: 'b2',
      text: 'Your multistream software sends the picture to TikTok and to a second service.',
      basis: 'example',
    },
    { id: 'b3', text: 'A second phone beside you streams the same show to another app.', basis: 'example' },
    {
      id: 'b4',
      text: 'You start elsewhere first and let that stream run on after the TikTok LIVE has begun.',
      basis: 'example',
    },
  ],
  clear: [
    { id: 'c1', text: 'Plan other platforms for another time.', basis: 'source' },
    {
      id: 'c2',
      text: 'Check the outputs of your streaming software before you start: TikTok and nothing else.',
      basis: 'editorial',
    },
    { id: 'c3', text: 'Ask crew and partners not to stream the show with their own phones.', basis: 'editorial' },
    { id: 'c4', text: 'End a stream on another platform before your LIVE on TikTok begins.', basis: 'editorial' },
  ],
  after: [
    { id: 'a1', text: 'Stop the other stream at once and stay on TikTok.', basis: 'editorial' },
    {
      id: 'a2',
      text: 'Delete the second output in your software, so that it cannot start by itself.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'Move the dates in your calendar, so that shows on two platforms do not overlap.',
      basis: 'editorial',
    },
    {
      id: 'a4',
      text: 'If a stranger sent your LIVE on elsewhere, appeal with proof of who did it.',
      basis: 'editorial',
    },
  ],
  learnUrl:
    'https://seller-id.tokopedia.com/university/course?content_id=7057154411415297&lang=en&learning_id=6992591972206353',
  sources: [
    {
      title: 'LIVE Content Policies & Handling Violations (ID)',
      url: 'https://seller-id.tokopedia.com/university/course?content_id=7057154411415297&lang=en&learning_id=6992591972206353',
      date: '2025-08-26',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
