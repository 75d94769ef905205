import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'unoriginal-content',
  name: 'Unoriginal Content',
  words: ['Unoriginal promotional content', 'Unoriginal videos', 'Reposted content', 'Non-original content'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator'],
  where: ['live', 'video'],
  regions: ['US', 'EU', 'UK', 'TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'Each post has to be new work with fresh footage and fresh words, and your own older posts count as well.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'A copy stays a copy when you edit it, filter it or move it to a second account.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You post the same video again, or put it on a second account of yours.', basis: 'source' },
    { id: 'b2', text: 'You crop, filter or re-cut a clip so that the copy is harder to notice.', basis: 'source' },
    { id: 'b3', text: 'You use a script again that you have already used in an earlier post.', basis: 'source' },
    { id: 'b4', text: "You post another creator's clip without authorization.", basis: 'source' },
    { id: 'b5', text: 'Your clip still carries the watermark of another platform.', basis: 'example' },
    { id: 'b6', text: 'You use a few seconds of an older clip of your own again in a new video.', basis: 'example' },
  ],
  clear: [
    { id: 'c1', text: 'Write a new script and film new footage for each post.', basis: 'source' },
    {
      id: 'c2',
      text: "Get another creator's clip authorized through the Content Authorization Tool before you use it.",
      basis: 'source',
    },
    {
      id: 'c3',
      text: 'Check what an authorization covers: at most one year and up to five accounts.',
      basis: 'source',
    },
    { id: 'c4', text: 'Keep raw footage in dated folders, so that you do not use a shot twice.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'Compare the post in the ticket with your older posts and find the shots or lines that they share.',
      basis: 'editorial',
    },
    {
      id: 'a2',
      text: 'Film a new version with a new script before you promote that product again.',
      basis: 'editorial',
    },
    {
      id: 'a3',
      text: "If the clip was authorized for you, appeal with that record by the ticket's own deadline.",
      basis: 'editorial',
    },
    { id: 'a4', text: 'Look for the same clip on your other accounts and take the copies down.', basis: 'editorial' },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=5769635937191681',
  sources: [
    {
      title: 'Best Practices for Promotional Content (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=5769635937191681',
      date: '2026-06-24',
      trust: 'official',
    },
    {
      title: 'Creating with Impact (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=3112450937636654',
      date: '2025-09-15',
      trust: 'official',
    },
    {
      title: 'Content Authorization Tool Feature Guide (UK)',
      url: 'https://seller-uk.tiktok.com/university/essay?knowledge_id=1920527359182614',
      date: '2026-08-20',
      trust: 'official',
    },
    {
      title: 'Creator blog: 6 points reported for this violation (2024, old US scale)',
      url: 'https://tiktokshoptea.blogspot.com/2024/06/tiktok-shop-violations-and-community.html',
      date: '2024-06',
      trust: 'community',
    },
  ],
  quiz: 'full',
};
