import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'misleading-listing-clickbait',
  name: 'Misleading claims and clickbait tactics in listings',
  words: [
    'Misleading claims and clickbait tactics in listings',
    'Misleading claims and clickbait tactics',
    'Clickbait tactics',
    'Clickbait listings',
    'Misleading listing claims',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['listing'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'A listing has to tell true facts that can be checked, without absolute words that nobody can prove.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'It may not lure clicks with odd pack sizes, or compare your offer with the offers of other sellers.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You promise instant results in a product title or description.', basis: 'source' },
    { id: 'b2', text: 'You sell tissues by the sheet, so that the price in the search looks tiny.', basis: 'source' },
    { id: 'b3', text: 'You write that you are cheaper than other sites.', basis: 'source' },
    { id: 'b4', text: 'You show a branded photo for an item that has no brand.', basis: 'source' },
    { id: 'b5', text: 'You name a material, a size or a quality that the item does not have.', basis: 'example' },
  ],
  clear: [
    {
      id: 'c1',
      text: 'Write facts that can be checked: material, size, weight, number of pieces, what is in the box.',
      basis: 'editorial',
    },
    {
      id: 'c2',
      text: 'Sell in the pack size that is normal for this kind of product, and price that pack.',
      basis: 'editorial',
    },
    { id: 'c3', text: 'Speak of your own offer, and leave other shops and sites out.', basis: 'editorial' },
    { id: 'c4', text: 'Take photos of the very item that the buyer will get.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'Correct the title, the photo or the pack size that the ticket names, then read the whole listing once more.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Search your other listings for the same phrase or trick, since copies of a listing carry it along.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: "If the fact is true, appeal by the ticket's own deadline with the supplier's data sheet or the label.",
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-vn.tiktok.com/university/essay?lang=en&knowledge_id=4924400659498754',
  sources: [
    {
      title: 'Misleading Claims and Clickbait Tactics (VN)',
      url: 'https://seller-vn.tiktok.com/university/essay?lang=en&knowledge_id=4924400659498754',
      date: '2025-06-29',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
