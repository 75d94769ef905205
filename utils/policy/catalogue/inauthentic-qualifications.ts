import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'inauthentic-qualifications',
  name: 'Inauthentic qualifications',
  words: [
    'Inauthentic qualification',
    'Inauthentic documents',
    'Forged qualifications',
    'Forged or altered qualifications',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['listing'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: 'severe',
  points: [{ programme: 'sea-seller-vp-48', min: 12, max: 48, note: 'TH table 2025-10-06' }],
  means: [
    {
      id: 'm1',
      text: 'The documents that you hand in to qualify, such as licences and certificates, have to be real.',
      basis: 'source',
    },
    { id: 'm2', text: 'A paper that was made up, or changed after it was issued, breaks the rule.', basis: 'source' },
  ],
  broken: [
    {
      id: 'b1',
      text: 'You change a date, a name or a number on a certificate before you upload it.',
      basis: 'example',
    },
    { id: 'b2', text: 'You build a test report or a licence yourself from a template.', basis: 'example' },
    {
      id: 'b3',
      text: 'You upload the certificate of another shop with the name of your own shop put in.',
      basis: 'example',
    },
    {
      id: 'b4',
      text: 'You clean up or retype a real certificate, so that what you hand in is no longer what was issued.',
      basis: 'example',
    },
  ],
  clear: [
    { id: 'c1', text: 'Submit only originals, just as the issuer gave them to you.', basis: 'editorial' },
    {
      id: 'c2',
      text: 'Ask the supplier for the original and check its number with the body that issued it.',
      basis: 'editorial',
    },
    {
      id: 'c3',
      text: 'When a detail on the paper is wrong, ask the issuer for a new one and wait with the listing.',
      basis: 'editorial',
    },
  ],
  after: [
    { id: 'a1', text: 'Read in the ticket which document and which listing are meant.', basis: 'editorial' },
    {
      id: 'a2',
      text: 'Take the doubtful document out of use in your other listings too, and ask the issuer for a genuine one.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: "If the document is genuine, appeal with the untouched original and the issuer's confirmation by the ticket's deadline.",
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
  quiz: 'short',
};
