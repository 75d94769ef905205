/** The rules of a quiz before anybody starts it: each with its number or that none is published, and where they stand. */

import { programmes } from '../../utils/domain/programmes';
import {
  attemptsWords,
  capWords,
  pointsBackWords,
  programmeWords,
  questionsWords,
  statedWords,
  windowWords,
} from '../../utils/words/quiz';
import { dayOf, t } from '../../utils/words/words';
import { Until } from '../ui/Time';
import type { PartProps } from './props';

export function Terms({ view, zone, now }: Pick<PartProps, 'view' | 'zone' | 'now'>) {
  const { terms, official, nextCreditAt } = view;
  const programme = programmes.find(({ id }) => id === terms.programmeId);
  const rule = official?.rule;
  const open = terms.closesAt !== undefined && terms.closesAt > now.value ? terms.closesAt : undefined;
  return (
    <dl class="terms">
      <div>
        <dt>{t('quiz_name_questions')}</dt>
        <dd>{questionsWords(view)}</dd>
      </div>
      <div>
        <dt>{t('quiz_name_attempts')}</dt>
        <dd>{attemptsWords(view)}</dd>
      </div>
      <div>
        <dt>{t('quiz_name_window')}</dt>
        <dd>
          {windowWords(view, zone, now.value)}
          {open !== undefined && (
            <>
              {' · '}
              <Until at={open} now={now} left />
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('quiz_name_credit')}</dt>
        <dd>
          {capWords(view)}
          {nextCreditAt !== undefined && nextCreditAt > now.value && (
            <small>{t('rep_next_credit', dayOf(nextCreditAt, zone))}</small>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('quiz_name_points')}</dt>
        <dd>{pointsBackWords(view)}</dd>
      </div>
      <div>
        <dt>{t('quiz_name_source')}</dt>
        <dd>
          {rule?.url.startsWith('https://') && (
            <>
              <a href={rule.url} target="_blank" rel="noopener noreferrer">
                <bdi>{new URL(rule.url).host}</bdi>
              </a>
              {', '}
              {statedWords(rule)}
              {' · '}
            </>
          )}
          {programmeWords(programme)}
        </dd>
      </div>
    </dl>
  );
}
