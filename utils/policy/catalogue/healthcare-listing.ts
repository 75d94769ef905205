import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'healthcare-listing',
  name: 'Healthcare and supplement listings',
  words: [
    'Healthcare product listings',
    'Healthcare listings',
    'Supplement listings',
    'Guidelines For Listing Healthcare Products',
    'Listing Healthcare Products',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['listing'],
  regions: ['US'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'The certificate that you file for a health product or a supplement has to match that very product.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'The listing itself may not overstate what the product does for weight or health.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You write in the listing that gummies make people lose weight.', basis: 'source' },
    { id: 'b2', text: 'You upload the certificate in a format that the guideline does not accept.', basis: 'source' },
    {
      id: 'b3',
      text: 'You file the certificate of one supplement for another one with a different form or formula.',
      basis: 'example',
    },
    {
      id: 'b4',
      text: 'You keep the title neutral but leave a promise of weight or health effects in a product picture.',
      basis: 'example',
    },
    { id: 'b5', text: 'You describe drops or a device as the sure end of sleepless nights or pain.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Hand in each certificate in the document format that the guideline names.', basis: 'source' },
    { id: 'c2', text: 'Keep the wording of the listing neutral.', basis: 'source' },
    {
      id: 'c3',
      text: 'Say what the product is, what is in it, how much and how it is used, and leave results out.',
      basis: 'editorial',
    },
    {
      id: 'c4',
      text: 'Compare brand, product name and formula on the certificate with the label and the listing before you upload.',
      basis: 'editorial',
    },
    {
      id: 'c5',
      text: 'Read the pictures as carefully as the title, because buyers read them as promises too.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'See whether the ticket speaks of the document or of the wording, since each is mended in its own place.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'For wording, take the promise out of title, description and pictures at once.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'For a document, ask the maker for the one that names your product, in the format that is asked for.',
      basis: 'editorial',
    },
    {
      id: 'a4',
      text: "If the certificate did match, appeal with it beside a photo of the label by the ticket's deadline.",
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=2573047829350187',
  sources: [
    {
      title: 'Guidelines For Listing Healthcare Products (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=2573047829350187',
      date: '2026-01-14',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
