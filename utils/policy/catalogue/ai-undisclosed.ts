import type { Policy, PolicyNames } from './policy';

export const names: PolicyNames = {
  id: 'ai-undisclosed',
  name: 'AI-generated content without disclosure',
  words: [
    'Undisclosed AI-generated content',
    'Missing AI disclosure',
    'AIGC without disclosure',
    'False or missing AI disclosure',
  ],
  keys: [],
};

export const policy: Policy = {
  who: ['creator', 'seller'],
  where: ['live', 'video'],
  regions: ['US', 'UK', 'EU'],
  severity: null,
  points: [],
  means: [
    {
      id: 'm1',
      text: 'Content that AI made, or that AI changed in a major way, has to carry a label that viewers can see.',
      basis: 'source',
    },
    {
      id: 'm2',
      text: 'You can label it by the AI switch, by text on the screen or by a watermark; a wrong or missing label breaks the rule in itself.',
      basis: 'source',
    },
  ],
  broken: [
    {
      id: 'b1',
      text: 'Your LIVE, its title or its description has no AI label although AI made a large part of the content.',
      basis: 'source',
    },
    {
      id: 'b2',
      text: 'You use a synthetic face, a synthetic voice or a digital human and give no notice of it.',
      basis: 'source',
    },
    { id: 'b3', text: 'AI plays a major role in the video and you do not declare it.', basis: 'source' },
    { id: 'b4', text: 'Your label is false, so it does not tell viewers what AI really did.', basis: 'source' },
    {
      id: 'b5',
      text: 'You put the label in a place where viewers cannot read it, such as tiny text behind the product card.',
      basis: 'example',
    },
  ],
  clear: [
    { id: 'c1', text: 'Switch on the AI-generated label when you post.', basis: 'source' },
    { id: 'c2', text: 'Add text on the screen that says the content is made with AI.', basis: 'source' },
    {
      id: 'c3',
      text: 'Ask your editor or agency for each clip: what was filmed, and what did AI make or change.',
      basis: 'editorial',
    },
    { id: 'c4', text: 'When you are unsure whether AI played a major role, label the content.', basis: 'editorial' },
  ],
  after: [
    {
      id: 'a1',
      text: 'Add the label to the content if you still can; otherwise take it down and post it again with the label.',
      basis: 'editorial',
    },
    { id: 'a2', text: 'Look for other posts made with the same AI tool and label those as well.', basis: 'editorial' },
    {
      id: 'a3',
      text: 'Keep the raw footage: it helps in an appeal if the scene was filmed and AI played no major role.',
      basis: 'editorial',
    },
  ],
  learnUrl: 'https://seller-us.tiktok.com/university/essay?knowledge_id=491489038501663',
  sources: [
    {
      title: 'AI-Generated Content Restrictions and Requirements (US)',
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=491489038501663',
      date: '2026-09-02',
      trust: 'official',
    },
    {
      title: 'AIGC (UK)',
      url: 'https://seller-uk.tiktok.com/university/essay?knowledge_id=5234615598237462',
      date: '2026-08-28',
      trust: 'official',
    },
  ],
  quiz: 'full',
};
