import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'unfair-terms-behaviour',
  name: 'Unfair behaviour and terms of sale',
  words: ['Unfair Behaviour', 'Unfair Behavior and Terms of Sale', 'Unfair terms of sale', 'Unfair Terms'],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['listing'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [],
  means: [
    { id: 'm1', text: 'You may not threaten buyers, and you may not reward them for a good rating.', basis: 'source' },
    { id: 'm2', text: 'Your own terms for refunds may not give buyers less than the platform does.', basis: 'source' },
  ],
  broken: [
    { id: 'b1', text: 'You write "no refund, no return" in the listing.', basis: 'source' },
    { id: 'b2', text: 'You make an unboxing video a condition for a refund.', basis: 'source' },
    { id: 'b3', text: 'You announce that buyers who leave bad reviews will be ignored.', basis: 'source' },
    { id: 'b4', text: 'You promise a free gift for five stars.', basis: 'source' },
    {
      id: 'b5',
      text: 'You threaten to show the chat or the address of a buyer in public after a complaint.',
      basis: 'example',
    },
    { id: 'b6', text: 'You set a shorter time for returns than the platform gives.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: "Let your terms say the same as the platform's return policy.", basis: 'editorial' },
    { id: 'c2', text: 'Ask for a photo or video of a fault as a help, not as a condition.', basis: 'editorial' },
    { id: 'c3', text: 'Answer a bad rating politely and offer to solve the problem.', basis: 'editorial' },
    { id: 'c4', text: 'Read banners and pictures too, since a term in a picture is still a term.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'Delete the term from title, description, pictures and chat templates at once.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Search your other listings for the same sentence, because such lines are often copied.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: "If you turned a buyer down because of the term, handle the case again by the platform's policy.",
      basis: 'editorial',
    },
    {
      id: 'a4',
      text: "If the platform's policy really gives what your line says, appeal with that passage by the ticket's deadline.",
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-vn.tiktok.com/university/essay?lang=en&knowledge_id=7224191561467664',
  sources: [
    {
      title: 'Unfair Behaviour and Terms of Sale (VN)',
      url: 'https://seller-vn.tiktok.com/university/essay?lang=en&knowledge_id=7224191561467664',
      date: '2025-06-29',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
