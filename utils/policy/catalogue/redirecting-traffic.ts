import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'redirecting-traffic',
  name: 'Redirecting Traffic (content)',
  words: ['Redirecting Traffic', 'Traffic redirection', 'Off-platform redirection'],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video'],
  regions: ['US', 'TH', 'VN', 'ID', 'MY', 'PH', 'SG'],
  severity: null,
  points: [{ programme: 'creator-vp-24', min: 2, max: 24, note: 'legacy, ID LIVE lesson 2025-08-26' }],
  means: [
    { id: 'm1', text: 'Shoppers whom you reach on TikTok Shop should buy and chat there.', basis: 'source' },
    {
      id: 'm2',
      text: 'A hint that leads them elsewhere breaks the rule, whether you say it, write it or show it as a link, handle, number or code.',
      basis: 'source',
    },
  ],
  broken: [
    { id: 'b1', text: 'You say "link in bio" or "DM me to order".', basis: 'source' },
    { id: 'b2', text: 'You ask viewers to add you on WhatsApp or a similar app.', basis: 'source' },
    { id: 'b3', text: 'You tell viewers to buy on your own website or on Facebook.', basis: 'source' },
    { id: 'b4', text: 'A phone number or a QR code that leads away is in view.', basis: 'source' },
    { id: 'b5', text: 'You speak of a bigger discount on another site.', basis: 'source' },
    {
      id: 'b6',
      text: 'Your handle on another platform can be read on the wall, the shirt or the parcel.',
      basis: 'example',
    },
  ],
  clear: [
    {
      id: 'c1',
      text: 'Keep buying and chatting inside TikTok Shop and lead viewers to the pinned product.',
      basis: 'editorial',
    },
    { id: 'c2', text: 'Blur or cover outside handles and the QR codes on packaging.', basis: 'editorial' },
    { id: 'c3', text: 'Turn wholesale enquiries to the in-app chat.', basis: 'editorial' },
    {
      id: 'c4',
      text: 'Look through the frame and the script for numbers, links and names before you start.',
      basis: 'editorial',
    },
  ],
  after: [
    {
      id: 'a1',
      text: 'Take the link, number or code out of the picture at once and stop mentioning it.',
      basis: 'editorial',
    },
    { id: 'a2', text: 'Tell viewers where they find the product on TikTok Shop.', basis: 'editorial' },
    {
      id: 'a3',
      text: 'Find the second or the caption line that the ticket means, a small code in the background included.',
      basis: 'editorial',
    },
    { id: 'a4', text: 'Check your older videos and your usual phrases for the same hint.', basis: 'editorial' },
  ],
  learnUrl: 'https://seller-vn.tiktok.com/university/essay?lang=en&knowledge_id=6837787798587138',
  sources: [
    {
      title: 'Redirecting Traffic (VN)',
      url: 'https://seller-vn.tiktok.com/university/essay?lang=en&knowledge_id=6837787798587138',
      date: '2025-06-29',
      trust: 'official',
    },
    {
      title: 'Creating with Impact (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=3112450937636654',
      date: '2025-09-15',
      trust: 'official',
    },
    {
      title: 'LIVE Content Policies (ID)',
      url: 'https://seller-id.tokopedia.com/university/course?content_id=7057154411415297&lang=en&learning_id=6992591972206353',
      date: '2025-08-26',
      trust: 'official',
    },
    {
      title: 'Redirecting traffic explained',
      url: 'https://www.zorillamarketing.com/articles/redirecting-traffic-explained-what-tiktok-shop-creators-must-know',
      date: '2026-02-25',
      trust: 'third-party',
    },
  ],
  quiz: 'full',
};
