/**
 * The bank as GIFT, the text format of Moodle and most other teaching platforms: a category a policy, the title is the id,
 * feedback to every option, the rule's address after them. What GIFT has no place for goes into tags, so that it comes back.
 */

import type { PolicyBank, Question } from '../policy/bank';
import type { PolicyNames } from '../policy/catalogue/policy';
import { giftName, giftText } from './escape';
import { POLICY_TAG } from './from-gift';

const ROOT = '$course$/top/Good Standing';

/** `names`: of the catalogue; a policy that is not among them goes by its id. */
export function toGift(banks: readonly PolicyBank[], names: readonly Pick<PolicyNames, 'id' | 'name'>[]): string {
  return banks
    .map(({ policy, questions }) => {
      const name = names.find(({ id }) => id === policy)?.name ?? policy;
      const category = `$CATEGORY: ${ROOT}/${name.replace(/\s+/g, ' ').replaceAll('/', '//')}`;
      return [category, ...questions.map((one) => questionOf(policy, one))].join('\n\n');
    })
    .join('\n\n')
    .concat('\n');
}

function questionOf(
  policy: string,
  { id, stem, options, source, difficulty, restsOn, regions = [] }: Question,
): string {
  const tags = [
    POLICY_TAG + policy,
    `difficulty ${difficulty}`,
    ...restsOn.map((one) => `rests on ${one}`),
    ...regions.map((one) => `region ${one}`),
  ];
  return [
    `// [id:${id}] ${tags.map((tag) => `[tag:${tag}]`).join(' ')}`,
    `::${giftName(id)}::[html]${giftText(stem)} {`,
    ...options.map(({ text, why, right }) => `\t${right ? '=' : '~'}${giftText(text)}#${giftText(why)}`),
    `\t####${giftText(source)}`,
    '}',
  ].join('\n');
}
