import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'profanity',
  name: 'Profanity',
  words: ['Profanity', 'Profane language', 'Swear words', 'Swearing in content'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator'],
  where: ['live', 'video'],
  regions: ['US'],
  severity: null,
  points: [],
  means: [
    { id: 'm1', text: 'Swear words have no place in content that sells a product.', basis: 'source' },
    {
      id: 'm2',
      text: 'The rule is known from a guide for affiliates, and it speaks of shoppable content, that is content with a product in it.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You use swear words in a video or LIVE that sells a product.', basis: 'source' },
    { id: 'b2', text: 'You curse aloud when something falls or breaks on LIVE.', basis: 'example' },
    { id: 'b3', text: "You read out a viewer's comment that holds a swear word.", basis: 'example' },
    { id: 'b4', text: 'You put a swear word in the caption or in the text on the picture.', basis: 'example' },
    { id: 'b5', text: 'You play a song with swear words behind your talk.', basis: 'example' },
    { id: 'b6', text: 'A guest swears on your LIVE and you let it go on.', basis: 'example' },
  ],
  clear: [
    {
      id: 'c1',
      text: 'Keep your language clean from the first second to the last, in anger and in joy.',
      basis: 'editorial',
    },
    {
      id: 'c2',
      text: 'Choose a harmless word for bad moments, and practise it before you go LIVE.',
      basis: 'editorial',
    },
    { id: 'c3', text: 'Read comments with your eyes first, and say them aloud in clean words.', basis: 'editorial' },
    {
      id: 'c4',
      text: 'Choose another word instead of a star or a beep, since viewers still understand the swear word.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Say a short sorry, go back to the product and keep the rest of the LIVE clean.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Cut or film again the line with the swear word before you publish the video.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: "Find out from the moment that the ticket names whose words they were: yours, a guest's or a song's.",
      basis: 'editorial',
    },
    {
      id: 'a4',
      text: "If a word was misheard, appeal by the ticket's own deadline and write down what you said.",
      basis: 'editorial',
    },
  ],
  learnUrl: null,
  sources: [
    {
      title: 'Affiliate violations guide',
      url: 'https://brandsmeetcreators.com/blog/tiktok-shop-violations-guide',
      date: '2024-04-01',
      trust: 'third-party',
    },
  ],
  quiz: 'full',
};
