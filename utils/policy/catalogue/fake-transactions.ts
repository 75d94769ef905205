import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'fake-transactions',
  name: 'Fake transactions',
  words: ['Fake transaction', 'Fake transaction rule', 'Fake orders', 'Self-orders'],
  keys: [],
};

export const policy: Policy = {
  who: ['seller'],
  where: ['fulfilment'],
  regions: ['TH', 'VN', 'ID', 'MY', 'PH', 'SG', 'UK'],
  severity: 'severe',
  points: [],
  means: [
    {
      id: 'm1',
      text: 'An order is fake when you or a ring of helpers buy in order to lift the sales or ratings of the shop.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'Orders with false tracking, or with a delivery that does not fit the order, count as well.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You order from your own shop.', basis: 'source' },
    { id: 'b2', text: 'The same group of buyers keeps ordering to lift your numbers.', basis: 'source' },
    { id: 'b3', text: 'You enter a tracking number that is not valid for the order.', basis: 'source' },
    { id: 'b4', text: 'Shop owners buy from one another so that each of them looks busier.', basis: 'example' },
    {
      id: 'b5',
      text: 'You send an empty box for an order of a friend, and the friend leaves a rating.',
      basis: 'example',
    },
  ],
  clear: [
    { id: 'c1', text: 'Let your numbers come from genuine orders, also in the slow first weeks.', basis: 'editorial' },
    {
      id: 'c2',
      text: 'Tell family and staff who want to help that they should not order to lift the numbers.',
      basis: 'editorial',
    },
    { id: 'c3', text: 'Enter the number of the parcel that really carries the order.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'Match each order that the ticket names with its buyer, its parcel and its tracking.',
      basis: 'editorial',
    },
    { id: 'a2', text: 'End the deal with the group or agency that places such orders.', basis: 'editorial' },
    {
      id: 'a3',
      text: "For genuine orders, appeal with packing photos and the carrier's proof by the ticket's deadline.",
      basis: 'editorial',
    },
  ],
  learnUrl: null,
  sources: [
    {
      title: 'Fake transaction rule (SEA, UK) copy',
      url: 'https://tt123.com/policy/cxTs89Ya',
      date: '2025-01-17',
      trust: 'third-party',
    },
  ],
  quiz: 'short',
};
