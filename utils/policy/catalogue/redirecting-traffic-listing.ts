import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'redirecting-traffic-listing',
  name: 'Alternate Ordering Information (Redirecting Traffic) in listings',
  words: ['Alternate Ordering Information', 'Alternate ordering', 'Redirecting Traffic in listings'],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['listing'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [],
  means: [
    { id: 'm1', text: 'A listing should take its orders through TikTok Shop and nowhere else.', basis: 'source' },
    {
      id: 'm2',
      text: 'Contact data, links or instructions that lead an order away break the rule, in text and in pictures.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'A WhatsApp number stands as a watermark on your photo.', basis: 'source' },
    { id: 'b2', text: 'The description holds an outside web address.', basis: 'source' },
    { id: 'b3', text: 'The text says "contact us for wholesale".', basis: 'source' },
    { id: 'b4', text: 'The size chart carries a QR code that opens your own web shop.', basis: 'example' },
    { id: 'b5', text: 'A leaflet in the product photo shows your e-mail address.', basis: 'example' },
    { id: 'b6', text: 'The title invites buyers to ask for a better price by messenger.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Remove contact data from images, titles and descriptions.', basis: 'source' },
    { id: 'c2', text: 'Use photos without watermarks, also those of your supplier.', basis: 'editorial' },
    {
      id: 'c3',
      text: 'Answer bulk questions in the shop chat when buyers ask, and leave them out of the text.',
      basis: 'editorial',
    },
    {
      id: 'c4',
      text: 'Zoom into each picture before you upload it and look for numbers, addresses and codes.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Correct the listing in the ticket: go through each picture and the whole text.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Search your other listings for the same picture or the same block of text.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'Ask the supplier or designer for clean pictures, so that it does not come back.',
      basis: 'editorial',
    },
    {
      id: 'a4',
      text: "Correct it or appeal by the ticket's own deadline, and keep a copy of how the listing looked.",
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=1519417092556561',
  sources: [
    {
      title: 'Alternate Ordering Information (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=1519417092556561',
      date: '2025-06-09',
      trust: 'official',
    },
    {
      title: 'ID article on traffic diversion',
      url: 'https://fame.grid.id/amp/463692544/banyak-seller-tiktok-shop-dibanned-gegara-melakukan-pengalihan-traffic-apa-maksudnya?page=all',
      date: null,
      trust: 'third-party',
    },
  ],
  quiz: 'full',
};
