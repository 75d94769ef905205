import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'expired-qualifications',
  name: 'Expired qualifications',
  words: [
    'Expired qualifications',
    'Expired qualification documents',
    'Expired product qualifications',
    'Expired licences or certificates',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['listing'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [{ programme: 'sea-seller-vp-48', min: 4, max: 48, note: 'TH table 2025-10-06' }],
  means: [
    { id: 'm1', text: 'The licences and certificates that you have on file have to be up to date.', basis: 'source' },
    {
      id: 'm2',
      text: 'A document that has run out breaks the rule, although it was right when you uploaded it.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'Your licence runs out and you go on selling.', basis: 'example' },
    {
      id: 'b2',
      text: 'You renew a certificate with the authority and forget to upload the new one.',
      basis: 'example',
    },
    { id: 'b3', text: 'You upload a document whose last day has already passed.', basis: 'example' },
    { id: 'b4', text: "Your supplier's certificate runs out, and you learn of it too late.", basis: 'example' },
  ],
  clear: [
    {
      id: 'c1',
      text: 'Renew ahead of the last day, and allow for the time that the office takes.',
      basis: 'editorial',
    },
    {
      id: 'c2',
      text: 'Put the last day of each document in your calendar, with a reminder well before it.',
      basis: 'editorial',
    },
    { id: 'c3', text: 'Upload the new document as soon as you have it.', basis: 'editorial' },
    {
      id: 'c4',
      text: 'Ask suppliers how long their certificates are valid when you place a new order.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Read in the ticket which document is out of date, and see which products rest on it.',
      basis: 'editorial',
    },
    { id: 'a2', text: 'Stop the products that rest on it until a valid document is on file.', basis: 'editorial' },
    {
      id: 'a3',
      text: "Upload the renewed document, or appeal with it by the ticket's own deadline if it was valid at that time.",
      basis: 'editorial',
    },
    { id: 'a4', text: 'Look through the dates of your other documents on the same day.', basis: 'editorial' },
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
