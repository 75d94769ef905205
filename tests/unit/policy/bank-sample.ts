/** A question that the linter accepts, and the policy it is about. */

import type { Option, PolicyBank, Question } from '../../../utils/policy/bank';
import type { Policy } from '../../../utils/policy/catalogue/policy';

const url = 'https://seller-us.tiktok.com/university/essay?knowledge_id=1';
const said = (id: string, text: string) => ({ id, text, basis: 'source' as const });

export const policy: Policy = {
  ...{ who: ['creator'], where: ['live'], regions: ['US', 'TH'], severity: null, points: [], learnUrl: null },
  means: [said('m1', 'You may not promise to heal.'), said('m2', 'A supplement is food for 30 days.')],
  broken: [said('b1', 'You say that it heals.')],
  clear: [said('c1', 'Say what is on the label.')],
  after: [said('a1', 'Take the video down.')],
  sources: [{ title: 'Health', url, date: null, trust: 'official' }],
  quiz: 'short',
};

export const options: Option[] = [
  { id: 'a', text: '"It is a food supplement."', right: true, why: 'You name what it is, and nothing of an illness.' },
  { id: 'b', text: '"It healed my own knees."', why: 'A story of a cure is a claim of treatment as well.' },
  { id: 'c', text: '"Doctors swear by this one."', why: 'Borrowed authority makes the claim only stronger.' },
];

export const question = (more: Partial<Question> = {}): Question => ({
  id: 'medical-claims-01',
  stem: 'You are LIVE with a collagen drink and a viewer asks about her knees. What do you say?',
  options,
  restsOn: ['b1'],
  source: url,
  difficulty: 'easy',
  ...more,
});

const STEMS = [
  'You are LIVE with a collagen drink and a viewer asks about her knees. What do you say?',
  'You film a clip on magnesium while your neighbour praises her sleep. Which line fits?',
  'You write the title of a new listing for herbal tea from Chiang Mai. How do you put it?',
];

/** Three questions, with the right answer at each place once. */
export const bank: PolicyBank = {
  policy: 'medical-claims',
  questions: STEMS.map((stem, at) =>
    question({ id: `medical-claims-0${at + 1}`, stem, options: at === 0 ? options : rightAt(at) }),
  ),
};

/** The sample's options with the right one at another place. */
export function rightAt(place: number): Option[] {
  const [right, ...wrong] = options as [Option, ...Option[]];
  const order = [...wrong.slice(0, place), right, ...wrong.slice(place)];
  return order.map((option, at) => ({ ...option, id: 'abc'[at] ?? '' }));
}
