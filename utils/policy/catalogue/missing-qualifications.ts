import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'missing-qualifications',
  name: 'Missing qualifications',
  words: [
    'Missing qualifications',
    'Missing qualification documents',
    'Missing product qualifications',
    'Missing licences or certificates',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['listing'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [{ programme: 'sea-seller-vp-48', min: 6, max: 48, note: 'TH table 2025-10-06' }],
  means: [
    { id: 'm1', text: 'For some products you have to supply a licence or a certificate.', basis: 'source' },
    {
      id: 'm2',
      text: 'The rule is broken when a required paper was not supplied, so a good product does not help without it.',
      basis: 'source',
    },
  ],
  broken: [
    {
      id: 'b1',
      text: 'You sell cosmetics without the notification number that your market requires.',
      basis: 'example',
    },
    { id: 'b2', text: 'You start selling while the certificate is still being issued.', basis: 'example' },
    { id: 'b3', text: 'You supply the certificate of a similar product, because yours has none.', basis: 'example' },
    { id: 'b4', text: "You supply your business licence and forget the product's own certificate.", basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Upload the documents before you start selling.', basis: 'editorial' },
    {
      id: 'c2',
      text: 'Ask the supplier for the papers before you order stock, and check that they name your product.',
      basis: 'editorial',
    },
    { id: 'c3', text: 'Keep a list of your products with the paper that each of them needs.', basis: 'editorial' },
    { id: 'c4', text: 'Check that a scan shows whole, readable pages before you upload it.', basis: 'editorial' },
  ],
  after: [
    { id: 'a1', text: 'Read in the ticket which document is missing, and for which product.', basis: 'editorial' },
    { id: 'a2', text: 'Stop selling the product until the document is there.', basis: 'editorial' },
    {
      id: 'a3',
      text: "Supply the missing document, or appeal by the ticket's own deadline if you had supplied it already.",
      basis: 'editorial',
    },
    { id: 'a4', text: 'Check your other products of the same kind for the same gap.', basis: 'editorial' },
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
