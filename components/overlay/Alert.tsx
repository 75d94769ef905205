/**
 * One alert: what happened and what to do now in our words, then TikTok's, quoted. Only the words are in the live region:
 * the clock beside it ticks without being read out again and again.
 */

import type { AlertView } from '../../utils/domain';
import {
  doNow,
  happened,
  levelTone,
  levelWord,
  momentOf,
  number,
  surfaceWord,
  t,
  threatWord,
  tn,
} from '../../utils/words/words';
import { Mark } from '../ui/Mark';
import { RuleLink } from '../ui/RuleLink';
import { Ago, type Now, Until } from '../ui/Time';

export interface AlertActions {
  /** Absent while the page has not named an account: then there is nothing to prove anything with. */
  openEvidence?: ((id: string) => void) | undefined;
  openLive(): void;
  openQuiz(id: string): void;
}

interface Props {
  alert: AlertView;
  now: Now;
  actions: AlertActions;
  acknowledge(): void;
}

export function Alert({ alert: a, now, actions, acknowledge }: Props) {
  const { openEvidence } = actions;
  const tone = levelTone(a.level);
  const ticket = a.level === 'ticket';
  const said = (
    <>
      <Quote words={a.title} />
      <Quote words={a.quote} />
      {a.advice && <p class="small">{t('advice')}</p>}
      <Quote words={a.advice} />
    </>
  );
  return (
    <article class={`alert ${a.level}`} data-tone={tone}>
      <Mark kind={a.level} />
      <div class="grow">
        <p class="when">
          {a.endsAt && (
            <b>
              <Until at={a.endsAt} now={now} left /> ·{' '}
            </b>
          )}
          <Ago at={a.lastAt} now={now} />
        </p>
        <div role={tone === 'neutral' ? 'status' : 'alert'}>
          <p class="level">
            {levelWord(a.level)}
            {ticket && a.surface !== 'unknown' && ` · ${surfaceWord(a.surface)}`}
            {a.count > 1 && ` · ${tn('times', a.count)}`}
          </p>
          <h3>{ticket && a.policyWords ? <q dir="auto">{a.policyWords}</q> : happened(a)}</h3>
          {a.until && <b>{t('live_until', momentOf(a.until))}</b>}
          <p class="do">{doNow(a)}</p>
          {!ticket && (
            <p>
              {a.policyWords ? (
                <>
                  {t('rule')} <q dir="auto">{a.policyWords}</q>
                </>
              ) : (
                t('live_rule_unsaid')
              )}
            </p>
          )}
          {a.threatens && <p>{threatWord(a.threatens)}</p>}
          {!ticket && said}
        </div>
        <Facts alert={a} now={now} />
        {/* A LIVE does not wait: what TikTok says stands open. A ticket has days, and the page under it is being worked on. */}
        {ticket && (a.quote || a.advice) && (
          <details>
            <summary>{t('tiktok_says')}</summary>
            {said}
          </details>
        )}
        <div class="row wrap">
          <button type="button" onClick={acknowledge}>
            {t('got_it')}
          </button>
          {openEvidence && tone !== 'neutral' && (
            <button type="button" onClick={() => openEvidence(a.id)}>
              {t('live_evidence')}
            </button>
          )}
          {a.quiz && (
            <button type="button" onClick={() => actions.openQuiz(a.id)}>
              {t('quiz_take')}
            </button>
          )}
          {a.level === 'interruption' && (
            <button type="button" onClick={actions.openLive}>
              {t('live_appeal')}
            </button>
          )}
          <span class="grow" />
          <RuleLink url={a.learnUrl} />
        </div>
      </div>
    </article>
  );
}

const Quote = ({ words }: { words: string | undefined }) =>
  words ? <blockquote dir="auto">{words}</blockquote> : null;

function Facts({ alert: a, now }: { alert: AlertView; now: Now }) {
  return (
    <ul class="facts">
      {a.subject && (
        <li>
          {surfaceWord(a.surface)} <q dir="auto">{a.subject}</q>
        </li>
      )}
      {a.points !== undefined && (
        <li>
          {t('points_stated')} <b>{number(a.points)}</b>
        </li>
      )}
      {a.dueBy && (
        <li>
          {t('next_deadline')}{' '}
          <b>
            <Until at={a.dueBy} now={now} />
          </b>
        </li>
      )}
      {a.pinned && (
        <li>
          {t('pinned')} <bdi dir="auto">{a.pinned}</bdi>
        </li>
      )}
      {a.via === 'page-text' && <li>{t('from_text')}</li>}
    </ul>
  );
}
