import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'false-certification-endorsement',
  name: 'False claims and misrepresentation (awards, certificates, affiliation)',
  words: [
    'False claims and misrepresentation',
    'False certification',
    'False endorsement',
    'False awards or certificates',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video', 'listing'],
  regions: ['US', 'TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'You may not claim a certificate, an award, a recommendation or a brand link that the product does not have.',
      basis: 'source',
    },
    { id: 'm2', text: 'Origin, material and specification have to be stated as they really are.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You name an award or a certificate that the product does not hold.', basis: 'source' },
    { id: 'b2', text: 'You claim a link with a brand that has not allowed it.', basis: 'source' },
    { id: 'b3', text: 'You state a wrong origin, material or specification.', basis: 'source' },
    { id: 'b4', text: 'You say "FDA approved" and have no proof of it.', basis: 'example' },
    { id: 'b5', text: 'You say that skin doctors recommend a cream, and no skin doctor did.', basis: 'example' },
    { id: 'b6', text: "You put the award of last year's model on the picture of the new one.", basis: 'example' },
  ],
  clear: [
    {
      id: 'c1',
      text: 'Quote a certificate if you could upload it for an appeal, and leave it out if you could not.',
      basis: 'source',
    },
    { id: 'c2', text: 'Keep your claims in line with the packaging.', basis: 'source' },
    {
      id: 'c3',
      text: 'Ask the brand for the paper and check the product name and the date on it.',
      basis: 'editorial',
    },
    { id: 'c4', text: 'Say in plain words how you are connected with the brand.', basis: 'editorial' },
  ],
  after: [
    { id: 'a1', text: 'Remove the badge or the sentence now if you do not hold the certificate.', basis: 'editorial' },
    {
      id: 'a2',
      text: 'If you hold it, upload the certificate of this very product with your appeal.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'Check whether your listing pictures repeat the same award, partner or origin claim.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=4881274146408193',
  sources: [
    {
      title: 'Misleading Content (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=4881274146408193',
      date: null,
      trust: 'official',
    },
    {
      title: 'Creator Appeal Guidelines (TH) - proof of certification',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=5121338440320785',
      date: null,
      trust: 'official',
    },
  ],
  quiz: 'full',
};
