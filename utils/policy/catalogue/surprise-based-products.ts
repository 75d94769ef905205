import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'surprise-based-products',
  name: 'Surprise-Based Products (restricted)',
  words: ['Surprise-Based Products', 'Surprise boxes', 'Mystery boxes', 'Blind boxes'],
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
      text: 'Sealed mystery items are restricted: you may sell them when certain conditions are met.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'The maker has sealed them, you disclose the possible contents and the range of the odds, and you are eligible to sell them.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You pack a mystery box by hand.', basis: 'source' },
    { id: 'b2', text: 'You do not list what can be inside.', basis: 'source' },
    { id: 'b3', text: 'You open packs and seal them again.', basis: 'source' },
    { id: 'b4', text: 'You list blind boxes before you have checked whether your shop is eligible.', basis: 'example' },
    { id: 'b5', text: 'You show the rare figure and stay silent about the common ones.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Sell boxes that the manufacturer has sealed.', basis: 'source' },
    { id: 'c2', text: 'Show all items that can be inside in the listing.', basis: 'source' },
    { id: 'c3', text: 'Check in your shop whether you are eligible before you buy stock.', basis: 'editorial' },
    {
      id: 'c4',
      text: "In the US, check first: a seller tool's summary speaks of invitation and a limit of 100 dollars.",
      basis: 'source',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Take down the boxes that you packed or sealed yourself, in the listing and in the show.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Complete the listing with the possible contents and the odds if that was the reason given.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: "Keep the maker's invoice and photos of the closed seal as proof for an appeal.",
      basis: 'editorial',
    },
    { id: 'a4', text: 'Do not offer the same boxes under another name while the ticket is open.', basis: 'editorial' },
  ],
  learnUrl: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=2624678623512321',
  sources: [
    {
      title: 'Guidelines (TH)',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=2624678623512321',
      date: '2025-08-28',
      trust: 'official',
    },
    {
      title: 'SKU IQ summary (US)',
      url: 'https://knowledgebase.skuiq.com/knowledge/tts-suprise-boxes',
      date: null,
      trust: 'third-party',
    },
  ],
  quiz: 'full',
};
