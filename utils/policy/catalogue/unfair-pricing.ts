import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'unfair-pricing',
  name: 'Unfair / inflated pricing',
  words: ['Unfair pricing', 'Inflated pricing', 'Fair Pricing Policy', 'Price gouging'],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['listing'],
  regions: ['US'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'A former price that you show has to have been a real one, and the list price may not be blown up.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'Prices that jump often, use the need of buyers, or bait with a low start price for other goods are unfair too.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You show a "was" price at which the product was never on sale.', basis: 'source' },
    {
      id: 'b2',
      text: 'You add a cheap placeholder variant that nobody should buy, so that the listing starts at a low price.',
      basis: 'source',
    },
    {
      id: 'b3',
      text: 'You raise the price far above the usual one because people need the product for a holiday.',
      basis: 'source',
    },
    { id: 'b4', text: 'You move the price up and down again and again.', basis: 'source' },
    {
      id: 'b5',
      text: 'You put a dear product and a cheap accessory into one listing, so that it starts at the price of the accessory.',
      basis: 'example',
    },
    {
      id: 'b6',
      text: 'You lift the list price for a few days before a sale, so that the discount looks larger.',
      basis: 'example',
    },
  ],
  clear: [
    {
      id: 'c1',
      text: 'Keep a stable, genuine price and change it for a real reason, such as your costs.',
      basis: 'editorial',
    },
    { id: 'c2', text: 'Put one product into one listing, and give accessories their own.', basis: 'editorial' },
    {
      id: 'c3',
      text: 'Show a former price only if your records prove that the product was really offered at it.',
      basis: 'editorial',
    },
    { id: 'c4', text: 'Offer only variants that are really for sale.', basis: 'editorial' },
    { id: 'c5', text: 'When demand jumps, let the stock sell at the usual price.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'Find out which price the ticket means: the list price, the former price or one variant.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Set the genuine price again and take down a comparison that you cannot prove.',
      basis: 'editorial',
    },
    { id: 'a3', text: 'Move goods that do not belong together into listings of their own.', basis: 'editorial' },
    {
      id: 'a4',
      text: "If the former price was real, appeal with the invoices or orders that show it by the ticket's deadline.",
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=8519326693148462',
  sources: [
    {
      title: 'Fair Pricing Policy (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=8519326693148462',
      date: '2026-09-01',
      trust: 'official',
    },
    {
      title: 'Your Guide to Product Pricing (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=5486313366537997',
      date: '2026-09-15',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
