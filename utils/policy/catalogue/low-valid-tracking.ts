import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'low-valid-tracking',
  name: 'Valid Tracking Rate below target',
  words: ['Valid Tracking Rate', 'VTR', 'Low Valid Tracking Rate', 'Low VTR'],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['fulfilment'],
  regions: ['US', 'UK'],
  severity: null,
  points: [],
  means: [
    { id: 'm1', text: 'Your shipments need tracking numbers that are valid and can be checked.', basis: 'source' },
    { id: 'm2', text: 'A target that is often cited is valid tracking for at least 95% of them.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You enter a tracking number that is not valid.', basis: 'source' },
    { id: 'b2', text: 'You mistype a digit, so the carrier does not know the number.', basis: 'example' },
    { id: 'b3', text: 'You choose the wrong carrier for a right number.', basis: 'example' },
    { id: 'b4', text: 'You send without tracking and enter a number of your own.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Use carriers that are connected with the shop.', basis: 'editorial' },
    { id: 'c2', text: 'Scan or copy the number from the label instead of typing it.', basis: 'editorial' },
    { id: 'c3', text: "Look a few numbers up on the carrier's page each day.", basis: 'editorial' },
  ],
  after: [
    { id: 'a1', text: "Look up the numbers that the ticket names on the carrier's page.", basis: 'editorial' },
    { id: 'a2', text: 'Correct a wrong digit or a wrong carrier where the order still lets you.', basis: 'editorial' },
    {
      id: 'a3',
      text: "If number and carrier were right, appeal with the carrier's page by the ticket's deadline.",
      basis: 'editorial',
    },
  ],
  learnUrl: null,
  sources: [
    {
      title: 'Gelato metric summary',
      url: 'https://support.gelato.com/en/articles/9956249-tiktok-policies',
      date: null,
      trust: 'third-party',
    },
    {
      title: 'UK policy update news',
      url: 'http://m.middleofthefairway.com/news/01jaw7pszn1087114bavse2cbn',
      date: '2024-10-23',
      trust: 'third-party',
    },
  ],
  quiz: 'short',
};
