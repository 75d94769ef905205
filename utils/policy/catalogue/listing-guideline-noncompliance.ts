import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'listing-guideline-noncompliance',
  name: 'Non-compliance with listing guidelines',
  words: [
    'Non-compliance with listing guidelines',
    'Noncompliance with listing guidelines',
    'Listing guidelines',
    'Product listing requirements',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['listing'],
  regions: ['US', 'TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [{ programme: 'sea-seller-vp-48', min: 0, max: 48, note: 'TH table 2025-10-06' }],
  means: [
    {
      id: 'm1',
      text: 'The title, the pictures and the description of a listing have to meet the standards for listings.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'In the US, the pictures have to be real photos, without text, logos, borders or renders.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You put promotional text, such as a discount sticker, on a product picture.', basis: 'source' },
    { id: 'b2', text: 'You stuff the title with search words.', basis: 'source' },
    { id: 'b3', text: 'You put the web address of your shop in the title.', basis: 'source' },
    { id: 'b4', text: 'You use a digital render in place of a photo.', basis: 'source' },
    { id: 'b5', text: 'You leave required details empty or fill them with a guess.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Use a clean main picture on white, with the product and nothing else.', basis: 'editorial' },
    { id: 'c2', text: 'Write an accurate title that names the product, and stop there.', basis: 'editorial' },
    {
      id: 'c3',
      text: 'Fill in the required details at least, and check them against the product.',
      basis: 'editorial',
    },
    {
      id: 'c4',
      text: 'Show offers in the price and in your content, and keep the pictures free of them.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Open the ticket, see whether it names the title, a picture or the description, and mend that part first.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Replace a picture that had stickers, borders or a render with a photo of the real product.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'Check the listings that were made with the same template for the same fault.',
      basis: 'editorial',
    },
    {
      id: 'a4',
      text: "If the words are printed on the product itself, say so in an appeal by the ticket's own deadline.",
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=3196690250417921',
  sources: [
    {
      title: 'Product Listing Policy (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=3196690250417921',
      date: '2026-06-15',
      trust: 'official-by-notes',
    },
    {
      title: 'Seller points table (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=2491464556136208',
      date: '2025-10-06',
      trust: 'official',
    },
    {
      title: 'Listing requirements topic',
      url: 'https://staging.polici.net/topics/product-listing-requirements',
      date: null,
      trust: 'third-party',
    },
  ],
  quiz: 'full',
};
