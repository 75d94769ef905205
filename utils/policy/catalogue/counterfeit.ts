import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'counterfeit',
  name: 'Counterfeit products',
  words: ['Counterfeit', 'Counterfeits', 'Counterfeit goods', 'Anti-counterfeit'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video', 'listing'],
  regions: ['US', 'TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: 'severe',
  points: [
    { programme: 'sea-seller-vp-48', min: 4, max: 48, note: 'TH table 2025-10-06' },
    { programme: 'creator-vp-24', min: 8, max: 24, note: 'legacy, ID LIVE lesson 2025-08-26' },
  ],
  means: [
    {
      id: 'm1',
      text: 'You may not sell or promote fake branded goods, or branded goods without the permission of the brand.',
      basis: 'source',
    },
    { id: 'm2', text: 'Hints of a fake count as well, such as a logo that is blurred or covered.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You offer a replica or a copy that the brand did not authorise.', basis: 'source' },
    { id: 'b2', text: 'You blur, cover or turn away a logo on purpose.', basis: 'source' },
    { id: 'b3', text: 'You use a brand name without authorisation in a listing, a video or a LIVE.', basis: 'source' },
    {
      id: 'b4',
      text: 'You sell fake luxury bags, jewellery, shoes or phone cases.',
      basis: 'source',
    },
    { id: 'b5', text: 'You call the item a 1:1 copy.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: "Upload the brand's authorisation and your invoices.", basis: 'source' },
    { id: 'c2', text: 'Sell authentic stock, and nothing else under the name of a brand.', basis: 'source' },
    {
      id: 'c3',
      text: 'Buy from the brand or from a dealer that it names, and keep the invoice of each batch.',
      basis: 'editorial',
    },
    {
      id: 'c4',
      text: 'As a creator, ask the seller for the authorisation before you promote a branded item.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Stop offering the item, and remove it from the listing, the videos and the LIVE.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Check what else came from the same supplier, and hold it back until you know that it is authentic.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'If the stock is authentic, collect the authorisation and the invoices and appeal by the deadline on the ticket.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=5090656611682090',
  sources: [
    {
      title: 'How To Avoid Counterfeits, Knockoffs and Trademark violations (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=5090656611682090',
      date: '2025-04-16',
      trust: 'official',
    },
    {
      title: 'Anti-Counterfeit and Knockoff Policy (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=10008569',
      date: '2025-09-29',
      trust: 'official',
    },
    {
      title: 'Seller points table (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=2491464556136208',
      date: '2025-10-06',
      trust: 'official',
    },
    {
      title: 'LIVE Content Policies (ID)',
      url: 'https://seller-id.tokopedia.com/university/course?content_id=7057154411415297&lang=en&learning_id=6992591972206353',
      date: '2025-08-26',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
