import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'inappropriate-customer-communication',
  name: 'Inappropriate/prohibited customer communication',
  words: [
    'Inappropriate customer communication',
    'Prohibited customer communication',
    'Inappropriate communication with customers',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['fulfilment'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [{ programme: 'sea-seller-vp-48', min: 1, max: 12, note: 'TH table 2025-10-06' }],
  means: [
    { id: 'm1', text: 'Your messages to buyers may not be abusive, and they may not be spam.', basis: 'source' },
    { id: 'm2', text: 'They may not take the buyer off the platform either.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You insult or mock a buyer in chat, even if the buyer was rude first.', basis: 'example' },
    {
      id: 'b2',
      text: 'You send the same promotion again and again to buyers who did not ask for it.',
      basis: 'example',
    },
    {
      id: 'b3',
      text: 'You ask a buyer to go on in a messenger, by mail or on the phone outside the platform.',
      basis: 'example',
    },
    { id: 'b4', text: 'You send message after message to make a buyer withdraw a return.', basis: 'example' },
    { id: 'b5', text: 'Your automatic tool repeats a message to a buyer who has already read it.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Answer politely and inside the app.', basis: 'editorial' },
    { id: 'c2', text: 'Write about the order, and stop when the question is solved.', basis: 'editorial' },
    {
      id: 'c3',
      text: 'Keep calm sentences ready for angry buyers, so that nobody on your team answers in anger.',
      basis: 'editorial',
    },
    { id: 'c4', text: 'If you need a photo or a detail, ask for it in the chat of the app.', basis: 'editorial' },
  ],
  after: [
    { id: 'a1', text: 'Read the chat that the ticket names as a stranger would read it.', basis: 'editorial' },
    {
      id: 'a2',
      text: 'Stop the template or the tool that sent the messages before it writes to the next buyer.',
      basis: 'editorial',
    },
    { id: 'a3', text: 'Send the buyer one calm reply in the app that settles the order.', basis: 'editorial' },
    {
      id: 'a4',
      text: "If your words were quoted without the rest of the chat, appeal with the whole chat by the ticket's deadline.",
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=2491464556136208',
  sources: [
    {
      title: 'Seller points table (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=2491464556136208',
      date: '2025-10-06',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
