import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'listing-evasion',
  name: 'Listing to evade policy',
  words: ['Listing to evade policy', 'Listings to evade policy', 'Listing evasion', 'Policy evasion in listings'],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['listing'],
  regions: ['US'],
  severity: null,
  points: [],
  means: [
    { id: 'm1', text: 'A listing may not be built so that the policy checks miss what is sold.', basis: 'source' },
    {
      id: 'm2',
      text: 'Choosing words, splitting a product or disguising it so that a check misses it breaks the rule.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You build a listing so that it gets around the policy checks.', basis: 'source' },
    {
      id: 'b2',
      text: 'You use coded words, dots or signs for a product that would be stopped under its real name.',
      basis: 'example',
    },
    {
      id: 'b3',
      text: 'You collect reviews with one product and then swap another into the same listing.',
      basis: 'example',
    },
    { id: 'b4', text: 'You split a product that needs approval into parts that look harmless.', basis: 'example' },
    {
      id: 'b5',
      text: 'You show a harmless item and tell buyers in the chat what they will really get.',
      basis: 'example',
    },
  ],
  clear: [
    { id: 'c1', text: 'List honestly: the real name, the real picture, the real use.', basis: 'editorial' },
    {
      id: 'c2',
      text: 'Make a new listing for a new product, even when the old one has good reviews.',
      basis: 'editorial',
    },
    {
      id: 'c3',
      text: 'Read the reason when a listing is rejected, and mend that point instead of trying other words.',
      basis: 'editorial',
    },
    { id: 'c4', text: 'Ask seller support when you do not understand a rejection.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'Take the listing down, and do not bring the product back under other words.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Look for other listings of yours with the same code word or the same split, and correct them.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: "If the wording was an honest slip, say so in an appeal by the ticket's own deadline and add the label.",
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=3196690250417921',
  sources: [
    {
      title: 'Product Listing Policy (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=3196690250417921',
      date: null,
      trust: 'official',
    },
  ],
  quiz: 'full',
};
