import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'minors-in-content',
  name: 'Minors promoting or being targeted',
  words: [
    'Minors promoting or being targeted',
    'Minors promoting products',
    'Minors in promotional content',
    'Promotion targeting minors',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video'],
  regions: ['US', 'TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: 'severe',
  points: [],
  means: [
    {
      id: 'm1',
      text: 'Children may not present or try out products in your selling content, and your promotions may not be aimed at them.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: "For South East Asia, an older copy of the rule was narrower: children under 15 on their own, except for toys and children's wear.",
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'A child demonstrates a product in your video or LIVE.', basis: 'source' },
    { id: 'b2', text: 'You run a giveaway for children.', basis: 'source' },
    { id: 'b3', text: 'A child is alone in front of the camera of your LIVE.', basis: 'source' },
    { id: 'b4', text: 'You ask a child to read out the price or to praise the product.', basis: 'example' },
    { id: 'b5', text: 'You speak to young viewers and tell them to get their parents to buy.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: "Let adults present, demonstrate and sell, for children's goods as well.", basis: 'editorial' },
    {
      id: 'c2',
      text: 'Keep children off camera while you sell, and close the door if you sell from home.',
      basis: 'editorial',
    },
    { id: 'c3', text: "Show children's clothes and toys on a hanger, a table or a mannequin.", basis: 'editorial' },
    { id: 'c4', text: 'Speak to the parents who buy, also when a product is made for children.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'When a child appears on LIVE, lead the child calmly out of the frame before you go on selling.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Take down the video in which a child presents the product, and film it again with an adult.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: 'Open the ticket and read which scene it names, so that you change that scene in your next script.',
      basis: 'editorial',
    },
    {
      id: 'a4',
      text: "If the presenter is an adult who looks young, appeal by the ticket's own deadline with proof of age.",
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6125629963945771',
  sources: [
    {
      title: 'Prohibited Content for Platform Safety (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6125629963945771',
      date: '2025-12-30',
      trust: 'official',
    },
    {
      title: 'VN minors rule copy',
      url: 'https://www.36l1.com/2023/12/chinh-sach-quang-cao-vi-thanh-nien.html',
      date: '2023-12',
      trust: 'third-party',
    },
  ],
  quiz: 'full',
};
