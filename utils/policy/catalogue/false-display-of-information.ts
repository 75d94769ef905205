import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'false-display-of-information',
  name: 'False Displays of Information',
  words: ['False Display of Information', 'False Displays of Information - Creator', 'False product information'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator'],
  where: ['live', 'video'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'The price, stock, discount, brand, features, warranty, delivery and returns that you state have to match the listing.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'The rule is broken when your video or LIVE says one thing and the listing says another.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You offer a size that the listing does not have.', basis: 'source' },
    { id: 'b2', text: 'You read out a wrong price or a wrong discount.', basis: 'source' },
    { id: 'b3', text: 'You name the wrong brand or show the wrong picture.', basis: 'source' },
    { id: 'b4', text: 'You promise returns or a delivery time that differ from the listing.', basis: 'source' },
    { id: 'b5', text: 'You say that plenty is left while the listing shows it as sold out.', basis: 'example' },
    { id: 'b6', text: 'You promise a warranty of two years because an older model had one.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Check the listing before you go LIVE.', basis: 'editorial' },
    { id: 'c2', text: 'Look at the price and the stock again each time you pin a product.', basis: 'editorial' },
    {
      id: 'c3',
      text: 'Read the warranty, delivery and return terms from the page instead of from memory.',
      basis: 'editorial',
    },
    { id: 'c4', text: 'If you do not know a detail, say so and point to the listing.', basis: 'editorial' },
  ],
  after: [
    { id: 'a1', text: 'Say the right detail aloud while the LIVE still runs.', basis: 'editorial' },
    {
      id: 'a2',
      text: 'Compare your recording with the listing and find the detail that differed.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'If the shop changed the listing after you spoke, look for proof of the old page before you appeal.',
      basis: 'editorial',
    },
    {
      id: 'a4',
      text: 'Correct your notes and script, so that the wrong price or term is not read out again.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-vn.tiktok.com/university/essay?lang=en&knowledge_id=578506942924545',
  sources: [
    {
      title: 'False Displays of Information - Creator (VN)',
      url: 'https://seller-vn.tiktok.com/university/essay?lang=en&knowledge_id=578506942924545',
      date: null,
      trust: 'official',
    },
  ],
  quiz: 'full',
};
