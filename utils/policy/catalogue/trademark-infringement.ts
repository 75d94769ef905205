import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'trademark-infringement',
  name: 'Trademark infringement',
  words: [
    'Trademark infringement',
    'Trademark violation',
    'Trademark violations',
    'Unauthorised use of a trademark',
    'Unauthorized use of trademarks',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video', 'listing'],
  regions: ['US', 'TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [{ programme: 'sea-seller-vp-48', min: 1, max: 48, note: 'TH table 2025-10-06' }],
  means: [
    {
      id: 'm1',
      text: 'A brand owns its name, logo, slogan and the look that marks its goods, and you need its permission to use them.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'Patterns, the place of a mark and the trade dress count too, so an item can break the rule without a brand name on it.',
      basis: 'source',
    },
  ],
  broken: [
    {
      id: 'b1',
      text: 'You put a brand name in a product title without the authorisation of that brand.',
      basis: 'source',
    },
    {
      id: 'b2',
      text: 'You sell an item with a monogram pattern that belongs to a brand, although its name appears nowhere.',
      basis: 'source',
    },
    { id: 'b3', text: 'You copy a look that marks a brand, such as the coloured sole of a shoe.', basis: 'source' },
    {
      id: 'b4',
      text: "You show a brand's logo or slogan on a banner in your LIVE although the brand gave you no permission.",
      basis: 'example',
    },
    {
      id: 'b5',
      text: 'You add a well known brand name to the description as a search word for an unbranded item.',
      basis: 'example',
    },
  ],
  clear: [
    {
      id: 'c1',
      text: "Get the brand's authorisation documents before you list or show goods under its name.",
      basis: 'editorial',
    },
    {
      id: 'c2',
      text: 'Take brand terms out of titles, descriptions, pictures, captions and banners when you have no authorisation.',
      basis: 'editorial',
    },
    {
      id: 'c3',
      text: 'Describe an unbranded item by its own colour, material, size and use instead of by a brand it resembles.',
      basis: 'editorial',
    },
    {
      id: 'c4',
      text: 'Look at the pattern, sole and logo position of a sample before you order stock, as well as at its label.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Take the brand term or the marked goods out of the listing, video or LIVE that the ticket names.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: "If the brand authorised you, gather that document and the invoices, and appeal by the ticket's own deadline.",
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'Look through your other listings for the same brand word, pattern or look, and mend them as well.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=5090656611682090',
  sources: [
    {
      title: 'Trademark violations guide (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=5090656611682090',
      date: null,
      trust: 'official',
    },
    {
      title: 'Seller points table (TH): IP infringement',
      url: 'https://seller-th.tiktok.com/university/essay?lang=en&knowledge_id=2491464556136208',
      date: '2025-10-06',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
