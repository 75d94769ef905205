/** What it teaches: topics as stated, the rules of the catalogue they are, and which of these the seller broke. */

import { type Covered, coveredOf } from '../../utils/domain/workshops/topics';
import type { Workshop } from '../../utils/domain/workshops/workshop';
import { t } from '../../utils/words/words';
import { brokenWords } from '../../utils/words/workshops';
import { LearnLink } from '../ui/LearnLink';
import { Mark } from '../ui/Mark';
import type { WorkshopsProps } from './props';

export type Learnt = Pick<WorkshopsProps, 'broken' | 'nameOf' | 'policiesOf'>;
type Props = Learnt & { workshop: Workshop };

/** The rules it covers that were broken, most often first. */
export const brokenIn = (workshop: Workshop, { broken, policiesOf }: Omit<Learnt, 'nameOf'>): Covered[] =>
  broken.length === 0 ? [] : coveredOf(policiesOf(workshop), broken);

export function Covers({ workshop, short, ...learnt }: Props & { short?: boolean }) {
  const { nameOf, policiesOf } = learnt;
  const broken = brokenIn(workshop, learnt);
  const [most] = broken;
  if (short) {
    if (!most) return null;
    return (
      <p class="told" data-tone="accent">
        <Mark kind="ticket" />
        <span>
          {brokenWords(most.times)} <bdi>{nameOf(most.policy) ?? most.policy}</bdi>
        </span>
      </p>
    );
  }
  const policies = policiesOf(workshop);
  const topics = workshop.topics ?? [];
  if (policies.length + topics.length === 0) return null;
  return (
    <section class="part">
      <h2>{t('ws_topics')}</h2>
      {topics.length > 0 && (
        <ul class="tags">
          {topics.map((topic) => (
            <li key={topic} class="chip flat">
              <bdi>{topic}</bdi>
            </li>
          ))}
        </ul>
      )}
      {policies.length > 0 && (
        <ul class="list">
          {policies.map((id) => {
            const rule = broken.find(({ policy }) => policy === id);
            return (
              <li key={id}>
                <span class="grow">
                  <LearnLink to={['policy', id]}>
                    <bdi lang="en">{nameOf(id) ?? id}</bdi>
                  </LearnLink>
                  {rule && <small class="covers">{brokenWords(rule.times)}</small>}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
